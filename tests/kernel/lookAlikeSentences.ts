// The sentences that the catalogue has for characters and marks that only look like code.
import { text } from "../../kernel/words/lookAlikes.js";

type Replacement = readonly [character: string, instead: string];

const named = (character: string) => ({
  character,
  code: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
});

/** What to type for a character, and for others in the same line. */
export function replaced([character, instead]: Replacement, ...others: Replacement[]): string {
  const first = text.typed({ ...named(character), instead });
  if (others.length === 0) return first;
  const more = others.map(([character, instead]) => text.other({ character, instead }));
  return text.andOthers({ first, others: more });
}

export const written = (character: string, instead: string) =>
  text.written({ ...named(character), instead });
export const raised = (characters: string, power: string) =>
  text.raised({ ...named(characters), character: characters, power });
export const notInNames = (character: string) => text.notInNames(named(character));
export const unknown = (character: string) => text.unknown(named(character));

export function unseen(character: string, name: keyof typeof text.invisibleNames): string {
  return text.invisible({ code: named(character).code, name: text.invisibleNames[name] });
}
