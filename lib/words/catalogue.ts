import { type Language, language } from "./language.js";
import { formatExactly, list, pluralCategory } from "./locale.js";
import type { Catalogue, Checked, Plural } from "./types.js";

const placeholder = /\{([^{}]*)\}/;

/** What a key stands for in each language: a message, a plural, or a group of them. */
type Entry = { readonly en: unknown } & { readonly [Other in Language]?: unknown };

/**
 * Words for people, from plain data: an object of the same shape as the English words, in the language
 * that is spoken when a message is read. A message with placeholders is a function of named arguments; a
 * plural's form is chosen by its argument `count`. English stands in for a language that has no words here.
 *
 * @param words - the words of each language, `as const`; the others are checked against the English ones
 * @throws {RangeError} when a message is read that has a brace too many, or lacks an argument
 * @example
 * const text = catalogue({
 *   en: { title: "Score", total: "{points} of {maxPoints}", checks: { one: "{count} check", other: "{count} checks" } },
 * });
 * text.title // "Score"
 * text.total({ points: 3, maxPoints: 4 }) // "3 of 4"
 * text.checks({ count: 1 }) // "1 check"
 */
export function catalogue<const Words extends { readonly en: object }>(
  words: Words & {
    readonly [Key in keyof Words]: Key extends Language ? Checked<Words["en"], Words[Key]> : never;
  },
): Catalogue<Words["en"]> {
  return group("", words) as Catalogue<Words["en"]>;
}

/** An object whose properties are made when they are first read. */
function group(path: string, words: Entry): object {
  const made = {};
  for (const key of Object.keys(words.en as object)) {
    let read: (() => unknown) | undefined;
    const get = () => {
      read ??= reader(path + key, entryOf(words, key));
      return read();
    };
    Object.defineProperty(made, key, { enumerable: true, get });
  }
  return made;
}

function entryOf(words: Entry, key: string): Entry {
  const own = Object.entries(words as Record<string, Record<string, unknown> | undefined>);
  return Object.fromEntries(own.map(([name, inside]) => [name, inside?.[key]])) as Entry;
}

/** How a key is read: a group is made once, but a message is formed each time, in the current language. */
function reader(key: string, entry: Entry): () => unknown {
  const { en } = entry;
  if (typeof en === "object" && en !== null && !isPlural(en)) {
    const inner = group(`${key}.`, entry);
    return () => inner;
  }
  const say = (named: object = {}) => said(key, entry, named);
  return isPlural(en) || placeholder.test(String(en)) ? () => say : () => say();
}

function said(key: string, entry: Entry, named: object): string {
  const asked = language();
  const speaking = entry[asked] === undefined ? "en" : asked;
  const value = (name: string) =>
    Object.hasOwn(named, name) ? (named as Record<string, unknown>)[name] : undefined;
  // Splitting a text at its placeholders puts their names at the odd indices.
  return formOf(key, entry[speaking], value("count"), speaking)
    .split(placeholder)
    .map((part, place) =>
      place % 2 === 1 ? written(key, part, value(part), speaking) : withoutBraces(key, part),
    )
    .join("");
}

function formOf(key: string, message: unknown, count: unknown, speaking: Language): string {
  if (!isPlural(message)) return String(message);
  if (typeof count !== "number") refuse(key, `its argument "count" has to be a number`);
  return message[pluralCategory(count, speaking)] ?? message.other;
}

/** Whether a value of a catalogue is a plural: an object with plural categories as keys. */
export function isPlural(message: unknown): message is Plural {
  return typeof message === "object" && message !== null && "other" in message;
}

function written(key: string, name: string, value: unknown, speaking: Language): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return formatExactly(value, speaking);
  if (Array.isArray(value)) return list(value, speaking);
  refuse(key, `its argument "${name}" has to be a string, a number or a list of strings`);
}

function withoutBraces(key: string, text: string): string {
  if (/[{}]/.test(text)) refuse(key, `a brace stands alone in "${text}"`);
  return text;
}

function refuse(key: string, why: string): never {
  throw new RangeError(`The message "${key}" can't be written: ${why}.`);
}
