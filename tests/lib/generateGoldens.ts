/**
 * Writes goldens.json: what lib's functions must return, from mathjs BigNumbers.
 *
 * Run it after a change of goldenCases.ts: node --import tsx tests/lib/generateGoldens.ts
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { goldenCases, goldenValue } from "./goldenCases.js";

const origin = "mathjs 15.2.0, BigNumber with 200 digits, rounded to 50 (tests/lib/reference.ts)";
const goldens = goldenCases.map((golden) => ({ ...golden, expected: goldenValue(golden) }));
const file = path.join(import.meta.dirname, "goldens.json");
writeFileSync(file, JSON.stringify({ origin, goldens }));

const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
execFileSync(process.execPath, [biome, "format", "--write", file]);
