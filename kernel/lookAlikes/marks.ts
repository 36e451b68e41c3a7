// Marks that stand around code where it was copied from: Markdown's fences, prompts, line numbers, HTML.

import { text } from "../words/lookAlikes.js";
import { entities } from "./characters.js";

export type LookAlike = {
  readonly offset: number;
  readonly length: number;
  readonly message: string;
};
type Line = {
  readonly source: string;
  readonly line: string;
  readonly begin: number;
  readonly column: number;
  readonly length: number;
};

/** To a compiler, code with its fence around it is a template string, which does nothing. */
export function fenceIn(source: string): LookAlike | undefined {
  const opening = /^\s*(```|~~~)/.exec(source);
  const closing = /(?:^|[\n\r])[ \t]*(```)\s*$/.exec(source);
  const [all, fence] = opening ?? closing ?? [];
  if (all === undefined || fence === undefined) return undefined;
  const offset = source.indexOf(fence, opening === null ? source.length - all.length : 0);
  return { offset, length: fence.length, message: text.fence({ fence }) };
}

export function promptIn({ line, begin, column }: Line): LookAlike | undefined {
  const [all, prompt] =
    /^\s*((?:In|Out) ?\[\d*\]:|>>>(?!>)|\.\.\.(?=\s)|\$(?=\s))\s*/.exec(line) ?? [];
  if (all === undefined || prompt === undefined || column > all.length) return undefined;
  const offset = begin + line.indexOf(prompt);
  return { offset, length: prompt.length, message: text.prompt({ prompt }) };
}

const numbered = /^\s*(\d+)(?:\s*[:.|)]\s*|\s+|$)/;

/** A number alone begins many a right line; two lines whose numbers follow one another were copied with them. */
export function lineNumbersIn({ source, line, begin, column }: Line): LookAlike | undefined {
  const [all, number] = numbered.exec(line) ?? [];
  if (all === undefined || number === undefined || column > all.length) return undefined;
  const before =
    source
      .slice(0, begin)
      .split(/\r\n|[\n\r]/)
      .at(-2) ?? "";
  const after = source.slice(begin).split(/\r\n|[\n\r]/, 2)[1] ?? "";
  const [last, next] = [before, after].map((line) => Number(numbered.exec(line)?.[1]));
  if (next !== Number(number) + 1 && last !== Number(number) - 1) return undefined;
  const offset = begin + line.indexOf(number);
  return { offset, length: number.length, message: text.lineNumbers };
}

export function entityIn({ line, begin, column, length }: Line): LookAlike | undefined {
  for (const { 0: entity, 1: name = "", index } of line.matchAll(/&(#?\w+);/g)) {
    const instead =
      name === "nbsp"
        ? text.instead.space
        : Object.hasOwn(entities, name)
          ? entities[name]
          : undefined;
    if (instead === undefined || index > column + Math.max(1, length) || isQuoted(line, index))
      continue;
    const message = text.entity({ entity, instead });
    return { offset: begin + index, length: entity.length, message };
  }
  return undefined;
}

const longestLine = 1000;

/** Whether a place in a line is within quotes or a comment, as far as the line itself tells. */
export function isQuoted(line: string, index: number) {
  if (index > longestLine) return true; // Nobody types lines this long, and searching them takes time.
  const before = line.slice(0, index);
  const rest = before.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`/g, "");
  return /["'`]|\/\/|\/\*(?![\s\S]*\*\/)|^\s*\*/.test(rest);
}
