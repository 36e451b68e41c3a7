import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** Where an explorer lies: `{ lesson: "03-softmax", name: "softmaxExplorer" }`. */
export type ExplorerPlace = { readonly lesson: string; readonly name: string };

const rooms = path.join("lib", "lessons");

/** The explorers of all lessons. The file of each has the name of what it exports. */
export function explorerPlaces(): ExplorerPlace[] {
  return readdirSync(rooms).flatMap((lesson) => {
    const folder = path.join(rooms, lesson, "explorers");
    if (!existsSync(folder)) return [];
    return readdirSync(folder).map((file) => ({ lesson, name: path.basename(file, ".ts") }));
  });
}
