import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../lib/node/paths.mjs";

/** The files and folders of the project that every lesson's outputs may depend on. */
const common = [
  "lib",
  "package-lock.json",
  "grader",
  "kernel",
  "export/execute.py",
  "scripts/python",
  "tests/exercises",
];

/**
 * The hash of a lesson's inputs: while it is the same, so are the outputs, apart from measurements.
 * Inputs are the notebook, `lib/`, the packages, Node, the kernel, the grader, and the exercises of the
 * folders that the notebook names, with their solutions; further, each folder of the project that it
 * imports from.
 *
 * @param notebooks - the folder of the notebooks
 * @param answers - the folder that the notebook's checks grade, such as "exercises"
 */
export function lessonHash(notebooks: string, lesson: string, answers: string): string {
  const notebook = readFileSync(path.join(notebooks, `${lesson}.ipynb`), "utf8");
  const all = notebook.includes("showCourseProgress");
  const checked = readdirSync(inRoot("exercises")).filter((name) => all || notebook.includes(name));
  const imported = Array.from(
    notebook.matchAll(/(?<!\.)\.\/([\w-]+)\//g),
    ([, folder = ""]) => folder,
  );
  const places = new Set([
    ...common,
    ...checked.flatMap((name) => [
      `exercises/${name}`,
      `solutions/${name}`,
      `solutions/zh/${name}`,
    ]),
    ...imported,
  ]);
  return createHash("sha256")
    .update(`${process.versions.node} ${answers} ${hashOf([...places])} ${notebook}`)
    .digest("hex");
}

/** The hash of files, by name and content, and of all files in folders, in a fixed order. */
function hashOf(places: readonly string[]): string {
  const files = places
    .filter((place) => existsSync(inRoot(place)))
    .flatMap((place) =>
      statSync(inRoot(place)).isFile()
        ? [place]
        : readdirSync(inRoot(place), { recursive: true, encoding: "utf8" })
            .map((file) => path.join(place, file))
            .filter((file) => statSync(inRoot(file)).isFile()),
    );
  const hash = createHash("sha256");
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(inRoot(file)));
  return hash.digest("hex");
}
