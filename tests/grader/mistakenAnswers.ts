import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { findingOf } from "../../grader/diagnosis/diagnosed.js";
import { type Finding, messagesOf } from "../../grader/diagnosis/finding.js";
import { places } from "../../grader/node/exercises/exercises.js";
import { tell } from "../../grader/words/tell.js";
import type { Mistake, MistakeCatalogue } from "../../lib/exercises/mistake.js";

export type AnyAnswer = (...args: never[]) => unknown;

export async function catalogueOf(id: string): Promise<MistakeCatalogue<AnyAnswer>> {
  const { catalogue } = await import(pathToFileURL(places.mistakes(id)).href);
  return catalogue;
}

/** The diagnosis that a mistake gets: itself, or the mistake that behaves the same. */
export function diagnosisOf(mistake: Mistake<AnyAnswer>): Finding {
  return mistake.sameAs === undefined ? findingOf(mistake) : { mistake: mistake.sameAs };
}

/** Each catalogued mistake of an exercise: the name it is diagnosed with, and a file that makes it, as a student could hand it in. */
export async function mistakenAnswers(
  id: string,
): Promise<{ mistake: Mistake<AnyAnswer>; name: string; file: string }[]> {
  const { solution, mistakes } = await catalogueOf(id);
  const { outputFiles } = await build({
    entryPoints: [places.mistakes(id)],
    bundle: true,
    write: false,
    format: "esm",
    external: ["mathjs"],
  });
  const text = outputFiles[0]?.text ?? "";
  // Where something else has that name, too, the bundler has given it another one.
  const [, local = "catalogue"] = /export \{\s*(\w+) as catalogue/.exec(text) ?? [];
  return mistakes.map((mistake, i) => ({
    mistake,
    name: tell(messagesOf(id, diagnosisOf(mistake)).name),
    file: `${text}
const mistaken = ${local}.mistakes[${i}].answer;
export { mistaken as ${solution.name} };
`,
  }));
}
