import { derivative, evaluate } from "mathjs";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";

function scopeOf(variables: readonly string[], point: readonly number[]): Record<string, number> {
  return Object.fromEntries(variables.map((variable, i) => [variable, point[i]]));
}

/** The solution without the search for a simpler formula, which would take most of the time. */
function symbolicGradient(
  expression: string,
  variables: readonly string[],
  point: readonly number[],
): number[] {
  const scope = scopeOf(variables, point);
  return variables.map((variable) =>
    derivative(expression, variable, { simplify: false }).evaluate(scope),
  );
}

export const catalogue: MistakeCatalogue<typeof symbolicGradient> = {
  solution: symbolicGradient,
  probes: [
    ["x^3 + x*y", ["x", "y"], [3.1234, 2.4321]],
    ["x^2*w + 5*w", ["x", "w"], [4, 2]],
    ["exp(t)", ["t"], [0.5]],
    ["c^2 - 3*a*c + b", ["c", "b", "a"], [-2, 5, 4]],
  ],
  extremes: [
    ["x^3", ["x"], [1000]],
    ["exp(x)", ["x"], [20]],
  ],
  tolerance: 1e-13,
  slow: true,
  mistakes: [
    {
      id: "valueInsteadOfSlope",
      answer: (expression, variables, point) =>
        variables.map(() => evaluate(expression, scopeOf(variables, point))),
    },
    {
      id: "oneVariableForAll",
      answer: (expression, variables, point) =>
        variables.map(() => symbolicGradient(expression, variables, point)[0]),
    },
    {
      id: "onlyFirstPartialDerivative",
      answer: (expression, variables, point) =>
        symbolicGradient(expression, variables, point).slice(0, 1),
    },
    {
      id: "alphabeticalOrder",
      answer: (expression, variables, point) => {
        const sorted = [...variables].sort();
        const values = sorted.map((variable) => point[variables.indexOf(variable)]);
        return symbolicGradient(expression, sorted, values);
      },
    },
    {
      id: "reversedOrder",
      answer: (expression, variables, point) =>
        symbolicGradient(expression, variables, point).reverse(),
    },
    {
      id: "otherVariablesSetToZero",
      answer: (expression, variables, point) =>
        variables.map((_, i) => {
          const only = point.map((value, j) => (i === j ? value : 0));
          return symbolicGradient(expression, variables, only)[i];
        }),
    },
    {
      id: "firstNumberForEveryVariable",
      answer: (expression, variables, point) =>
        symbolicGradient(
          expression,
          variables,
          point.map(() => point[0]),
        ),
    },
    {
      id: "pointNotUsed",
      answer: (expression, variables, point) =>
        symbolicGradient(
          expression,
          variables,
          point.map(() => 1),
        ),
    },
    {
      id: "secondDerivative",
      answer: (expression, variables, point) =>
        variables.map((variable) =>
          derivative(derivative(expression, variable), variable, { simplify: false }).evaluate(
            scopeOf(variables, point),
          ),
        ),
    },
    {
      id: "wayDownInsteadOfGradient",
      answer: (expression, variables, point) =>
        symbolicGradient(expression, variables, point).map((slope) => -slope),
    },
    {
      id: "valuesOfPointMultipliedIn",
      answer: (expression, variables, point) =>
        symbolicGradient(expression, variables, point).map((slope, i) => slope * point[i]),
    },
    {
      id: "differenceQuotient",
      tolerance: 1e-3,
      answer: (expression, variables, point) =>
        variables.map((variable, i) => {
          const at = (value: number) =>
            evaluate(expression, { ...scopeOf(variables, point), [variable]: value });
          return (at(point[i] + 1e-6) - at(point[i] - 1e-6)) / 2e-6;
        }),
    },
    {
      id: "addedUp",
      answer: (expression, variables, point) => {
        const slopes = symbolicGradient(expression, variables, point);
        return slopes.reduce((sum, slope) => sum + slope, 0) as unknown as number[];
      },
    },
    {
      id: "pointInReverseOrder",
      answer: (expression, variables, point) =>
        symbolicGradient(expression, variables, [...point].reverse()),
    },
    {
      id: "pointSorted",
      answer: (expression, variables, point) =>
        symbolicGradient(
          expression,
          variables,
          [...point].sort((a, b) => a - b),
        ),
    },
    {
      id: "onlyLastPartialDerivative",
      answer: (expression, variables, point) =>
        symbolicGradient(expression, variables, point).slice(-1),
    },
    {
      id: "lastVariableForAll",
      answer: (expression, variables, point) =>
        variables.map(() => symbolicGradient(expression, variables, point).at(-1) ?? 0),
    },
    {
      id: "evaluatedAtZero",
      answer: (expression, variables, point) =>
        symbolicGradient(
          expression,
          variables,
          point.map(() => 0),
        ),
    },
    {
      id: "sizesOfSlopes",
      answer: (expression, variables, point) =>
        symbolicGradient(expression, variables, point).map(Math.abs),
    },
    {
      id: "forwardDifferenceQuotient",
      tolerance: 1e-2,
      sameAs: "differenceQuotient",
      answer: (expression, variables, point) =>
        variables.map((variable, i) => {
          const at = (value: number) =>
            evaluate(expression, { ...scopeOf(variables, point), [variable]: value });
          return (at(point[i] + 1e-3) - at(point[i])) / 1e-3;
        }),
    },
    {
      id: "dividedByValuesOfPoint",
      answer: (expression, variables, point) =>
        symbolicGradient(expression, variables, point).map((slope, i) => slope / point[i]),
    },
  ],
};
