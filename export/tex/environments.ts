import { tokensOf } from "./groups.js";

/** The nearest equivalents of environments that MathJax knows and KaTeX does not; "" keeps only the content. */
const replacements: Readonly<Record<string, string>> = {
  "eqnarray*": "align*",
  eqnarray: "align",
  "flalign*": "align*",
  flalign: "align",
  "multline*": "gather*",
  multline: "gather",
  displaymath: "",
  math: "",
  subequations: "",
};

/** Replacements, within a line of text, for environments that take a line of their own. */
const inLine: Readonly<Record<string, string>> = {
  align: "aligned",
  alignat: "alignedat",
  equation: "",
  gather: "gathered",
};

/** The environments of a formula as KaTeX has them. */
export function environmentsForKatex(tex: string, display: boolean): string {
  const replaced = tex.includes("eqnarray") ? withTwoColumns(tex) : tex;
  return replaced.replace(/\\(begin|end)\s*\{\s*([a-z]+\*?)\s*\}/g, (whole, side, name: string) => {
    const known = replacements[name] ?? name;
    const shown = display ? known : (inLine[known.replace("*", "")] ?? known);
    if (shown === name) return whole;
    return shown === "" ? "" : `\\${side}{${shown}}`;
  });
}

/** The three columns of eqnarray, a &=& b, as the two of align, a &= b. */
function withTwoColumns(tex: string): string {
  let result = "";
  /** For each open environment: whether it is an eqnarray, and how many columns its row has so far. */
  const open: { eqnarray: boolean; columns: number; braces: number }[] = [];
  for (const token of tokensOf(tex)) {
    const here = open.at(-1);
    const [, side, name = ""] = /^\\(begin|end)\s*\{\s*([^{}]*?)\s*\}$/.exec(token) ?? [];
    if (side === "begin")
      open.push({ eqnarray: /^eqnarray\*?$/.test(name), columns: 1, braces: 0 });
    else if (side === "end") open.pop();
    else if (here !== undefined) {
      if (token === "{") here.braces += 1;
      if (token === "}") here.braces -= 1;
      if (token === "\\\\") here.columns = 1;
      if (token === "&" && here.braces === 0) {
        here.columns += 1;
        if (here.eqnarray && here.columns === 3) continue;
      }
    }
    result += token;
  }
  return result;
}
