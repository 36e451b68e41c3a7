import { visibleLine } from "../core/visible.js";
import { leftOut as sentences } from "./leftOutText.js";
import { limits } from "./limits.js";

/** Why a file is left out. */
export type Why = keyof typeof sentences;
export type LeftOut = { readonly file: string; readonly why: Why };

/** A note for each reason, with the files that it is about. */
export function notesOf(all: readonly LeftOut[]): string[] {
  const byWhy = new Map<Why, Set<string>>();
  for (const { file, why } of all) byWhy.set(why, (byWhy.get(why) ?? new Set()).add(file));
  return [...byWhy].map(([why, files]) => sentences[why](listed([...files]), files.size > 1));
}

/** Names in a sentence: the first ones, each no longer than can be read. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, limits.named).map((name) => visibleLine(name, limits.name));
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(", ")} … (${more} more)` : shown.join(", ");
}
