import { derivative, evaluate } from "mathjs";
import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";

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

export const catalogue: Catalogue<typeof symbolicGradient> = {
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
      name: "the value instead of the slope",
      explanation: "The expression itself is evaluated; take its derivative first.",
      answer: (expression, variables, point) =>
        variables.map(() => evaluate(expression, scopeOf(variables, point))),
    },
    {
      name: "one variable for all",
      explanation:
        "Every entry is the derivative with respect to the first variable; take each in turn.",
      answer: (expression, variables, point) =>
        variables.map(() => symbolicGradient(expression, variables, point)[0]),
    },
    {
      name: "only the first partial derivative",
      explanation:
        "There is one partial derivative for each variable, and only the first is returned.",
      answer: (expression, variables, point) =>
        symbolicGradient(expression, variables, point).slice(0, 1),
    },
    {
      name: "alphabetical order",
      explanation: "The entries are in alphabetical order; keep the order of the variables.",
      answer: (expression, variables, point) => {
        const sorted = [...variables].sort();
        const values = sorted.map((variable) => point[variables.indexOf(variable)]);
        return symbolicGradient(expression, sorted, values);
      },
    },
    {
      name: "reversed order",
      explanation: "The entries are in reversed order; keep the order of the variables.",
      answer: (expression, variables, point) =>
        symbolicGradient(expression, variables, point).reverse(),
    },
    {
      name: "the other variables set to 0",
      explanation:
        "A partial derivative still contains the other variables; give them their values.",
      answer: (expression, variables, point) =>
        variables.map((_, i) => {
          const only = point.map((value, j) => (i === j ? value : 0));
          return symbolicGradient(expression, variables, only)[i];
        }),
    },
    {
      name: "the first number for every variable",
      explanation: "All variables get the first number of the point; each has its own.",
      answer: (expression, variables, point) =>
        symbolicGradient(
          expression,
          variables,
          point.map(() => point[0]),
        ),
    },
    {
      name: "the point not used",
      explanation: "The derivatives are evaluated at 1 for every variable; put the point in.",
      answer: (expression, variables, point) =>
        symbolicGradient(
          expression,
          variables,
          point.map(() => 1),
        ),
    },
    {
      name: "the second derivative",
      explanation: "The expression is differentiated twice; once is the gradient.",
      answer: (expression, variables, point) =>
        variables.map((variable) =>
          derivative(derivative(expression, variable), variable, { simplify: false }).evaluate(
            scopeOf(variables, point),
          ),
        ),
    },
    {
      name: "the way down instead of the gradient",
      explanation: "The signs are reversed: minus the gradient is the step, not the gradient.",
      answer: (expression, variables, point) =>
        symbolicGradient(expression, variables, point).map((slope) => -slope),
    },
    {
      name: "the values of the point multiplied in",
      explanation:
        "Each derivative is multiplied by its variable's value; the derivative alone is asked for.",
      answer: (expression, variables, point) =>
        symbolicGradient(expression, variables, point).map((slope, i) => slope * point[i]),
    },
    {
      name: "a difference quotient",
      explanation:
        "The digits are only about right, as those of a difference quotient are; mathjs's derivative is exact.",
      tolerance: 1e-3,
      answer: (expression, variables, point) =>
        variables.map((variable, i) => {
          const at = (value: number) =>
            evaluate(expression, { ...scopeOf(variables, point), [variable]: value });
          return (at(point[i] + 1e-6) - at(point[i] - 1e-6)) / 2e-6;
        }),
    },
    {
      name: "added up",
      explanation:
        "The partial derivatives are added up; return them in a list, one for each variable.",
      answer: (expression, variables, point) => {
        const slopes = symbolicGradient(expression, variables, point);
        return slopes.reduce((sum, slope) => sum + slope, 0) as unknown as number[];
      },
    },
    {
      name: "the point in reverse order",
      explanation:
        "The values are given to the variables in reverse order; keep the order of the point.",
      answer: (expression, variables, point) =>
        symbolicGradient(expression, variables, [...point].reverse()),
    },
    {
      name: "the point sorted",
      explanation:
        "The values are sorted before the variables get them; keep the order of the point.",
      answer: (expression, variables, point) =>
        symbolicGradient(
          expression,
          variables,
          [...point].sort((a, b) => a - b),
        ),
    },
    {
      name: "only the last partial derivative",
      explanation:
        "There is one partial derivative for each variable, and only the last is returned.",
      answer: (expression, variables, point) =>
        symbolicGradient(expression, variables, point).slice(-1),
    },
    {
      name: "the last variable for all",
      explanation:
        "Every entry is the derivative with respect to the last variable; take each in turn.",
      answer: (expression, variables, point) =>
        variables.map(() => symbolicGradient(expression, variables, point).at(-1) ?? 0),
    },
    {
      name: "evaluated at 0",
      explanation: "The derivatives are evaluated at 0 for every variable; put the point in.",
      answer: (expression, variables, point) =>
        symbolicGradient(
          expression,
          variables,
          point.map(() => 0),
        ),
    },
    {
      name: "sizes of the slopes",
      explanation: "No entry is ever negative; a slope keeps its sign.",
      answer: (expression, variables, point) =>
        symbolicGradient(expression, variables, point).map(Math.abs),
    },
    {
      name: "a forward difference quotient",
      explanation:
        "The digits are those of a difference quotient to one side; use mathjs's derivative.",
      tolerance: 1e-2,
      sameAs: "a difference quotient",
      answer: (expression, variables, point) =>
        variables.map((variable, i) => {
          const at = (value: number) =>
            evaluate(expression, { ...scopeOf(variables, point), [variable]: value });
          return (at(point[i] + 1e-3) - at(point[i])) / 1e-3;
        }),
    },
    {
      name: "divided by the values of the point",
      explanation:
        "Each derivative is divided by its variable's value; the derivative alone is asked for.",
      answer: (expression, variables, point) =>
        symbolicGradient(expression, variables, point).map((slope, i) => slope / point[i]),
    },
  ],
};
