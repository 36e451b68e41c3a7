import { max, sum } from "d3-array";
import { softmaxWithTemperature } from "../../../../../solutions/03-softmax/temperature.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";
import { softmax } from "../../../../softmax.js";

const parts = (terms: readonly number[]) => terms.map((term) => term / sum(terms));
const of = (logits: readonly number[], change: (logit: number) => number) =>
  softmax(Array.from(logits, change));

export const catalogue: MistakeCatalogue<typeof softmaxWithTemperature> = {
  solution: softmaxWithTemperature,
  probes: [
    [[1, 3, 2], 2],
    [[0.5, -1], 0.5],
    [[-2, -1, -4], 3],
    [[0, 1, 0], 1],
    [[1, 0, 2], 1.6],
  ],
  extremes: [
    [[50, 49, 0], 0.001],
    [[-50, -50], 0.001],
    [[0, 2000], 1],
    [[0.05, 0], 0.05],
    [[0.001, 0], 0.001],
    [[1e-4, 0], 1e-4],
    [[1e-5, 0], 1e-5],
    [[1e-6, 0], 1e-6],
    [[1e-7, 0], 1e-7],
    [[1e-9, 0], 1e-9],
  ],
  tolerance: 1e-12,
  mistakes: [
    {
      id: "temperatureOfAtLeastOne",
      answer: (logits, temperature) => softmaxWithTemperature(logits, Math.max(1, temperature)),
    },
    {
      id: "multipliedByTemperature",
      answer: (logits, temperature) => of(logits, (logit) => logit * temperature),
    },
    {
      id: "probabilitiesRaisedToPowerT",
      sameAs: "multipliedByTemperature",
      answer: (logits, temperature) => parts(of(logits, (h) => h).map((p) => p ** temperature)),
    },
    {
      id: "temperatureIgnored",
      answer: (logits) => of(logits, (logit) => logit),
    },
    {
      id: "temperatureSubtracted",
      sameAs: "temperatureIgnored",
      answer: (logits, temperature) => of(logits, (logit) => logit - temperature),
    },
    {
      id: "exponentialsDividedByTBeforeSum",
      sameAs: "temperatureIgnored",
      answer: (logits, temperature) =>
        parts(of(logits, (logit) => logit).map((term) => term / temperature)),
    },
    {
      id: "probabilitiesDividedByTemperature",
      answer: (logits, temperature) => of(logits, (logit) => logit).map((p) => p / temperature),
    },
    {
      id: "powerWithoutNewDivision",
      answer: (logits, temperature) =>
        of(logits, (logit) => logit).map((p) => p ** (1 / temperature)),
    },
    {
      id: "temperatureAboveLineOnly",
      answer: (logits, temperature) =>
        logits.map((logit) => Math.exp(logit / temperature) / sum(logits, Math.exp)),
    },
    {
      id: "temperatureBelowLineOnly",
      answer: (logits, temperature) => {
        const total = sum(logits, (logit) => Math.exp(logit / temperature));
        return logits.map((logit) => Math.exp(logit) / total);
      },
    },
    {
      id: "squareOfTemperature",
      answer: (logits, temperature) => of(logits, (logit) => logit / temperature ** 2),
    },
    {
      id: "signOfLogitsReversed",
      answer: (logits, temperature) => of(logits, (logit) => -logit / temperature),
    },
    {
      id: "notDividedBySum",
      answer: (logits, temperature) => logits.map((logit) => Math.exp(logit / temperature)),
    },
    {
      id: "logProbabilities",
      answer: (logits, temperature) => softmaxWithTemperature(logits, temperature).map(Math.log),
    },
    {
      id: "noShift",
      answer: (logits, temperature) => parts(logits.map((logit) => Math.exp(logit / temperature))),
    },
    {
      id: "largestLogitSubtractedAfterDivision",
      answer: (logits, temperature) =>
        parts(logits.map((logit) => Math.exp(logit / temperature - (max(logits) ?? 0)))),
    },
    {
      id: "inputDividedInPlace",
      answer: (logits, temperature) => {
        const own = logits as number[];
        own.forEach((logit, j) => {
          own[j] = logit / temperature;
        });
        return of(own, (logit) => logit);
      },
    },
    {
      id: "mathMaxOfList",
      answer: (logits, temperature) => {
        const shift = Math.max(logits as unknown as number);
        return parts(logits.map((logit) => Math.exp((logit - shift) / temperature)));
      },
    },
    {
      id: "temperatureAdded",
      sameAs: "temperatureIgnored",
      answer: (logits, temperature) => of(logits, (logit) => logit + temperature),
    },
    {
      id: "logSumExpDividedByT",
      sameAs: "powerWithoutNewDivision",
      answer: (logits, temperature) =>
        of(logits, (logit) => logit).map((p) => p ** (1 / temperature)),
    },
    {
      id: "logitsDividedByTheirSum",
      answer: (logits, temperature) => parts(logits.map((logit) => logit / temperature)),
    },
    {
      id: "rootOfTemperature",
      answer: (logits, temperature) => of(logits, (logit) => logit / Math.sqrt(temperature)),
    },
    {
      id: "oneAddedToTemperature",
      answer: (logits, temperature) => of(logits, (logit) => logit / (temperature + 1)),
    },
    {
      id: "powersOfT",
      answer: (logits, temperature) => parts(logits.map((logit) => temperature ** logit)),
    },
    {
      id: "logSumExpMissingLargestQuotientSubtracted",
      answer: (logits, temperature) =>
        logits.map((logit) => Math.exp((logit - (max(logits) ?? 0)) / temperature)),
    },
    {
      id: "dividedByLogSumExp",
      answer: (logits, temperature) => {
        const scaled = logits.map((logit) => logit / temperature);
        const total = Math.log(sum(scaled, Math.exp));
        return scaled.map((logit) => Math.exp(logit) / total);
      },
    },
    {
      id: "logProbabilitiesDividedByT",
      answer: (logits, temperature) =>
        of(logits, (logit) => logit).map((p) => Math.log(p) / temperature),
    },
    ...[0.1, 0.05, 0.01, 1e-3, 1e-4, 1e-5, 1e-6, 1e-8].map((least) => ({
      id: "temperatureRaisedToFloor",
      parameters: { least },
      answer: (logits: readonly number[], temperature: number) =>
        of(logits, (logit) => logit / Math.max(least, temperature)),
    })),
    {
      id: "winnerTakesAll",
      answer: (logits) => logits.map((logit) => Number(logit === max(logits))),
    },
    ...[1e-3, 1e-6, 1e-8, 1e-9, 1e-10].map((small) => ({
      id: "smallNumberAddedToTemperature",
      parameters: { small },
      answer: (logits: readonly number[], temperature: number) =>
        of(logits, (logit) => logit / (temperature + small)),
    })),
  ],
};
