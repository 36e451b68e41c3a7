import { pathToFileURL } from "node:url";
import type { AnyInteractive } from "../../../lib/figures/interactive.js";
import { inRoot } from "../../../lib/node/paths.mjs";
import { explorerPlaces } from "../../../lib/notebook/pageScript/explorerPlaces.js";

/** Every explorer, by its name. */
export async function everyExplorer(): Promise<[name: string, figure: AnyInteractive][]> {
  return Promise.all(
    explorerPlaces().map(async ({ lesson, name }): Promise<[string, AnyInteractive]> => {
      const file = inRoot("lib", "lessons", lesson, "explorers", `${name}.ts`);
      const module = await import(pathToFileURL(file).href);
      return [name, module[name]];
    }),
  );
}
