/** A language that the course can be written in. */
export type Language = "en" | "zh";

/** The languages in which all of the course's words exist, with the default first. */
export const languages: readonly [Language, ...Language[]] = ["en", "zh"];

/** What the environment may offer: Node's process, a page's document, or neither. */
type Realm = {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
  readonly document?: { readonly documentElement?: { readonly lang?: string } | null };
};

let spoken: Language | undefined;

/**
 * The current language: the one that {@link speak} chose, or else on Node the variable COURSE_LANG, in
 * a page `<html lang>`, and English where none of them names one of the {@link languages}.
 *
 * @example language() // "en"
 */
export function language(): Language {
  if (spoken !== undefined) return spoken;
  // A bundle for a realm that has neither defines the first of these expressions.
  return (
    known((globalThis as Realm).process?.env?.COURSE_LANG) ??
    known((globalThis as Realm).document?.documentElement?.lang) ??
    languages[0]
  );
}

/**
 * Switches to a language; `undefined` goes back to the one that the environment asks for.
 *
 * @example
 * speak("zh");
 * language() // "zh"
 */
export function speak(chosen: Language | undefined): void {
  spoken = chosen;
}

/**
 * What is told in another language than the current one, such as a page of the other edition.
 *
 * @example speaking("zh", () => language()) // "zh"
 */
export function speaking<Told>(chosen: Language | undefined, tell: () => Told): Told {
  const before = spoken;
  spoken = chosen;
  try {
    return tell();
  } finally {
    spoken = before;
  }
}

/** The language of a tag such as "en", "en-GB" or "en_GB.UTF-8", if the course has it. */
export function known(tag: string | undefined): Language | undefined {
  const name = tag?.toLowerCase().split(/[-_.]/)[0];
  return languages.find((one) => one === name);
}

/** The tag of the current language for `lang=`: this Chinese is that of the mainland, and fonts differ by it. */
export const languageTag = (): string => (language() === "zh" ? "zh-CN" : language());
