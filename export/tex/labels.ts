import { tokensOf } from "./groups.js";

/** The rows that KaTeX numbers, by the environments they stand in. */
const numbered = new Set([
  "align",
  "alignat",
  "equation",
  "gather",
  "eqnarray",
  "flalign",
  "multline",
]);

export type Label = {
  readonly name: string;
  /** The number's index among those of the formula, from 0, or the tag that replaces it. */
  readonly place: number | string | undefined;
};

/** The labels of a formula, as MathJax takes it. */
export function labelsOf(tex: string): readonly Label[] {
  const labels: { name: string; row: number }[] = [];
  const rows: { counts: boolean; tag?: string }[] = [{ counts: false }];
  let depth = 0;
  let counting = false;
  for (const token of tokensOf(tex.replace(/\\(label|tag)\s*\{([^{}]*)\}/g, "\\begin{$1=$2}"))) {
    const [, side, name = ""] = /^\\(begin|end)\s*\{\s*([^{}]*?)\s*\}$/.exec(token) ?? [];
    const row = rows[rows.length - 1];
    if (row === undefined) break;
    if (name.startsWith("label=")) labels.push({ name: name.slice(6), row: rows.length - 1 });
    else if (name.startsWith("tag=")) Object.assign(row, { counts: false, tag: name.slice(4) });
    else if (side === "begin") {
      depth += 1;
      if (numbered.has(name)) {
        counting = row.counts = true;
        depth = 0;
      }
    } else if (side === "end") depth -= 1;
    else if (token === "\\\\" && depth === 0) rows.push({ counts: counting });
    else if (token === "\\nonumber" || token === "\\notag") row.counts = false;
  }
  return labels.map(({ name, row }) => {
    const before = rows.slice(0, row).filter(({ counts }) => counts).length;
    return { name, place: rows[row]?.tag ?? (rows[row]?.counts ? before : undefined) };
  });
}

const reference = /\\(eq)?ref\s*\{([^{}]*)\}/g;

export const namesReferred = (tex: string): readonly string[] =>
  Array.from(tex.matchAll(reference), ([, , name = ""]) => name);

/** A formula with numbers in the place of its references. */
export const withNumbers = (tex: string, numberOf: (name: string) => string): string =>
  tex.replace(reference, (_, bracketed: string | undefined, name: string) =>
    bracketed === undefined ? `\\text{${numberOf(name)}}` : `\\text{(${numberOf(name)})}`,
  );
