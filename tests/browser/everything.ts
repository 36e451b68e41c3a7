import { writeFileSync } from "node:fs";
import path from "node:path";
import { explorerPlaces } from "../../lib/notebook/pageScript/explorerPlaces.js";
import { everyExplorer } from "../lib/lessons/everyExplorer.js";
import { everyPrediction } from "../lib/lessons/everyPrediction.js";
import { dataOf } from "../lib/lessons/explorerData.js";

/** The name of the notebook that {@link writeEverything} writes, without its ending. */
export const everything = "90-everything";

/** Writes a notebook with every figure that moves and every prediction, a cell each. */
export async function writeEverything(folder: string): Promise<void> {
  const figures = await everyExplorer();
  const lessons = await everyPrediction();
  const imports = [
    'import { ask, interact } from "./lib/notebook.js";',
    'import { dataOf } from "./tests/lib/lessons/explorerData.js";',
    ...explorerPlaces().map(
      ({ lesson, name }) =>
        `import { ${name} } from "./lib/lessons/${lesson}/explorers/${name}.js";`,
    ),
    ...lessons.map(
      ([lesson]) =>
        `import * as ${variable(lesson)} from "./lib/lessons/${lesson}/predictions.js";`,
    ),
  ];
  const shown = figures.map(([name]) =>
    name in dataOf ? `interact(${name}, dataOf.${name});` : `interact(${name});`,
  );
  const asked = lessons.flatMap(([lesson, predictions]) =>
    Object.keys(predictions).map((name) => `ask(${variable(lesson)}.${name});`),
  );
  writeFileSync(
    path.join(folder, `${everything}.ipynb`),
    JSON.stringify(notebook([imports.join("\n"), ...shown, ...asked])),
  );
}

const variable = (lesson: string) => `lesson${lesson.slice(0, 2)}`;

function notebook(sources: readonly string[]): object {
  const title = {
    cell_type: "markdown",
    id: "title",
    metadata: {},
    source: "# Everything\n\nAll.",
  };
  const code = sources.map((source, i) => ({
    cell_type: "code",
    execution_count: null,
    id: `code-${i}`,
    metadata: {},
    outputs: [],
    source,
  }));
  const kernelspec = { display_name: "TypeScript", language: "typescript", name: "tslab" };
  return {
    cells: [title, ...code],
    metadata: { kernelspec, language_info: { name: "typescript" } },
    nbformat: 4,
    nbformat_minor: 5,
  };
}
