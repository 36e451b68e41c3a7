import type { ResultSlip } from "./resultSlips.js";

/** Slips of an object with these named parts. */
export function partSlips(names: readonly string[]): readonly ResultSlip[] {
  return names.flatMap((name): ResultSlip[] => [
    {
      finding: { slip: "part.alone", parameters: { part: name } },
      of: (result) => partOf(result, name),
    },
    ...names.filter((other) => other !== name).flatMap((other) => ofPair(name, other)),
  ]);
}

function ofPair(part: string, other: string): ResultSlip[] {
  return [
    {
      finding: { slip: "part.isOther", parameters: { part, other } },
      of: (result) => ({ ...Object(result), [part]: partOf(result, other) }),
    },
    {
      finding: { slip: "part.swapped", parameters: { part, other } },
      of: (result) => ({
        ...Object(result),
        [part]: partOf(result, other),
        [other]: partOf(result, part),
      }),
    },
  ];
}

function partOf(result: unknown, name: string): unknown {
  return Reflect.get(Object(result), name);
}
