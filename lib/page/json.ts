import { refuse, requireFinite } from "../require.js";

const kinds = { Float64Array, Float32Array, Int32Array, Uint8Array } as const;

type Kind = keyof typeof kinds;

/**
 * Data as JSON text, typed arrays included: as objects whose one key is their kind, behind a $.
 *
 * @throws {RangeError} if it holds what JSON would change: NaN, an infinity, a typed array of another kind
 * @example toJson({ labels: Int32Array.of(0, 1) }) // '{"labels":{"$Int32Array":[0,1]}}'
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (name, part: unknown) => {
    if (typeof part === "number") requireFinite("toJson", name || "value", part);
    if (!ArrayBuffer.isView(part) && kindOf(part) === undefined) return part;
    const kind =
      kindOf(part) ?? refuse("toJson", name || "value", `a list or a ${kindNames}`, "another view");
    return { [`$${kind}`]: Array.from(part as ArrayLike<number>) };
  });
}

/**
 * Reads what {@link toJson} wrote.
 *
 * @example fromJson('{"labels":{"$Int32Array":[0,1]}}') // { labels: Int32Array [0, 1] }
 */
export function fromJson(json: string): unknown {
  return JSON.parse(json, (_, part: unknown) => {
    if (typeof part !== "object" || part === null) return part;
    const [[key, numbers] = ["", undefined], ...others] = Object.entries(part);
    const name = key.slice(1);
    if (others.length > 0 || key !== `$${name}` || !isKind(name) || !Array.isArray(numbers))
      return part;
    return kinds[name].from(numbers);
  });
}

/** By name, not by instanceof: a notebook's cells may have their own copy of Float64Array. */
function kindOf(value: unknown): Kind | undefined {
  const name = Object.prototype.toString.call(value).slice("[object ".length, -1);
  return isKind(name) ? name : undefined;
}

const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);
const kindNames = Object.keys(kinds).join(", ");
