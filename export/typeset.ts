// Does the nbconvert exporter's work that needs Node: one line of JSON in, one line out.
// {"formulas": […]} typesets formulas, {"figures": […]} gives the script of a page that has these figures,
// and {} the scripts that figures and predictions bring in a notebook.
import { createInterface } from "node:readline";
import { parentIsGone } from "../lib/node/parent.cjs";
import { pageScript, pageScriptFor } from "../lib/notebook/pageScript/pageScript.js";
import { requestScript } from "../lib/notebook/pageScript/requestHtml.js";
import { type Formula, typeset } from "./formulas.js";

/** Long formulas could outlive the exporter, because the end of input is noticed only between requests. */
function endIfAlone(): void {
  if (parentIsGone()) process.exit(1);
}

type Question = { readonly formulas?: readonly Formula[]; readonly figures?: readonly string[] };

function answer({ formulas, figures }: Question): object {
  if (formulas !== undefined) return typeset(formulas, undefined, endIfAlone);
  if (figures !== undefined) return { code: pageScriptFor(figures) };
  const { key, code } = pageScript();
  return { code, request: requestScript(key) };
}

createInterface({ input: process.stdin }).on("line", (line) => {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
});
