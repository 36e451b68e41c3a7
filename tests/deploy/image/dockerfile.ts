// The Dockerfile as data, and what it copies.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import dockerignore from "@balena/dockerignore";
import { DockerfileParser } from "dockerfile-ast";
import { inRoot } from "../../../lib/node/paths.mjs";

export type Step = { readonly keyword: string; readonly text: string };
export type Stage = {
  readonly name: string;
  readonly base: string;
  readonly steps: readonly Step[];
};

const instructions: readonly Step[] = DockerfileParser.parse(
  readFileSync(inRoot("Dockerfile"), "utf8"),
)
  .getInstructions()
  .map((one) => ({ keyword: one.getKeyword(), text: one.getArgumentsContent() ?? "" }));

const starts = instructions.flatMap(({ keyword }, index) => (keyword === "FROM" ? [index] : []));

/** What stands before the first stage. */
export const preamble = instructions.slice(0, starts[0]);

export const stages: readonly Stage[] = starts.map((start, index) => {
  const [base = "", , name = ""] = (instructions[start]?.text ?? "").split(/\s+/);
  return { name, base, steps: instructions.slice(start + 1, starts[index + 1]) };
});

/** The stage that becomes the image. */
export const image = stages.at(-1) ?? { name: "", base: "", steps: [] };

/** Arguments of a stage's steps of one kind. */
export const textsOf = (stage: Stage, keyword: string): readonly string[] =>
  stage.steps.flatMap((step) => (step.keyword === keyword ? [step.text] : []));

/** The words of a step in its JSON form, such as CMD ["node", "--version"]. */
export function wordsOf(stage: Stage, keyword: string): readonly string[] {
  const [list = "[]"] = /\[.*\]$/s.exec(textsOf(stage, keyword).at(-1) ?? "") ?? [];
  return JSON.parse(list) as string[];
}

/** The variables that a stage sets. */
export function variablesOf(stage: Stage): Readonly<Record<string, string>> {
  const pairs = textsOf(stage, "ENV").flatMap((text) => text.split(/\s+/));
  return Object.fromEntries(pairs.map((pair) => pair.split("=", 2)));
}

const rules = dockerignore.default().add(readFileSync(inRoot(".dockerignore"), "utf8"));

/** Whether `COPY . .` takes a file, by its path from the project's folder. */
export const isCopied = (file: string): boolean => !rules.ignores(file);

/** The files that `COPY . .` takes. */
export function copiedFiles(folder = ""): string[] {
  return readdirSync(inRoot(folder), { withFileTypes: true }).flatMap((entry) => {
    const place = path.posix.join(folder, entry.name);
    if (!entry.isDirectory()) return isCopied(place) ? [place] : [];
    return isSkipped.test(place) ? [] : copiedFiles(place);
  });
}

/** Large folders that have nothing to copy; the rules say so, and a test that they do. */
export const isSkipped = /^(\.git|\.cache|\.venv|node_modules|dist|\.jupyter|\.hub)$/;
