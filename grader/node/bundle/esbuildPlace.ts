import type { Location } from "esbuild";
import type { Place } from "../../core/code/place.js";

/** A place of esbuild's, which counts bytes, converted to UTF-16 units. */
export function placeOf({ line, column, length, lineText }: Location): Place {
  const bytes = Buffer.from(lineText);
  const units = (from: number, to: number) => bytes.subarray(from, to).toString().length;
  return { line, column: units(0, column), length: units(column, column + length), lineText };
}
