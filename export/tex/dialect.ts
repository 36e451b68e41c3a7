// JupyterLab typesets with MathJax, exported pages with KaTeX. This translates from the one to the other.
import { environmentsForKatex } from "./environments.js";
import { replaceCommand } from "./groups.js";

/** MathJax's names for commands that KaTeX has under another name. */
export const macros: Readonly<Record<string, string>> = {
  "\\mbox": "\\text",
  "\\mathds": "\\mathbb",
  "\\mathbbm": "\\mathbb",
  "\\scr": "\\mathscr",
  "\\textsc": "\\text",
  "\\strut": "\\vphantom{(}",
  "\\ensuremath": "#1",
  "\\boldmath": "",
  "\\displaylimits": "",
  "\\Tiny": "\\tiny",
};

/** What to write instead of a command that neither KaTeX nor this file knows. */
export const instead: Readonly<Record<string, string>> = {
  "\\abs": "\\lvert x \\rvert",
  "\\norm": "\\lVert x \\rVert",
  "\\dv": "\\frac{df}{dx}",
  "\\pdv": "\\frac{\\partial f}{\\partial x}",
  "\\dd": "\\mathrm{d}",
  "\\vb": "\\mathbf{x}",
  "\\grad": "\\nabla",
  "\\hfill": "\\qquad",
  "\\intertext": "\\text{…}",
  "\\raise": "\\raisebox{2pt}{$x$}",
  "\\lower": "\\raisebox{-2pt}{$x$}",
  "\\root": "\\sqrt[3]{x}",
  "\\enclose": "\\boxed{x}",
  "\\Rule": "\\rule{1em}{1em}",
  "\\mspace": "\\hspace{1em}",
  "\\uline": "\\underline{x}",
  "\\buildrel": "\\overset{a}{b}",
  "\\SI": "1\\,\\mathrm{m}",
  "\\multicolumn": "\\text{…}",
  eqnarray: "align",
  tabular: "array",
  empheq: "align",
};

/** A formula as JupyterLab takes it, for KaTeX; most come back as they were. */
export function forKatex(tex: string, display: boolean): string {
  let result = environmentsForKatex(tex, display);
  result = replaceCommand(result, "\\\\(?:label|require)", 1, () => "");
  result = replaceCommand(result, "\\\\(?:class|cssId|style)", 2, (_, shown = "") => shown);
  result = replaceCommand(result, "\\\\bbox", 1, (shown) => `{${shown}}`);
  result = replaceCommand(
    result,
    "\\\\unicode",
    1,
    (code = "") => `\\char"${code.replace("x", "")} `,
  );
  result = replaceCommand(result, "\\\\eqalign", 1, (rows) => environment("aligned", rows));
  result = replaceCommand(result, "\\\\displaylines", 1, (rows) => environment("gathered", rows));
  for (const name of ["cases", "matrix", "pmatrix"]) {
    result = replaceCommand(result, `\\\\${name}`, 1, (rows) => environment(name, rows));
  }
  if (!display) result = replaceCommand(result, "\\\\tag", 1, (tag) => `\\qquad(\\text{${tag}})`);
  if (/\\(?:text|mbox|hbox)[^$]*[_&#]/.test(result)) {
    for (const name of ["text", "textrm", "textbf", "textit", "mbox", "hbox"]) {
      result = replaceCommand(result, `\\\\${name}`, 1, (body) => `\\${name}{${plainText(body)}}`);
    }
  }
  return definitions(result);
}

const environment = (name: string, rows = "") => `\\begin{${name}}${rows}\\end{${name}}`;

/** In \text, KaTeX wants \_ where MathJax takes _, except in formulas within the text. */
const plainText = (body = "") =>
  body
    .split(/(\$[^$]*\$)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/(?<!\\)[_&#]/g, "\\$&")))
    .join("");

/** MathJax allows a name to be redefined, even one that KaTeX already has. */
function definitions(tex: string): string {
  const anew = (name = "") => `\\providecommand{${name}}{}\\renewcommand{${name}}`;
  let result = tex.replace(
    /\\(?:re)?newcommand\s*\*?\s*(?:\{\s*(\\[A-Za-z]+)\s*\}|(\\[A-Za-z]+))/g,
    (_, braced: string | undefined, bare: string) => anew(braced ?? bare),
  );
  for (const star of ["\\*", ""]) {
    const operator = `\\operatorname${star.slice(1)}`;
    result = replaceCommand(
      result,
      `\\\\DeclareMathOperator${star}`,
      2,
      (name, body) => `${anew(name)}{${operator}{${body}}}`,
    );
  }
  return result;
}
