import { gridOver } from "../../../data/grid.js";
import type { PenguinColumn } from "../../../data/penguins.js";
import type { Interactive } from "../../../figures/interactive.js";
import { type SnapshotState, snapshotSlider } from "../../../figures/snapshotSlider.js";
import type { Dataset } from "../../../softmaxRegression.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { decisionRegions } from "../figures/decisionRegions.js";
import { lossCurves } from "../figures/lossCurves.js";
import { regionsBesideLosses } from "../figures/regionsBesideLosses.js";
import { explorers } from "../words/explorers.js";

const text = explorers.networkExplorer;

export type NetworkSnapshots = {
  /** Penguins by two measurements, in their own units, and their sexes. */
  readonly samples: Dataset;
  readonly columns: readonly [PenguinColumn, PenguinColumn];
  readonly classNames: readonly string[];
  /** The loss before each update of the network's training, and of softmax regression's. */
  readonly losses: readonly number[];
  readonly linearLosses: readonly number[];
  readonly snapshots: readonly {
    readonly update: number;
    /** The network's answer at each point of {@link answerGrid}. */
    readonly gridAnswers: readonly number[];
    readonly sampleAnswers: readonly number[];
  }[];
};

/** The points at which an explorer shows a network's answers: coarse, because a page carries them all. */
export function answerGrid(samples: Dataset): Dataset {
  return gridOver(samples, 60, 45);
}

/**
 * The regions of a network with a hidden layer at a few updates of its training, beside its loss.
 *
 * @see notebooks/trails/hidden-layer.ipynb
 */
export const networkExplorer: Interactive<SnapshotState, NetworkSnapshots> = {
  name: "networkExplorer",
  initial: { snapshot: 0 },
  controls: ({ snapshots }) => [snapshotSlider(text.update, snapshots)],
  draw({ snapshot, snapshots, samples, columns, classNames, losses, linearLosses }) {
    const { update } = snapshots[snapshot];
    const grid = answerGrid(samples);
    const by = "sex";
    const regions = decisionRegions({
      ...{ samples, columns, classNames, by, grid },
      regions: [snapshots[snapshot]],
    });
    const curves = lossCurves(
      [
        { losses: linearLosses, model: "softmaxRegression" },
        { losses, model: "hiddenLayer" },
      ],
      samples.classCount,
    );
    return regionsBesideLosses(text.title, regions, curves, { update, loss: losses[update] });
  },
  say({ snapshot, snapshots, samples, losses }) {
    const { update, sampleAnswers } = snapshots[snapshot];
    const right = sampleAnswers.filter((answer, i) => answer === samples.labels[i]).length;
    const loss = formatNumber(losses[update]);
    return text.reading({ update, loss, right, count: samples.sampleCount });
  },
};
