import { visibleLine } from "../core/visible.js";
import type { Message, Parameter } from "../protocol/message.js";
import type { Filling, Ids } from "../words/message.js";
import { tell } from "../words/tell.js";
import { limits } from "./submissionLimits.js";
import type { en } from "./words/en.js";

/** Why a file is left out. */
export type Why = keyof typeof en.leftOut;
export type LeftOut = { readonly file: string; readonly why: Why };

/** A note for each reason, with the files that it is about. */
export function notesOf(all: readonly LeftOut[]): Message[] {
  const byWhy = new Map<Why, Set<string>>();
  for (const { file, why } of all) byWhy.set(why, (byWhy.get(why) ?? new Set()).add(file));
  return [...byWhy].map(([why, files]) =>
    messageOf(`leftOut.${why}`, {
      count: files.size,
      files: listed([...files]),
      fileLimit: kilobytes(limits.file),
      submissionLimit: kilobytes(limits.submission),
      zipLimit: kilobytes(limits.zip),
      innerZipLimit: kilobytes(limits.innerZip),
      zipsLimit: limits.zips,
      filesLimit: limits.files,
    }),
  );
}

/** A message of the class's catalogue, whose id and parameters the compiler knows. */
export function messageOf<Id extends Ids<typeof en>>(
  id: Id,
  ...[parameters]: Filling<typeof en, Id>
): Message {
  return { messageId: `class.${id}`, ...(parameters && { parameters }) };
}

/** A note in the language that is spoken now, on one line. */
export function toldNote(note: Message): string {
  return visibleLine(tell(note));
}

/** Names in a sentence: the first few, each cut to a readable length. */
export function listed(names: readonly string[]): Parameter {
  return firstOf(names.map((name) => visibleLine(name, limits.name)));
}

/** The first items of a list, and how many more there are. */
export function firstOf(items: readonly Parameter[]): Parameter {
  const shown = items.slice(0, limits.named);
  const count = items.length - limits.named;
  return count > 0 ? messageOf("andMore", { shown, count }) : shown;
}

const kilobytes = (bytes: number) => messageOf("kilobytes", { count: Math.round(bytes / 1000) });
