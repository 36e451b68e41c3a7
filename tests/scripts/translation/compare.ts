// What an English text and its Chinese must have in common, and what Chinese typography asks for.
import { glossary, latinWords } from "../../../scripts/translation/glossary.js";

const han = "\\p{Script=Han}";

/** Prose without what is no prose: formulas, code, tags, the targets of links. */
export function proseOnly(markdown: string): string {
  return markdown
    .replace(/```[\s\S]*?```/g, " ")
    .replace(/\$\$[\s\S]*?\$\$/g, " ")
    .replace(/(?<!\\)\$[^$]+\$/g, " ")
    .replace(/`[^`\n]*`/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/\]\([^)]*\)/g, "] ");
}

/** The formulas, without the words in them. */
export const formulasIn = (markdown: string): string[] =>
  (markdown.match(/\$\$[\s\S]*?\$\$|(?<!\\)\$[^$\n]+\$/g) ?? [])
    .map((formula) => formula.replace(/\\text(rm)?\{[^}]*\}|\s+/g, ""))
    .sort();

export const codeIn = (markdown: string): string[] =>
  (markdown.replace(/\$[^$]*\$/g, "").match(/(?<!`)`[^`\n]+`(?!`)/g) ?? []).sort();

/** The numbers of the prose, in digits. */
export const numbersIn = (markdown: string): string[] =>
  [
    ...new Set(
      (proseOnly(markdown).match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((one) =>
        one.replaceAll(",", ""),
      ),
    ),
  ].sort();

/** How many spans are emphasised; Chinese has no italics, so both kinds count. */
export function emphasisIn(markdown: string): number {
  const prose = proseOnly(markdown);
  const bold = prose.match(/\*\*[^*]+\*\*/g)?.length ?? 0;
  return bold + (prose.match(/(?<!\*)\*[^*\s][^*]*\*(?!\*)/g)?.length ?? 0);
}

/** What a text is built of: headings, items, rows, parts that unfold. */
export const structureOf = (markdown: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [/^#{1,6} /gm, /^- /gm, /^\d+\. /gm, /^\|/gm, /<details>/g, /<summary>/g, /<a id=/g].map(
      (pattern) => [String(pattern), markdown.match(pattern)?.length ?? 0],
    ),
  );

/** Latin words that a Chinese text has left in English; in brackets it may name a term's English, in 《》 a work. */
export function englishIn(text: string): string[] {
  const prose = proseOnly(text).replace(/（[A-Za-z -]+）|“[A-Za-z -]+”|《[^》]*》/g, " ");
  const words = prose.match(/(?<![\p{L}\p{N}_.])[A-Za-z]{3,}(?![\p{L}\p{N}_(])/gu) ?? [];
  return words.filter((word) => !latinWords.has(word.toLowerCase()));
}

/** Words of English sentences in a message, in which names, code and commands may stand without a mark. */
export function sentencesIn(message: string): string[] {
  const words =
    /\b(?:the|an|is|are|was|were|and|with|which|that|than|you|your|its|it|has|have|not|does|every|each|other)\b/gi;
  return message.match(words) ?? [];
}

/** What Chinese typography objects to, each with its surroundings. */
export function typographyOf(markdown: string): string[] {
  const text = markdown.replace(/<[^>]+>/g, "").replace(/\]\([^)]*\)/g, "]");
  const rules: readonly [string, RegExp][] = [
    ["a space is missing", new RegExp(`${han}[A-Za-z0-9\`$]|[A-Za-z0-9\`$]${han}`, "gu")],
    ["half-width punctuation", new RegExp(`${han}[,;:?!()]|[,;:?!()]${han}`, "gu")],
    [
      "a space beside full-width punctuation",
      /[，。；：？！、）（] (?![|])|(?<![|*\-.\d#>]) [，。；：？！、）]/g,
    ],
  ];
  const outside = text
    .replace(/```[\s\S]*?```/g, " ")
    .replace(/\$\$[\s\S]*?\$\$/g, " ")
    .replace(/\\text(rm)?\{[^}]*\}/g, "");
  return [
    ...unclosedIn(outside),
    ...rules.flatMap(([what, pattern]) =>
      [...outside.matchAll(pattern)].map(({ index, 0: found }) => {
        const around = outside.slice(Math.max(0, index - 6), index + found.length + 6);
        return `${what}: ${around.replaceAll("\n", " ")}`;
      }),
    ),
  ];
}

/**
 * Bold spans that Markdown leaves open: one cannot end between punctuation and a character, nor begin between a
 * character and punctuation.
 */
function unclosedIn(text: string): string[] {
  return [...text.matchAll(/\*\*/g)].flatMap(({ index }, count) => {
    const [before = " ", after = " "] = [text[index - 1], text[index + 2]];
    const [inner, outer] = count % 2 === 0 ? [after, before] : [before, after];
    const isOpen = /[\p{P}\p{S}]/u.test(inner) && /[^\s\p{P}\p{S}]/u.test(outer);
    return isOpen
      ? [`a bold span that does not close: ${text.slice(Math.max(0, index - 8), index + 10)}`]
      : [];
  });
}

/** Terms of the glossary that a Chinese text says in other words. */
export const wrongTermsIn = (chinese: string): string[] =>
  glossary.flatMap(({ zh, not = [] }) =>
    not.filter((word) => chinese.includes(word)).map((word) => `${word}: write ${zh[0]}`),
  );
