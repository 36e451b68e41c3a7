// Sentences of a catalogue as patterns, for tests to which not all that fills them in matters.

/** Stands for any text in a sentence. */
export const some = "\ue000";

/**
 * The pattern of a text that has one of these sentences in it.
 *
 * @example saying(`no file ${some}`) // /no file [\s\S]*?/
 */
export function saying(...sentences: readonly string[]): RegExp {
  const pattern = (sentence: string) => sentence.split(some).map(escaped).join("[\\s\\S]*?");
  return new RegExp(sentences.map(pattern).join("|"));
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
