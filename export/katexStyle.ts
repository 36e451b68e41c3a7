import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const folder = path.dirname(createRequire(import.meta.url).resolve("katex/dist/katex.min.css"));

type Rule = { readonly selector: string; readonly body: string; readonly text: string };

const rules: readonly Rule[] = Array.from(
  readFileSync(path.join(folder, "katex.min.css"), "utf8").matchAll(/([^{}]+)\{([^{}]*)\}/g),
  ([text, selector = "", body = ""]) => ({ selector, body, text }),
);
const faces = rules.filter(({ selector }) => selector === "@font-face");
const styling = rules.filter(({ selector }) => selector !== "@font-face");

type Face = { readonly family: string; readonly weight: string; readonly style: string };

/** The font that a rule asks for; whatever it leaves open is as in `.katex` itself. */
function faceOf(body: string): Face {
  const value = (name: string, otherwise: string) =>
    new RegExp(`font-${name}:"?([^;"]+)`).exec(body)?.[1] ?? otherwise;
  return {
    family: value("family", "KaTeX_Main"),
    weight: value("weight", "400"),
    style: value("style", "normal"),
  };
}

const same = (a: Face, b: Face) =>
  a.family === b.family && a.weight === b.weight && a.style === b.style;

/**
 * KaTeX's style for the given formulas: the rules and, inside it, the fonts that they use, no others.
 *
 * A rule counts as used if it names only classes that occur, which may keep one too many but never one too
 * few.
 *
 * @param html - the formulas as KaTeX rendered them
 * @example katexStyle('<span class="mord mathnormal">η</span>').includes("KaTeX_Fraktur") // false
 */
export function katexStyle(html: string): string {
  const classes = new Set(
    Array.from(html.matchAll(/class="([^"]*)"/g), ([, names = ""]) => names.split(" ")).flat(),
  );
  const occurs = (selector: string) =>
    Array.from(selector.matchAll(/\.([\w-]+)/g)).every(([, name = ""]) => classes.has(name));
  const used = styling.filter(({ selector }) => selector.split(",").some(occurs));
  const wanted = used
    .filter(({ body }) => /font-(family|weight|style):/.test(body))
    .map(({ body }) => faceOf(body));
  wanted.push(faceOf(""));
  const fonts = faces.filter(({ body }) => wanted.some((face) => same(face, faceOf(body))));
  return [...fonts.map(inlined), ...used.map(({ text }) => text)].join("");
}

function inlined({ body, text }: Rule): string {
  const file = /url\((fonts\/[^)]+\.woff2)\)/.exec(body)?.[1];
  if (file === undefined) throw new Error(`KaTeX's style names no woff2 font in: ${text}`);
  const data = readFileSync(path.join(folder, file)).toString("base64");
  return text.replace(/src:[^}]*/, `src:url(data:font/woff2;base64,${data}) format("woff2")`);
}
