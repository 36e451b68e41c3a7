// npm run format: formats the code, and saves every notebook as the repository keeps it, without outputs.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { inRoot } from "../../lib/node/paths.mjs";
import { cleaned } from "../git/cleanNotebook.cjs";
import { text } from "../words/words.mjs";

const folder = inRoot("notebooks");
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".ipynb") || name.includes(".ipynb_checkpoints")) continue;
  const file = path.join(folder, name);
  const before = readFileSync(file, "utf8");
  const after = cleaned(before);
  if (after === before) continue;
  writeFileSync(file, after);
  console.log(text.commands.format({ file: path.relative(inRoot(), file) }));
}

const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
process.exitCode =
  spawnSync(process.execPath, [biome, "check", "--write"], { stdio: "inherit" }).status ?? 1;
