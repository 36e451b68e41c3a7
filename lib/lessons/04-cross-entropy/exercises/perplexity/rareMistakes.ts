import { max, mean, min, sum } from "d3-array";
import type { perplexity } from "../../../../../solutions/04-cross-entropy/perplexity.js";
import type { Mistake } from "../../../../exercises/mistake.js";

const meanOf = (losses: readonly number[]) => mean(losses) ?? 0;

export const rareMistakes: Mistake<typeof perplexity>[] = [
  {
    id: "oneSubtracted",
    answer: (losses) => Math.expm1(meanOf(losses)),
  },
  {
    id: "logarithmOfMean",
    answer: (losses) => Math.log(meanOf(losses)),
  },
  {
    id: "sumOfLosses",
    answer: (losses) => sum(losses),
  },
  {
    id: "bestSample",
    answer: (losses) => Math.exp(min(losses) ?? 0),
  },
  {
    id: "halfwayBetweenExtremes",
    answer: (losses) => Math.exp(((min(losses) ?? 0) + (max(losses) ?? 0)) / 2),
  },
  {
    id: "halvedAgainAndAgain",
    answer: (losses) => Math.exp(losses.reduce((before, loss) => (before + loss) / 2)),
  },
  {
    id: "halvedAgainAndAgainFromZero",
    answer: (losses) => Math.exp(losses.reduce((before, loss) => (before + loss) / 2, 0)),
  },
  {
    id: "dividedAtEachStep",
    answer: (losses) =>
      Math.exp(losses.reduce((before, loss) => (before + loss) / losses.length, 0)),
  },
  {
    id: "dividedByNPlusOne",
    answer: (losses) => Math.exp(sum(losses) / (losses.length + 1)),
  },
  {
    id: "firstSampleLeftOutOfSum",
    answer: (losses) => Math.exp(sum(losses.slice(1)) / losses.length),
  },
  {
    id: "lastSampleLeftOutOfSum",
    answer: (losses) => Math.exp(sum(losses.slice(0, -1)) / losses.length),
  },
  {
    id: "firstLossDividedByN",
    answer: (losses) => Math.exp(losses[0] / losses.length),
  },
  {
    id: "lastLossDividedByN",
    answer: (losses) => Math.exp(losses[losses.length - 1] / losses.length),
  },
  {
    id: "wholeListAtOnce",
    answer: (losses) => (losses.length === 1 ? Math.exp(losses[0]) : Number.NaN),
  },
  {
    id: "meanProbability",
    answer: (losses) => mean(losses, (loss) => Math.exp(-loss)) ?? 0,
  },
  {
    id: "rootOfLossesProduct",
    answer: (losses) => losses.reduce((product, loss) => product * loss, 1) ** (1 / losses.length),
  },
  {
    id: "oneSubtractedFromMean",
    answer: (losses) => Math.exp(meanOf(losses) - 1),
  },
  {
    id: "indicesInsteadOfLosses",
    answer: (losses) => Math.exp((losses.length - 1) / 2),
  },
  {
    id: "rootMeanSquare",
    answer: (losses) => Math.exp(Math.sqrt(mean(losses, (loss) => loss ** 2) ?? 0)),
  },
  {
    id: "geometricMeanOfLosses",
    answer: (losses) =>
      Math.exp(losses.reduce((product, loss) => product * loss, 1) ** (1 / losses.length)),
  },
  {
    id: "bitsTurnedIntoNatsOnceMore",
    answer: (losses) => Math.exp(meanOf(losses) * Math.LN2),
    sameAs: "powerOfTwo",
  },
  {
    id: "natsTurnedIntoBits",
    answer: (losses) => Math.exp(meanOf(losses) / Math.LN2),
  },
  {
    id: "meanToPowerOfE",
    answer: (losses) => meanOf(losses) ** Math.E,
  },
  {
    id: "eTimesMean",
    answer: (losses) => Math.E * meanOf(losses),
  },
  {
    id: "squareRootOfResult",
    answer: (losses) => Math.exp(meanOf(losses) / 2),
  },
  {
    id: "exponentialsOverLosses",
    answer: (losses) => sum(losses, Math.exp) / sum(losses),
  },
];
