// Values as a student would type them, short enough for a sentence.

const longestList = 8;
const longestText = 80;
const longestNumber = 10;

/** Significant digits of a number that was computed, and those with which no two numbers look alike. */
const fewDigits = 6;
const allDigits = 17;

/** @example format([0.1 + 0.2, 1]) // "[0.3, 1]" */
export function format(value: unknown): string {
  return write(value, (number) => {
    const exactly = String(number);
    return exactly.length <= longestNumber ? exactly : rounded(number, fewDigits);
  });
}

/**
 * Two values with equally many digits: as many as it takes to see them differ.
 *
 * @example formatPair(1 / 3, 0.3333333) // ["0.33333333", "0.3333333"]
 */
export function formatPair(first: unknown, second: unknown): [first: string, second: string] {
  for (let digits = fewDigits; ; digits++) {
    const [a, b] = [first, second].map((value) =>
      write(value, (number) => rounded(number, digits)),
    ) as [string, string];
    if (a !== b || digits === allDigits) return [a, b];
  }
}

/**
 * Several values, such as the arguments of a call, with enough digits that no two different ones look alike.
 *
 * @example formatAll([1, 1 + 1e-12]) // ["1", "1.000000000001"]
 */
export function formatAll(values: readonly unknown[]): string[] {
  const [few, all] = [format, exactly].map((write) => values.map(write)) as [string[], string[]];
  return new Set(few).size < new Set(all).size ? all : few;
}

const exactly = (value: unknown) => write(value, String);

/** Integers stay whole. And 17 digits are more than most numbers have: 0.1 would be 0.10000000000000001. */
function rounded(number: number, digits: number): string {
  const exact = digits === allDigits || Number.isInteger(number);
  return String(exact ? number : Number(number.toPrecision(digits)));
}

function write(value: unknown, number: (value: number) => string, depth = 0): string {
  const inner = (part: unknown) => write(part, number, depth + 1);
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : number(value);
  if (typeof value === "string") return shorten(JSON.stringify(value));
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return functionText(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if ("asymmetricMatch" in value) return inner(sampleOf(value));
  if (ArrayBuffer.isView(value)) {
    return `${value.constructor.name} ${list(value as unknown as ArrayLike<unknown>, inner)}`;
  }
  if (depth > 3) return "…";
  if (Array.isArray(value)) return list(value, inner);
  const entries = Object.entries(value).map(([key, part]) => `${shorten(key)}: ${inner(part)}`);
  return entries.length > 0 ? `{ ${entries.slice(0, longestList).join(", ")} }` : "{}";
}

function list(values: ArrayLike<unknown>, inner: (part: unknown) => string): string {
  const shown = Array.from({ length: Math.min(values.length, longestList) }, (_, i) =>
    inner(values[i]),
  );
  if (values.length > longestList) shown.push(`… (length ${values.length})`);
  return `[${shown.join(", ")}]`;
}

/** What stands for a family of values, such as near(0.8) or expect.closeTo(0.8); others as they are. */
export function sampleOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("asymmetricMatch" in value)) return value;
  if ("expected" in value) return value.expected;
  return "sample" in value ? value.sample : String(value);
}

function functionText(f: { name: string; toString(): string }): string {
  const source = f.toString().replace(/\s+/g, " ");
  return source.length <= longestText / 2 ? source : f.name || "f";
}

function shorten(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
