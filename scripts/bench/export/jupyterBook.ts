// Jupyter Book, in an environment of its own that nothing but the bench needs.
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { installPython, programIn } from "../../../lib/node/install/python.mjs";
import { inRoot } from "../../../lib/node/paths.mjs";
import { text } from "../../words/words.mjs";

const environment = {
  folder: inRoot(".cache", "bench-book"),
  lock: inRoot("scripts", "bench", "export", "requirements.lock"),
  packages: text.packages.jupyterBook,
  builds: true,
};

/** Installs the locked Jupyter Book, unless it is there; returns its command. @throws {UserError} */
export async function installJupyterBook(): Promise<string> {
  await installPython(environment);
  return programIn(environment.folder, "jupyter-book");
}

/** Makes a folder a book of one page, which is not executed. */
export function writeBook(book: string, page: string): void {
  rmSync(path.join(book, "_build"), { recursive: true, force: true });
  writeFileSync(
    path.join(book, "_config.yml"),
    "title: Gradient descent\nexecute:\n  execute_notebooks: 'off'\n",
  );
  writeFileSync(path.join(book, "_toc.yml"), `format: jb-book\nroot: ${page}\n`);
}
