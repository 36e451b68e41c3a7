import { derivative, evaluate, parse } from "mathjs";
import type { symbolicGradient } from "../../../solutions/02-gradients/symbolic-gradient.js";
import type { Trials } from "../trials.js";

type Names = readonly string[];
type Point = readonly number[];

const scopeOf = (variables: Names, point: Point) =>
  Object.fromEntries(variables.map((variable, i) => [variable, point[i]]));
/** The right answer, without the search for simpler formulas, which takes most of the time. */
const gradient = (expression: string, variables: Names, point: Point): number[] =>
  variables.map((variable) =>
    derivative(expression, variable, { simplify: false }).evaluate(scopeOf(variables, point)),
  );
const afterwards =
  (change: (slope: number) => number) => (expression: string, variables: Names, point: Point) =>
    gradient(expression, variables, point).map(change);
const at =
  (change: (value: number) => number) => (expression: string, variables: Names, point: Point) =>
    gradient(expression, variables, point.map(change));

export const trials: Trials<typeof symbolicGradient> = {
  nearMisses: [
    {
      reason: "values written into the text, a negative one without parentheses",
      answer: (expression, variables, point) =>
        variables.map((variable) => {
          const slope = derivative(expression, variable).toString();
          const named = new RegExp(`\\b(${variables.join("|")})\\b`, "g");
          return evaluate(slope.replace(named, (name) => String(point[variables.indexOf(name)])));
        }),
    },
    {
      reason: "values found by value, so that equal ones are mixed up",
      answer: (expression, variables, point) =>
        gradient(expression, variables, point).map((_, i, all) => all[point.indexOf(point[i])]),
    },
    {
      reason: "names of one letter only",
      answer: (expression, variables, point) =>
        gradient(expression, variables, point).map((slope, i) =>
          variables[i].length > 1 ? Number.NaN : slope,
        ),
    },
    {
      reason: "a variable that is not in the expression left out",
      answer: (expression, variables, point) =>
        gradient(expression, variables, point).filter((_, i) =>
          new RegExp(`\\b${variables[i]}\\b`).test(expression),
        ),
    },
    { reason: "a value of 0 taken for a missing one", answer: at((value) => value || 1) },
    { reason: "twelve digits", answer: afterwards((slope) => Number(slope.toPrecision(12))) },
    { reason: "32-bit numbers", answer: afterwards(Math.fround) },
    {
      reason: "four decimals for large slopes",
      answer: afterwards((slope) => (Math.abs(slope) > 1e6 ? Number(slope.toFixed(4)) : slope)),
    },
    {
      reason: "slopes below 1e-9 taken for 0",
      answer: afterwards((slope) => (Math.abs(slope) < 1e-9 ? 0 : slope)),
    },
    {
      reason: "at most three variables",
      answer: (expression, variables, point) => gradient(expression, variables, point).slice(0, 3),
    },
  ],
  rightAnswers: [
    {
      reason: "the expression parsed and the derivative compiled, in a loop",
      answer: (expression, variables, point) => {
        const [tree, slopes] = [parse(expression), [] as number[]];
        for (const variable of variables) {
          slopes.push(derivative(tree, variable).compile().evaluate(scopeOf(variables, point)));
        }
        return slopes;
      },
    },
    { reason: "no simplification", answer: gradient },
    {
      reason: "the derivative as text, evaluated with a scope built by hand",
      answer: (expression, variables, point) => {
        const scope: Record<string, number> = {};
        variables.forEach((variable, i) => {
          scope[variable] = point[i];
        });
        return variables.map((variable) =>
          evaluate(derivative(expression, variable).toString(), { ...scope }),
        );
      },
    },
  ],
};
