import type { Plugin } from "esbuild";
import { lessonOf } from "../../grader/protocol/exerciseId.js";
import { exercises as all } from "../../lib/lessons/exercises.js";

/** Leaves the words of other lessons' exercises out of a page's program. */
export function onlyWordsOf(exercises: readonly string[]): Plugin {
  const lessons = Object.keys(all).filter((name) => exercises.some((id) => lessonOf(id) === name));
  return {
    name: `only the words of ${lessons}`,
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]lib[\\/]lessons[\\/]exercises\.ts$/ }, () => ({
        contents: `${lessons
          .map(
            (name, i) => `import { exercises as words${i} } from "./${name}/words/exercises.js";`,
          )
          .join("\n")}
          const exercises = { ${lessons.map((name, i) => `"${name}": words${i}`).join(", ")} };
          export function exerciseWords(id) {
            const [lesson, name] = id.split("/");
            return exercises[lesson]?.[name];
          }`,
        resolveDir: "lib/lessons",
        loader: "ts",
      }));
    },
  };
}
