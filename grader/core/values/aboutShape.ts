// What is wrong with the shape of a result, which is easier to say than to see in its numbers.

import { kinds, shape } from "../../words/resultText.js";
import { sampleOf } from "./format.js";

/** The first place where a value is of another kind or length than expected, in words; or nothing. */
export function aboutShape(got: unknown, expectedValue: unknown, place = ""): string {
  const expected = sampleOf(expectedValue);
  if (got === undefined && place !== "" && expected !== undefined) return shape.missing(place);
  const [is, ought] = [kindOf(got), kindOf(expected)];
  if (is !== ought) return shape.other(place, is, ought);
  if (typeof got !== "object" || got === null) return "";
  if (isList(got)) {
    const [length, expectedLength] = [got, expected].map((list) =>
      Reflect.get(Object(list), "length"),
    );
    if (length !== expectedLength) {
      return shape.length(place, length, contentOf(got, expected), expectedLength);
    }
  }
  const expectedKeys = Object.keys(Object(expected));
  for (const key of expectedKeys) {
    const inner = isList(got) ? `${place}[${key}]` : `${place}.${key}`;
    const remark = aboutShape(Reflect.get(got, key), Reflect.get(Object(expected), key), inner);
    if (remark !== "") return remark;
  }
  return "";
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return kinds.list;
  if (ArrayBuffer.isView(value)) return kinds.typed(value.constructor.name);
  return kinds.of[typeof value];
}

function isList(value: object): boolean {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

/** What a list has in it, by the first of its elements, or by what was expected if it is empty. */
function contentOf(...lists: readonly unknown[]): string {
  const first = lists.map((list) => Reflect.get(Object(list), 0)).find((x) => x !== undefined);
  const known: Readonly<Record<string, string>> = kinds.inside;
  return known[kindOf(first)] ?? kinds.value;
}
