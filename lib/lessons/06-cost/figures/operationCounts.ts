import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";

const text = {
  title: "Operations of one update, part by part",
  x: "operations (millions)",
  y: "part of the update",
  part: {
    logits: "logits, H = XWᵀ + 1bᵀ",
    softmax: "softmax, and E = P − Y",
    weightsGradient: "gradient of the weights, EᵀX",
    biasesGradient: "gradient of the biases, Eᵀ1",
    update: "the step, θ − η∇L",
  },
  count: (operations: string) => operations,
  share: (part: string, operations: string, percent: string) =>
    `${part}: ${operations} operations, ${percent}% of all`,
  description: (parts: string) => `A bar for each part of one update. ${parts}.`,
} as const;

export type OperationCounts = { readonly [part in keyof typeof text.part]: number };

/**
 * How many multiplications, additions and exponentials each part of one update takes.
 *
 * @see notebooks/06-cost.ipynb
 */
export function operationCounts(counts: OperationCounts): Figure {
  const parts = (Object.keys(text.part) as (keyof OperationCounts)[]).map((part) => ({
    name: text.part[part],
    operations: counts[part],
    words: text.count(counts[part].toLocaleString("en")),
  }));
  const total = parts.reduce((sum, { operations }) => sum + operations, 0);
  const described = parts.map(({ name, operations, words }) =>
    text.share(name, words, (100 * (operations / total)).toPrecision(2)),
  );
  return {
    title: text.title,
    description: text.description(described.join("; ")),
    panels: [
      {
        width: 460,
        height: 300,
        marginLeft: 12,
        marginTop: 28,
        marginRight: 12,
        marginBottom: 40,
        x: { label: text.x, ticks: 6 },
        y: {
          label: text.y,
          labelAnchor: "top",
          labelArrow: false,
          ticks: [],
          domain: parts.map(({ name }) => name),
          padding: 0.65,
        },
        marks: [
          Plot.rect(parts, {
            x1: 0,
            x2: ({ operations }) => operations / 1e6,
            y: "name",
            fill: colors.path,
          }),
          Plot.text(parts, {
            x: 0,
            y: "name",
            text: ({ name, words }) => `${name}: ${words}`,
            textAnchor: "start",
            dy: -16,
          }),
        ],
      },
    ],
  };
}
