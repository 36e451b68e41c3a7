import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { AnyInteractive } from "../../../lib/figures/interactive.js";
import { inRoot } from "../../../scripts/setup/paths.mjs";

const folder = inRoot("lib", "figures", "interactive");

/** Every figure that can be moved, by the name of its file. */
export async function everyFigure(): Promise<[name: string, figure: AnyInteractive][]> {
  const names = readdirSync(folder).map((file) => path.basename(file, ".ts"));
  return Promise.all(
    names.map(async (name): Promise<[string, AnyInteractive]> => {
      const module = await import(pathToFileURL(path.join(folder, `${name}.ts`)).href);
      return [name, module[name]];
    }),
  );
}
