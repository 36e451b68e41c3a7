// Jupyter Book, in an environment of its own that nothing but the bench needs.
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../../setup/paths.mjs";
import { findPython } from "../../setup/python.mjs";
import { explainDownload, runTool } from "../../setup/runTool.mjs";

const folder = inRoot(".cache", "bench-book");
const lock = inRoot("scripts", "bench", "export", "requirements.lock");
const record = path.join(folder, "installed.lock");
const program = (name: string) =>
  process.platform === "win32"
    ? path.join(folder, "Scripts", `${name}.exe`)
    : path.join(folder, "bin", name);
const jupyterBook = program("jupyter-book");

/** Installs the locked Jupyter Book, unless it is there; returns its command. @throws {Problem} */
export async function installJupyterBook(): Promise<string> {
  if (existsSync(record) && readFileSync(record).equals(readFileSync(lock))) return jupyterBook;
  const { command, args } = findPython();
  await runTool({
    title: "Making an environment for Jupyter Book",
    command,
    args: [...args, "-m", "venv", "--clear", folder],
    explain: (output) => `The folder ${folder} could not be made: ${output.trim()}.`,
  });
  const pip = ["-m", "pip", "install", "--no-input", "--disable-pip-version-check"];
  await runTool({
    title: "Installing Jupyter Book for the bench",
    command: program("python"),
    args: [...pip, "--require-hashes", "--progress-bar", "off", "--requirement", lock],
    explain: (output) => explainDownload("Jupyter Book", output),
  });
  copyFileSync(lock, record);
  return jupyterBook;
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
