/** A language that the course can be written in. */
export type Language = "en" | "zh";

/** The languages in which all of the course's words exist, with the default first. */
export const languages: readonly [Language, ...Language[]] = ["en"];

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
  const { process, document } = globalThis as Realm;
  return known(process?.env?.COURSE_LANG) ?? known(document?.documentElement?.lang) ?? languages[0];
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

/** The language of a tag such as "en", "en-GB" or "en_GB.UTF-8", if the course has it. */
function known(tag: string | undefined): Language | undefined {
  const name = tag?.toLowerCase().split(/[-_.]/)[0];
  return languages.find((one) => one === name);
}
