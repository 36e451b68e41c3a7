import { expect, test } from "vitest";
import { standardize } from "../../../../../lib/data/standardize.js";
import { raceExplorer } from "../../../../../lib/lessons/06-cost/explorers/raceExplorer.js";
import { figures } from "../../../../../lib/lessons/06-cost/words/figures.js";
import {
  batchGradientDescent,
  batchLossAndGradient,
  zeroParameters,
} from "../../../../../lib/softmaxRegression.js";
import { formatNumber } from "../../../../../lib/words/formatNumber.js";
import { raceData } from "../../explorerData.js";

const text = figures.examplesSeen;
const N = raceData.samples.sampleCount;
const full = text.fullBatch({ batchSize: N });
const state = { ...raceData, epochs: 3, batchSize: "16", rateExponent: -0.5 };

const standing = (run: string, updates: number, examples: number, loss: string) =>
  text.standing({
    run,
    updates: figures.updates({ count: updates }),
    examples: figures.examples({ count: examples }),
    loss,
  });

test("the full batch makes one update per pass, mini-batches many", () => {
  const { dataset } = standardize(raceData.samples);
  const start = zeroParameters(3, dataset.featureCount);
  const trained = batchGradientDescent(dataset, start, { learningRate: 10 ** -0.5, updates: 3 });
  const { loss } = batchLossAndGradient(dataset, trained);
  const said = raceExplorer.say(state);
  expect(said).toContain(standing(full, 3, 3 * N, formatNumber(loss)));
  const [miniBatches = ""] = standing(
    text.batch({ batchSize: 16 }),
    3 * Math.ceil(N / 16),
    3 * N,
    "@",
  ).split("@");
  expect(said).toContain(miniBatches);
});

test("before its first pass has ended, the full batch has made no update", () => {
  const chance = formatNumber(Math.log(3));
  expect(raceExplorer.say({ ...state, epochs: 0.9 })).toContain(
    standing(full, 0, Math.round(0.9 * N), chance),
  );
});
