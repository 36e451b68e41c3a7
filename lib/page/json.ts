import { refuse, requireFinite } from "../require.js";
import { pageWords } from "./words/words.js";

const arrays = { Float64Array, Float32Array, Int32Array, Uint8Array } as const;

type Kind = keyof typeof arrays;

const kinds = Object.keys(arrays);

/**
 * Data as JSON text, typed arrays included: each becomes an object whose only key is its kind with a $ before it.
 *
 * @throws {RangeError} if it holds what would come back changed: NaN, an infinity, a typed array of
 *   another kind, an object that looks like one of these
 * @example toJson({ labels: Int32Array.of(0, 1) }) // '{"labels":{"$Int32Array":[0,1]}}'
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (name, part: unknown) => {
    if (typeof part === "number") requireFinite("toJson", name || "value", part);
    if (marked(part))
      refuse("toJson", name || "value", pageWords.data.unmarked, pageWords.data.mark);
    if (!ArrayBuffer.isView(part) && kindOf(part) === undefined) return part;
    const kind =
      kindOf(part) ??
      refuse("toJson", name || "value", pageWords.data.list({ kinds }), pageWords.data.view);
    return { [`$${kind}`]: Array.from(part as ArrayLike<number>) };
  });
}

/**
 * Reads what {@link toJson} wrote.
 *
 * @example fromJson('{"labels":{"$Int32Array":[0,1]}}') // { labels: Int32Array.of(0, 1) }
 */
export function fromJson(json: string): unknown {
  return JSON.parse(json, (_, part: unknown) => {
    const found = marked(part);
    return found === undefined ? part : arrays[found.kind].from(found.numbers);
  });
}

/** The kind and the numbers of an object whose only key is a kind with a $ before it; undefined for any other value. */
function marked(part: unknown): { kind: Kind; numbers: number[] } | undefined {
  if (typeof part !== "object" || part === null) return undefined;
  if (Array.isArray(part) || ArrayBuffer.isView(part)) return undefined;
  const [[key, numbers] = ["", undefined], ...others] = Object.entries(part);
  const kind = key.slice(1);
  if (others.length > 0 || key !== `$${kind}` || !isKind(kind)) return undefined;
  return Array.isArray(numbers) ? { kind, numbers } : undefined;
}

/** By name, not by instanceof: a notebook's cells may have their own copy of Float64Array. */
function kindOf(value: unknown): Kind | undefined {
  const name = Object.prototype.toString.call(value).slice("[object ".length, -1);
  return isKind(name) ? name : undefined;
}

const isKind = (name: string): name is Kind => Object.hasOwn(arrays, name);
