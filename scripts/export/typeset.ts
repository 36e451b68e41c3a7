// Does for the nbconvert exporter what needs Node: one line of JSON in, one line out.
// {"formulas": […]} typesets formulas; {} gives the script of figures and predictions.
import { createInterface } from "node:readline";
import { pageScript } from "../../lib/notebook/pageScript.js";
import { requestScript } from "../../lib/notebook/requestHtml.js";
import { type Formula, typeset } from "./formulas.js";

type Question = { readonly formulas?: readonly Formula[] };

function answer({ formulas }: Question): object {
  if (formulas !== undefined) return typeset(formulas);
  const { key, code } = pageScript();
  return { key, code, request: requestScript(key) };
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
}
