const kinds = { Float64Array, Int32Array, Uint8Array } as const;

type Kind = keyof typeof kinds;

/**
 * Data as JSON text, typed arrays included.
 *
 * @example toJson({ labels: Int32Array.of(0, 1) }) // '{"labels":{"Int32Array":[0,1]}}'
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    const kind = kindOf(part);
    return kind === undefined ? part : { [kind]: Array.from(part as ArrayLike<number>) };
  });
}

/**
 * Reads what {@link toJson} wrote.
 *
 * @example fromJson('{"labels":{"Int32Array":[0,1]}}') // { labels: Int32Array [0, 1] }
 */
export function fromJson(json: string): unknown {
  return JSON.parse(json, (_, part: unknown) => {
    if (typeof part !== "object" || part === null) return part;
    const [[name, numbers] = ["", undefined], ...others] = Object.entries(part);
    if (others.length > 0 || !(name in kinds) || !Array.isArray(numbers)) return part;
    return kinds[name as Kind].from(numbers);
  });
}

/** By name, not by instanceof: a notebook's cells may have their own copy of Float64Array. */
function kindOf(value: unknown): Kind | undefined {
  const name = Object.prototype.toString.call(value).slice("[object ".length, -1);
  return name in kinds ? (name as Kind) : undefined;
}
