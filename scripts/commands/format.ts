// npm run format: formats the code, and saves every notebook as the repository keeps it, without outputs.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cleaned } from "../format/cleaned.js";
import { inRoot } from "../setup/paths.mjs";

const folder = inRoot("notebooks");
for (const name of readdirSync(folder).filter((entry) => entry.endsWith(".ipynb"))) {
  const file = inRoot("notebooks", name);
  const before = readFileSync(file, "utf8");
  const after = cleaned(before);
  if (after === before) continue;
  writeFileSync(file, after);
  console.log(`notebooks/${name}: outputs removed`);
}

const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
process.exitCode =
  spawnSync(process.execPath, [biome, "check", "--write"], { stdio: "inherit" }).status ?? 1;
