import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { loadDigits } from "../../../lib/data/digits.js";
import { loadPenguins } from "../../../lib/data/penguins.js";

const folder = path.join(import.meta.dirname, "..", "..", "..", "lib", "data");
const files = readdirSync(folder);
const modules = await Promise.all(
  files.map((file) => import(pathToFileURL(path.join(folder, file)).href)),
);
const names = new Map<string, unknown>([
  ...modules.flatMap((module) => Object.entries(module)),
  ["digits", loadDigits()],
  ["penguins", loadPenguins()],
]);

const examples = files.flatMap((file) => {
  const source = readFileSync(path.join(folder, file), "utf8");
  const functions = [...source.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
  const found = [...source.matchAll(/@example (.+?) \/\/ (.+)$/gm)];
  return functions.map((name, i) => ({ name, expression: found[i]?.[1], result: found[i]?.[2] }));
});

test.each(examples)("$name: $expression", ({ name, expression, result }) => {
  expect(expression).toContain(name);
  const value: unknown = new Function(...names.keys(), `return ${expression}`)(...names.values());
  expect(String(value)).toBe(result);
});
