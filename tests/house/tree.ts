import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "..", "..");

/** Folders that are not part of the course: they are installed, made by a command or kept by a tool. */
const ignored =
  /^(node_modules|dist|\.git|\.venv|\.cache|\.jupyter)$|(^|\/)(__pycache__|\.ipynb_checkpoints)$/;

/** The course's files, as paths from its root with forward slashes; git isn't asked, because a copy may have none. */
export const files: readonly string[] = filesIn("");

/** Every folder that holds one of them, directly or deeper. */
export const folders: ReadonlySet<string> = new Set(files.flatMap(foldersOf));

export function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8").replaceAll("\r\n", "\n");
}

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = path.posix.join(folder, entry.name);
    if (!entry.isDirectory()) return [place];
    return ignored.test(place) ? [] : filesIn(place);
  });
}

function foldersOf(file: string): string[] {
  const folder = path.posix.dirname(file);
  return folder === "." ? [] : [folder, ...foldersOf(folder)];
}

/** The code of a file; for a notebook, its code cells. */
export function codeOf(file: string): string {
  if (!file.endsWith(".ipynb")) return read(file);
  const { cells } = JSON.parse(read(file)) as {
    cells: { cell_type: string; source: string | string[] }[];
  };
  const code = cells.filter((cell) => cell.cell_type === "code");
  return code.map(({ source }) => [source].flat().join("")).join("\n");
}
