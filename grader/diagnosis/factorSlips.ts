import type { ResultSlip } from "./resultSlips.js";
import { changedNumbers } from "./values.js";

/** Factors that the arguments supply: their lengths, and the arguments themselves. */
export function factorSlips(names: readonly string[]): readonly ResultSlip[] {
  const multiplied =
    (factorOf: (args: readonly unknown[]) => unknown, invert: boolean) =>
    (result: unknown, args: readonly unknown[]) => {
      const factor = factorOf(args);
      if (typeof factor !== "number") return undefined;
      return changedNumbers(result, (value) => (invert ? value / factor : value * factor));
    };
  return names.flatMap((name, k) => {
    const lengthOf = (args: readonly unknown[]) => Reflect.get(Object(args[k]), "length");
    const itself = (args: readonly unknown[]) => args[k];
    return [
      {
        finding: { slip: "result.timesLength", parameters: { list: name } },
        of: multiplied(lengthOf, false),
      },
      {
        finding: { slip: "result.overLength", parameters: { list: name } },
        of: multiplied(lengthOf, true),
      },
      {
        finding: { slip: "result.timesArgument", parameters: { argument: name } },
        of: multiplied(itself, false),
      },
      {
        finding: { slip: "result.overArgument", parameters: { argument: name } },
        of: multiplied(itself, true),
      },
    ];
  });
}
