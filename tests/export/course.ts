import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Export, exportLessons } from "../../export/exportLessons.js";
import { removeFolder } from "../browser/workspace.js";

export type Cell = { readonly id: string; readonly tags?: readonly string[] } & (
  | { readonly md: string }
  | { readonly ts: string }
);

/** A small course in a folder of its own, whose name has characters that students' folders may have. */
export type Course = {
  readonly folder: string;
  readonly notebooks: string;
  readonly output: string;
  readonly cache: string;
  /** @param trailOf - the lesson that a trail, whose name is trails/NAME, belongs to */
  write(lesson: string, cells: readonly Cell[], trailOf?: string): void;
  remove(): void;
};

export function makeCourse(): Course {
  const folder = mkdtempSync(path.join(tmpdir(), "course 课程 "));
  const notebooks = path.join(folder, "notebooks");
  mkdirSync(notebooks);
  return {
    folder,
    notebooks,
    output: path.join(folder, "dist"),
    cache: path.join(folder, "cache"),
    write(lesson, cells, trailOf) {
      const file = path.join(notebooks, `${lesson}.ipynb`);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(notebook(cells, trailOf)));
    },
    remove: () => removeFolder(folder),
  };
}

/** Exports lessons of a course silently, with no signal to end it; as plain pages, unless a test is about what runs. */
export function exportCourse(
  course: Course,
  lessons: readonly string[],
  options: Partial<Export> = {},
): ReturnType<typeof exportLessons> {
  const { notebooks, output, cache } = course;
  const progress = { executing() {}, wrote() {}, clear() {} };
  const { signal } = new AbortController();
  const how = { notebooks, lessons, output, cache, progress, signal, plain: true };
  return exportLessons({ ...how, ...options });
}

/** Puts an exercise where a lesson's links expect it. */
export function writeExercise(course: Course, id: string, source: string): void {
  const file = path.join(course.folder, "exercises", `${id}.ts`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, source);
}

function notebook(cells: readonly Cell[], trailOf?: string): object {
  return {
    cells: cells.map((cell) =>
      "md" in cell
        ? { cell_type: "markdown", id: cell.id, metadata: metadata(cell), source: cell.md }
        : {
            cell_type: "code",
            execution_count: null,
            id: cell.id,
            metadata: metadata(cell),
            outputs: [],
            source: cell.ts,
          },
    ),
    metadata: {
      kernelspec: { display_name: "TypeScript", language: "typescript", name: "tslab" },
      language_info: { name: "typescript" },
      ...(trailOf === undefined ? {} : { course: { lesson: trailOf } }),
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

const metadata = ({ tags }: Cell) => (tags === undefined ? {} : { tags });

const figure = `import { show } from "./lib/notebook.js";
import { line } from "@observablehq/plot";
show({
  title: "Loss after each update",
  description: "The loss falls from 3 to 1 in two updates.",
  panels: [{ x: { label: "update" }, y: { label: "loss (nats)" }, marks: [line([[0, 3], [1, 2], [2, 1]])] }],
});`;

const moving = `import { interact } from "./lib/notebook.js";
import { learningRateExplorer } from "./lib/lessons/01-quadratic/explorers/learningRateExplorer.js";
interact(learningRateExplorer);`;

const output =
  '<p>from $5 to <b>$7</b>; <code>$x$</code></p><a href="02-second.ipynb#The-second-part">on</a> <a href="../exercises/01-first/step.ts">do</a> <a href="../gone.md">gone</a>';

/** Two lessons with everything that a page has to render. */
export function writeFixture(course: Course): void {
  writeExercise(course, "01-first/step", "export function step(): number {\n  return 0;\n}\n");
  course.write("01-first", [
    {
      id: "title",
      md: `# The first lesson on $\\eta_t^2$

What does one step do, with $\\eta = 0.1$? It goes downhill. See [the next](02-second.ipynb#The-second-part)
and [the exercise](../exercises/01-first/step.ts).

## The $\\eta$ part

## A wide part

It costs $5 to $10, or \\$3, and \`$HOME\` is code.

$$${"\\theta_{t+1} = \\theta_t - \\eta \\nabla J(\\theta_t) \\quad".repeat(4)}$$

| a | table | that | is | wider | than a telephone | $x$ |
|---|---|---|---|---|---|---|
| abcdefghijkl | abcdefghijkl | abcdefghijkl | abcdefghijkl | abcdefghijkl | abcdefghijkl | 1 |`,
    },
    { id: "print", ts: `const price = "$5";\nconsole.log(price, "${"x".repeat(200)}");` },
    {
      id: "prices",
      ts: `import { display } from "tslab";\ndisplay.html(${JSON.stringify(output)});`,
    },
    { id: "figure", ts: figure },
    { id: "moving", ts: moving },
    { id: "timed", ts: "performance.now()", tags: ["measurement"] },
  ]);
  course.write("02-second", [
    {
      id: "title",
      md: "# The second lesson\n\nNo formula here. Really.\n\n## The second part\n\n中文。[Back](01-first.ipynb)\n\n<details><summary>Why?</summary>\n\nBecause.\n\n</details>",
    },
    { id: "latex", ts: `import { display } from "tslab";\ndisplay.latex("$$2\\\\theta$$");` },
  ]);
}
