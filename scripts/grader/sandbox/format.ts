// Values as a student would type them, short enough for a sentence.
import { comparison } from "../text.js";

const longestList = 8;
const longestText = 80;
const longestNumber = 10;

/** @example format([0.1 + 0.2, 1]) // "[0.3, 1]" */
export function format(value: unknown): string {
  return write(value, (number) => {
    const exactly = String(number);
    return exactly.length <= longestNumber ? exactly : String(Number(number.toPrecision(6)));
  });
}

/** With all digits: for two values that {@link format} writes alike. */
export function formatExactly(value: unknown): string {
  return write(value, String);
}

function write(value: unknown, number: (value: number) => string, depth = 0): string {
  const inner = (part: unknown) => write(part, number, depth + 1);
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : number(value);
  if (typeof value === "string") return shorten(JSON.stringify(value));
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return functionText(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if ("asymmetricMatch" in value) return matcher(value, inner);
  if (ArrayBuffer.isView(value)) {
    return `${value.constructor.name} ${list(value as unknown as ArrayLike<unknown>, inner)}`;
  }
  if (depth > 3) return "…";
  if (Array.isArray(value)) return list(value, inner);
  const entries = Object.entries(value).map(([key, part]) => `${key}: ${inner(part)}`);
  return entries.length > 0 ? `{ ${entries.slice(0, longestList).join(", ")} }` : "{}";
}

function list(values: ArrayLike<unknown>, inner: (part: unknown) => string): string {
  const shown = Array.from({ length: Math.min(values.length, longestList) }, (_, i) =>
    inner(values[i]),
  );
  if (values.length > longestList) shown.push(comparison.more(values.length));
  return `[${shown.join(", ")}]`;
}

/** What stands for a family of values, such as near(0.8) or expect.closeTo(0.8). */
function matcher(value: object, inner: (part: unknown) => string): string {
  if ("expected" in value) return inner(value.expected);
  if ("sample" in value) return inner(value.sample);
  return String(value);
}

function functionText(f: { name: string; toString(): string }): string {
  const source = f.toString().replace(/\s+/g, " ");
  return source.length <= longestText / 2 ? source : f.name || "f";
}

function shorten(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
