// npm run format: formats the code, and saves every notebook as the repository keeps it, without outputs.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inRoot } from "../setup/paths.mjs";

type Cell = {
  outputs?: unknown[];
  execution_count?: number | null;
  metadata: { tags?: string[] };
};

/** The notebook without outputs, counts and the editor's own notes; what a reader sees stays, and tags. */
function cleaned(text: string): string {
  const notebook: { cells: Cell[] } = JSON.parse(text);
  for (const cell of notebook.cells) {
    const { tags = [] } = cell.metadata;
    cell.metadata = tags.length > 0 ? { tags } : {};
    if (cell.outputs !== undefined) Object.assign(cell, { outputs: [], execution_count: null });
  }
  return `${JSON.stringify(notebook, null, 1)}\n`;
}

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
