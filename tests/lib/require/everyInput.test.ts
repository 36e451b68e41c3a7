// Every function of lib, called with each kind of wrong value in each place: it works, or it says what is
// wrong in the one sentence of the course. It never fails from inside, and never gives NaN without a word.
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { inRoot } from "../../../lib/node/paths.mjs";
import { dataset, goodCalls, parameters, wrongValues } from "./calls.js";

type Callable = (...given: unknown[]) => unknown;

/** What the others are made of: their arguments are right by the time that they are called. */
const helpers = [
  "notebook.ts",
  "describe.ts",
  "require.ts",
  "requireKind.ts",
  "vector.ts",
  "dataset.ts",
];
const files = readdirSync(inRoot("lib")).filter(
  (file) => file.endsWith(".ts") && !helpers.includes(file),
);
const modules = await Promise.all(
  files.map((file) => import(pathToFileURL(path.join(inRoot("lib"), file)).href)),
);
const functions = new Map<string, Callable>(
  modules.flatMap((module: Record<string, unknown>) =>
    Object.entries(module).filter(
      (entry): entry is [string, Callable] => typeof entry[1] === "function",
    ),
  ),
);

type Call = { readonly words: string; readonly given: unknown[] };

/** The call with one of its arguments, or one entry or property of an argument, replaced by a wrong value. */
function* badCalls(good: () => unknown[]): Generator<Call> {
  for (let i = 0; i < good().length; i++) {
    for (const value of wrongValues()) {
      const given = good();
      given[i] = value;
      yield { words: `argument ${i} as ${print(value)}`, given };
    }
    for (const key of Object.keys(Object(good()[i]))) {
      for (const value of wrongValues()) {
        const given = good();
        const part = given[i] as Record<string, unknown>;
        if (ArrayBuffer.isView(part) && typeof value !== "number") continue;
        part[key] = value;
        yield { words: `${key} of argument ${i} as ${print(value)}`, given };
      }
    }
  }
}

function print(value: unknown): string {
  if (typeof value === "function") return String(value);
  if (typeof value === "symbol" || value instanceof Promise) return String(value);
  return `${Object.prototype.toString.call(value)} ${JSON.stringify(value, (_, part) => (typeof part === "bigint" ? `${part}n` : part))}`;
}

/** The content of a value down to its leaves, to see that a call changed nothing. */
function content(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer.slice(0)).join();
  if (Array.isArray(value)) return Array.from(value, content);
  if (Object.prototype.toString.call(value) !== "[object Object]") return value;
  return Object.entries(value as object).map(([key, part]) => [key, content(part)]);
}

function holdsNaN(value: unknown): boolean {
  if (typeof value === "number") return Number.isNaN(value);
  if (Array.isArray(value) || value instanceof Float64Array)
    return Array.from(value).some(holdsNaN);
  return typeof value === "object" && value !== null && Object.values(value).some(holdsNaN);
}

test("every function has a call here", () => {
  expect(Object.keys(goodCalls)).toEqual([...functions.keys()].sort());
});

test.each(Object.entries(goodCalls))("%s", (name, calls) => {
  const callee = functions.get(name) as Callable;
  const sentence = new RegExp(`^${name} requires .+ to be .+, got .+`, "s");
  for (const good of calls) {
    expect(holdsNaN(callee(...good()))).toBe(false);
    for (const { words, given } of badCalls(good)) {
      const before = content(given);
      try {
        expect(holdsNaN(callee(...given)), `${name} gives NaN with ${words}`).toBe(false);
      } catch (error) {
        expect(error, `${name} with ${words}: ${String(error)}`).toBeInstanceOf(RangeError);
        expect((error as Error).message, words).toMatch(sentence);
        expect((error as Error).message, words).not.toContain("[object");
      }
      expect(content(given), `${name} changes ${words}`).toEqual(before);
    }
  }
});

test("what is said to labels and features of an odd kind tells how to write them", () => {
  const { batchLossAndGradient, crossEntropy } = Object.fromEntries(functions);
  const withPart = (part: object) => () =>
    batchLossAndGradient?.({ ...dataset(), ...part }, parameters());
  expect(() => crossEntropy?.([0, 0], 1n)).toThrow(
    "crossEntropy requires label to be an integer from 0 to 1, got 1n, a bigint (write 1)",
  );
  expect(withPart({ labels: BigInt64Array.of(0n, 1n) })).toThrow(
    "batchLossAndGradient requires labels to be an Int32Array, got a BigInt64Array, which holds bigints (write Int32Array.from(labels, Number))",
  );
  expect(withPart({ features: [1, 2, 3, 4] })).toThrow(
    "batchLossAndGradient requires features to be a Float64Array or Float32Array, got a plain array (write Float64Array.from(features))",
  );
  expect(
    withPart({
      features: [
        [1, 2],
        [3, 4],
      ],
    }),
  ).toThrow(
    "batchLossAndGradient requires features to be a Float64Array or Float32Array, got an array of arrays (write Float64Array.from(features.flat()))",
  );
});
