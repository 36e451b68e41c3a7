import { afterWords, clauses, widthOf } from "../../lib/words/locale.js";
import { composed } from "./composed.js";
import { text } from "./words.js";

/** What fills in a placeholder, in words. */
export type Told = string | number | readonly string[];

type Layout = (told: Readonly<Record<string, Told>>) => string;

/** What is longer goes over several lines. */
const longestLine = 80;

const asValue = (value: Told) => (typeof value === "string" ? afterWords(value) : value);

/** How the messages of composed.ts are told, by their ids. */
export const layouts: Readonly<Record<string, Layout>> = {
  [composed.clauses]: (told) => clauses([told.clauses ?? []].flat().map(String)),
  [composed.comparison]: ({ what = "", got = "", expected = "", remark = "" }) => {
    const { comparison } = text;
    const remarked = (sentence: Told) =>
      remark === "" ? sentence : comparison.remarked({ sentence, remark });
    const sentence = remarked(comparison.got({ got: asValue(got), expected: asValue(expected) }));
    const line = what === "" ? sentence : comparison.of({ subject: what, sentence });
    if (widthOf(String(line)) <= longestLine) return String(line);
    return comparison.below({ head: remarked(what), got, expected }).trimStart();
  },
};
