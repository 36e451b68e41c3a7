// Where the links of a Chinese notebook lead: to the same places as those of the English one, from a folder deeper
// and under headings in Chinese.
import path from "node:path";
import type { SavedCell, SavedNotebook } from "./savedNotebook.js";

const link = /\]\(([^)\s]+)\)/g;
const heading = /^#{1,6} (.+)$/gm;

/** The notebooks of both editions, by their names. */
export type Editions = {
  readonly en: (name: string) => SavedNotebook | undefined;
  readonly zh: (name: string) => SavedNotebook | undefined;
};

export const linksOf = (markdown: string): string[] =>
  Array.from(markdown.matchAll(link), ([, target = ""]) => target);

/** A heading as JupyterLab names it in a link: blanks become hyphens. */
export const anchorOf = (text: string): string => text.trim().replaceAll(" ", "-");

/** The anchors of a cell's headings, in order; code has none. */
export const anchorsIn = ({ cell_type, source }: SavedCell): string[] =>
  cell_type === "markdown"
    ? Array.from(source.replace(/```[\s\S]*?```/g, "").matchAll(heading), ([, text = ""]) =>
        anchorOf(text),
      )
    : [];

/**
 * Where a link of the English notebook `name` leads in the Chinese one.
 *
 * @throws {RangeError} naming an anchor that no heading of the English notebook has
 */
export function chineseTarget(target: string, name: string, editions: Editions): string {
  if (/^[a-z]+:/.test(target)) return target;
  const [file = "", anchor] = decodeURI(target).split("#");
  const place = file === "" ? name : notebookAt(file, name);
  const moved = place === undefined ? `../${file}` : file;
  if (anchor === undefined) return moved;
  return `${moved}#${place === undefined ? anchor : chineseAnchor(anchor, place, editions)}`;
}

/** The name of the notebook that a link leads to, if it leads to one. */
function notebookAt(file: string, from: string): string | undefined {
  const place = path.posix.join(path.posix.dirname(from), file);
  return place.endsWith(".ipynb") && !place.startsWith("..") ? place.slice(0, -6) : undefined;
}

/** The anchor of the heading at the same place of the same cell; a marked place has the same name in both. */
function chineseAnchor(anchor: string, name: string, { en, zh }: Editions): string {
  for (const cell of en(name)?.cells ?? []) {
    if (cell.source.includes(`<a id="${anchor}">`)) return anchor;
    const index = anchorsIn(cell).indexOf(anchor);
    if (index < 0) continue;
    const own = zh(name)?.cells.find(({ id }) => id === cell.id);
    // Until that notebook has been written, the link leads to the page's top.
    return (own && anchorsIn(own)[index]) ?? anchor;
  }
  throw new RangeError(`${name} has no heading with the anchor ${anchor}`);
}

/**
 * A Chinese cell whose links lead where those of the English cell do, whichever of the two forms they were written in.
 * One that leads nowhere, because its heading has a new name, is taken for the only one that is missing to that file.
 */
export function withChineseLinks(
  chinese: string,
  english: string,
  name: string,
  editions: Editions,
): string {
  const targets = new Map(
    linksOf(english).map((target) => [target, chineseTarget(target, name, editions)]),
  );
  const right = [...targets.values()];
  const fileOf = (target: string) => target.split("#")[0];
  const missing = right.filter((target) => !linksOf(chinese).includes(target));
  const meant = (target: string) => {
    const [only, ...others] = missing.filter((one) => fileOf(one) === fileOf(target));
    return others.length === 0 ? only : undefined;
  };
  return chinese.replace(link, (whole, target) => {
    const known = targets.get(target) ?? (right.includes(target) ? target : meant(target));
    return known === undefined ? whole : `](${known})`;
  });
}
