// The project's files as they are now. Each cell checks the disk once; files that have not changed are not read again.
import { readFileSync, statSync } from "node:fs";
import cachedFile from "../../../lib/node/programs/cachedFile.cjs";
import workspace from "../../../lib/node/workspace.cjs";

export type Source = {
  readonly path: string;
  readonly text: string;
  readonly hash: string;
  /** Everything that may be a module's name in it. Extra ones do no harm beyond additional dependencies. */
  readonly specifiers: readonly string[];
};

type Known = { readonly stamp: string; readonly source: Source };

export class Sources {
  readonly #exercises: string;
  readonly #workspace: string;
  readonly #known = new Map<string, Known>();
  /** Stamps from the latest check; undefined means that the file is missing. */
  readonly #stamps = new Map<string, string | undefined>();

  constructor(root: string) {
    this.#exercises = `${root}/exercises/`;
    this.#workspace = workspace.workspaceOf(root).replaceAll("\\", "/");
  }

  /** Checks again. @returns whether a file that was read has changed, come or gone */
  refresh(): boolean {
    const before = new Map(this.#stamps);
    this.#stamps.clear();
    let isChanged = false;
    for (const [path, stamp] of before) {
      if (this.#stampOf(path) !== stamp) isChanged = true;
    }
    return isChanged;
  }

  exists(path: string): boolean {
    return this.#stampOf(path) !== undefined;
  }

  read(path: string): Source | undefined {
    const stamp = this.#stampOf(path);
    if (stamp === undefined) return undefined;
    const known = this.#known.get(path);
    if (known?.stamp === stamp) return known.source;
    const source = readSource(path, this.#onDisk(path));
    if (source !== undefined) this.#known.set(path, { stamp, source });
    return source;
  }

  #stampOf(path: string): string | undefined {
    if (this.#stamps.has(path)) return this.#stamps.get(path);
    const stamp = stampOf(this.#onDisk(path));
    this.#stamps.set(path, stamp);
    return stamp;
  }

  /** The exercises are the student's, wherever they lie; everything else finds them as the course's. */
  #onDisk(path: string): string {
    const { length } = this.#exercises;
    return path.startsWith(this.#exercises)
      ? `${this.#workspace}/exercises/${path.slice(length)}`
      : path;
  }
}

/** A stamp: another file of the same size in the same millisecond still has another inode or another change time. */
function stampOf(path: string): string | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isFile()) return undefined;
    return [found.size, found.mtimeMs, found.ctimeMs, found.ino].join(":");
  } catch {
    return undefined;
  }
}

function readSource(path: string, file: string): Source | undefined {
  try {
    const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
    return { path, text, hash: cachedFile.digest(text), specifiers: specifiersIn(text) };
  } catch {
    return undefined;
  }
}

const naming = /\b(?:from|import|require)\b[\s(]*(["'`])([^"'`\n]+)\1|<reference\s[^>]*"([^"]+)"/g;

/** Everything that may be the name of a module in a text. */
export function specifiersIn(text: string): readonly string[] {
  const found = [...text.matchAll(naming)].map(([, , name, path]) => name ?? path ?? "");
  return [...new Set(found)];
}
