// The program of a page's workers: what grades its exercises and what runs its cells, with the parts of lib/ and the
// packages that they use. Each part is loaded when it is first asked for.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "acorn";
import { transformSync } from "esbuild";
import { language } from "../../lib/words/language.js";
import { bundled } from "./bundle.js";
import { checksAsFunctions } from "./checksAsFunctions.js";
import { insteadOfNode, wholeModules, withoutNode } from "./modules.js";
import { plotBesideModules } from "./plot.js";

export type WorkerParts = {
  /** The exercises of the page. */
  readonly exercises: readonly string[];
  /** Packages beside d3-array that its answers may import. */
  readonly packages: readonly string[];
  /** What its cells import beside that, such as `./lib/notebook.js`. */
  readonly imports: readonly string[];
};

/** The modules directly in lib/, but for the one that cells call. */
export const mathematics: readonly string[] = readdirSync("lib")
  .filter((name) => name.endsWith(".ts") && name !== "notebook.ts")
  .map((name) => name.slice(0, -".ts".length));

const licences =
  "/* with vitest, chai, acorn, sucrase, magic-string and node-inspect-extracted (MIT), Observable Plot, D3 and @ungap/structured-clone (ISC), mathjs (Apache 2.0) */";

/**
 * The program, which runs after `plotProgram` in the body of a function with the parameter `files`; see
 * grader/page/workerScript.ts.
 */
export function workerProgram(parts: WorkerParts): Promise<string> {
  return bundled("pageWorker", entry(parts), {
    // Errors and printed functions have the names that a student knows.
    keepNames: true,
    globalName: "course",
    inject: ["grader/page/worker/ofBrowsers.ts"],
    plugins: [checksAsFunctions, wholeModules, plotBesideModules, insteadOfNode, withoutNode],
    banner: { js: licences },
    footer: { js: "course.start(files);" },
  });
}

function entry({ exercises, packages, imports }: WorkerParts): string {
  const ofAnswers = ["d3-array", ...packages];
  const ofCells = [...mathematics.map((name) => `./lib/${name}.js`), ...ofAnswers, ...imports];
  return `import { speak } from "./lib/words/language.ts";
import { startWorker } from "./export/live/worker/start.ts";
speak("${language()}");
const shelf = {
  mathematics: ${table(mathematics, (name) => required(`./lib/${name}.ts`))},
  packages: ${table(ofAnswers, (name) => required(`whole:${name}`))},
};
const cellShelf = ${table([...new Set(ofCells)], (name) =>
    required(name.startsWith(".") ? name.replace(/\.js$/, ".ts") : `whole:${name}`),
  )};
const exercises = ${table(exercises, partsOf)};
export const start = (files) => startWorker({ exercises, shelf, cellShelf }, files);`;
}

/** An object with a function for each name, as code. */
function table(names: readonly string[], codeOf: (name: string) => string): string {
  return `{${names.map((name) => `"${name}": () => (${codeOf(name)})`).join(",\n")}}`;
}

const required = (file: string) => `require("${file}")`;

/** The names of the parameters of the function that a solution exports; a minified one has lost them. */
function parametersIn(solution: string): string[] {
  const { code } = transformSync(solution, { loader: "ts" });
  const { body } = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  const exported = body.flatMap((node) =>
    node.type === "ExportNamedDeclaration" && node.declaration ? [node.declaration] : [],
  );
  const [answer] = exported.filter((node) => node.type === "FunctionDeclaration");
  return (answer?.params ?? [])
    .map((one) => (one.type === "AssignmentPattern" ? one.left : one))
    .flatMap((one) => (one.type === "Identifier" ? [one.name] : []));
}

/** An exercise's parts, as code; see grader/page/worker/main.ts. */
function partsOf(id: string): string {
  const [lesson, name] = id.split("/");
  const room = `./lib/lessons/${lesson}/exercises/${name}`;
  const solution = `solutions/${id}.ts`;
  const catalogue = () => `catalogue: () => ${required(`${room}/mistakes.ts`)}.catalogue,
  parameters: ${JSON.stringify(parametersIn(readFileSync(solution, "utf8")))},`;
  return `{
  checks: ${required(`./tests/exercises/${id}.test.ts`)}.run,
  ${existsSync(solution) ? catalogue() : ""}
  closed: ${required("./lib/exercises/guide.ts")}.closedTo(${required(`${room}/guide.ts`)}.guide),
}`;
}
