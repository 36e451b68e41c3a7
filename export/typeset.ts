// Does the nbconvert exporter's work that needs Node: one line of JSON in, one line out.
// {"formulas": […]} typesets formulas, {"figures": […]} gives the scripts of a page that has these figures,
// {"live": {…}} the programs of a page that runs, and {} the scripts that figures and predictions bring in a notebook.
import { createInterface } from "node:readline";
import { parentIsGone } from "../lib/node/parent.cjs";
import { pageScript, pageScriptFor } from "../lib/notebook/pageScript/pageScript.js";
import { requestScript } from "../lib/notebook/pageScript/requestHtml.js";
import { type Formula, typeset } from "./formulas.js";
import { withUsedGlyphs } from "./mathFonts.js";
import type { LivePage } from "./programs/livePrograms.js";

/** Long formulas could outlive the exporter, because the end of input is noticed only between requests. */
function endIfAlone(): void {
  if (parentIsGone()) process.exit(1);
}

type Question = {
  readonly formulas?: readonly Formula[];
  readonly figures?: readonly string[];
  readonly live?: LivePage;
};

async function answer({ formulas, figures, live }: Question): Promise<object> {
  if (formulas !== undefined) {
    const set = typeset(formulas, undefined, endIfAlone);
    return { ...set, style: await withUsedGlyphs(set.style, set.html.join("")) };
  }
  // What bundles programs takes a while to load.
  if (live !== undefined) return (await import("./programs/livePrograms.js")).livePrograms(live);
  if (figures !== undefined) {
    const { plotBeside, plotProgram } = await import("./programs/plot.js");
    return { plot: await plotProgram(), figures: pageScriptFor(figures, plotBeside) };
  }
  const { key, code } = pageScript();
  return { code, request: requestScript(key) };
}

// Answers come in the order of the questions: the exporter waits for each.
createInterface({ input: process.stdin }).on("line", async (line) => {
  process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
});
