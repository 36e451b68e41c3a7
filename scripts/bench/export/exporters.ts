// Ways to make a page of an executed lesson, each as its users call it.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { median, sum } from "d3-array";
import { jupyterEnvironment } from "../../../lib/node/jupyter.mjs";
import { inRoot, venvPython } from "../../../lib/node/paths.mjs";
import { UserError } from "../../../lib/node/userError.mjs";
import { text } from "../words/words.js";
import { installJupyterBook, writeBook } from "./jupyterBook.js";

/** A lesson that has run, in a folder whose neighbours are as in the project. */
export type Source = { readonly notebooks: string; readonly lesson: string };

export type Made = {
  readonly seconds: number;
  readonly page: string;
  readonly kilobytes: number;
  readonly files: number;
};

type Exporter = (source: Source, output: string) => { page: string; folder: string };

function run(command: string, args: readonly string[], input = ""): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: inRoot(),
    env: jupyterEnvironment(),
    encoding: "utf8",
    input,
  });
  if (status !== 0)
    throw new UserError(
      text.errors.programFailed({ program: args.join(" "), reason: stderr || stdout }),
    );
}

const nbconvert =
  (...options: string[]): Exporter =>
  ({ notebooks, lesson }, output) => {
    const notebook = path.join(notebooks, `${lesson}.ipynb`);
    run(venvPython, ["-m", "nbconvert", ...options, "--output-dir", output, notebook]);
    return { page: path.join(output, `${lesson}.html`), folder: output };
  };

const npmRunExport: Exporter = ({ notebooks, lesson }, output) => {
  const folders = { notebooks, executed: notebooks, output };
  const requests = [{ ...folders, answers: "exercises" }, { lesson }];
  run(
    venvPython,
    ["-m", "course_export"],
    requests.map((request) => `${JSON.stringify(request)}\n`).join(""),
  );
  return { page: path.join(output, `${lesson}.html`), folder: output };
};

const jupyterBook =
  (command: string): Exporter =>
  ({ notebooks, lesson }, output) => {
    copyFileSync(path.join(notebooks, `${lesson}.ipynb`), path.join(output, `${lesson}.ipynb`));
    writeBook(output, lesson);
    run(command, ["build", "--quiet", output]);
    const folder = path.join(output, "_build", "html");
    return { page: path.join(folder, `${lesson}.html`), folder };
  };

/** The exporters by name; one that cannot be had is a sentence that says why. */
export async function exporters(): Promise<Record<string, Exporter | string>> {
  return {
    "this course, npm run export": npmRunExport,
    "this course, jupyter nbconvert --to course": nbconvert("--to", "course"),
    "nbconvert, lab template": nbconvert("--to", "html", "--template", "lab"),
    "nbconvert, classic template": nbconvert("--to", "html", "--template", "classic"),
    "Jupyter Book": await installJupyterBook().then(jupyterBook, (error: Error) => error.message),
  };
}

/** Makes the page three times; the seconds are the median. */
export function make(exporter: Exporter, source: Source, output: string): Made {
  let made = { page: "", folder: "" };
  const seconds = [1, 2, 3].map(() => {
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output, { recursive: true });
    const start = performance.now();
    made = exporter(source, output);
    return (performance.now() - start) / 1000;
  });
  const sizes = readdirSync(made.folder, { recursive: true, encoding: "utf8" })
    .map((file) => statSync(path.join(made.folder, file)))
    .filter((entry) => entry.isFile())
    .map(({ size }) => size);
  return {
    seconds: median(seconds) ?? Number.NaN,
    page: made.page,
    kilobytes: Math.round(sum(sizes) / 1000),
    files: sizes.length,
  };
}
