import { gridOver } from "../../../data/grid.js";
import type { PenguinColumn } from "../../../data/penguins.js";
import { standardize } from "../../../data/standardize.js";
import type { Interactive } from "../../../figures/interactive.js";
import { memoizeLast } from "../../../figures/memoizeLast.js";
import {
  batchGradientDescent,
  type Dataset,
  type Parameters,
  predict,
  zeroParameters,
} from "../../../softmaxRegression.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { decisionRegions } from "../figures/decisionRegions.js";
import { lossCurves } from "../figures/lossCurves.js";
import { regionsBesideLosses } from "../figures/regionsBesideLosses.js";
import { explorers } from "../words/explorers.js";

const text = explorers.trainingExplorer;

type State = { readonly update: number; readonly rateExponent: number };

export type TrainingData = {
  /** Two features per sample, in their own units. */
  readonly samples: Dataset;
  readonly columns: readonly [PenguinColumn, PenguinColumn];
  readonly classNames: readonly string[];
};

const updates = 100;

/** θ and its loss at every update, trained on standardised features. */
const train = memoizeLast((rateExponent: number, samples: Dataset) => {
  const { dataset, scaling } = standardize(samples);
  const grid = gridOver(samples);
  const moments: { loss: number; parameters: Parameters }[] = [];
  batchGradientDescent(dataset, zeroParameters(samples.classCount, samples.featureCount), {
    learningRate: 10 ** rateExponent,
    updates,
    onUpdate: (_, moment) => moments.push(moment),
  });
  return { moments, dataset, grid, scaledGrid: standardize(grid, scaling).dataset };
});

/**
 * The regions of softmax regression, update by update, as it is trained.
 *
 * @see notebooks/05-batch-gradient-descent.ipynb
 */
export const trainingExplorer: Interactive<State, TrainingData> = {
  name: "trainingExplorer",
  initial: { update: 5, rateExponent: 0 },
  controls: () => [
    { field: "update", label: text.update, min: 0, max: updates, step: 1, playable: true },
    {
      field: "rateExponent",
      label: text.learningRate,
      min: -2,
      max: 2,
      step: 0.25,
      say: (exponent) => formatNumber(10 ** exponent),
    },
  ],
  draw({ update, rateExponent, samples, columns, classNames }) {
    const { moments, dataset, grid, scaledGrid } = train(rateExponent, samples);
    const { loss, parameters } = moments[update];
    const regions = decisionRegions({
      samples,
      columns,
      classNames,
      grid,
      regions: [
        {
          update,
          gridAnswers: predict(scaledGrid, parameters),
          sampleAnswers: predict(dataset, parameters),
        },
      ],
    });
    const curve = lossCurves(
      [{ losses: moments.map((moment) => moment.loss) }],
      samples.classCount,
    );
    return regionsBesideLosses(text.title, regions, curve, { update, loss });
  },
  say({ update, rateExponent, samples }) {
    const { moments, dataset } = train(rateExponent, samples);
    const { loss, parameters } = moments[update];
    const answers = predict(dataset, parameters);
    const right = answers.filter((answer, i) => answer === samples.labels[i]).length;
    return text.reading({ update, loss: formatNumber(loss), right, count: samples.sampleCount });
  },
};
