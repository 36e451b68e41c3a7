import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Catalogue, Mistake } from "../../grader/diagnosis/catalogue.js";
import { places } from "../../grader/node/exercises/exercises.js";

export type AnyAnswer = (...args: never[]) => unknown;

export async function catalogueOf(id: string): Promise<Catalogue<AnyAnswer>> {
  const { catalogue } = await import(pathToFileURL(places.mistakes(id)).href);
  return catalogue;
}

/** Each catalogued mistake of an exercise with a file that makes it, as a student could hand it in. */
export async function mistakenAnswers(
  id: string,
): Promise<{ mistake: Mistake<AnyAnswer>; file: string }[]> {
  const { solution, mistakes } = await catalogueOf(id);
  const { outputFiles } = await build({
    entryPoints: [places.mistakes(id)],
    bundle: true,
    write: false,
    format: "esm",
    external: ["mathjs"],
  });
  return mistakes.map((mistake, i) => ({
    mistake,
    file: `${outputFiles[0]?.text}
const mistaken = catalogue.mistakes[${i}].answer;
export { mistaken as ${solution.name} };
`,
  }));
}
