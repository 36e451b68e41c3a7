// The files of a submission, in a folder or in a zip file: listed first, and only then those read that count.
import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { limits } from "./limits.js";
import { notes } from "./text.js";

export type Files = {
  /** Bytes of each file, by its path. */
  readonly sizes: ReadonlyMap<string, number>;
  /** What could not be looked into. */
  readonly problems: readonly string[];
  read(wanted: ReadonlySet<string>): Map<string, Uint8Array>;
};

/** Why a submission cannot be read, for the teacher. */
export class Refused extends Error {}

/** An error in a sentence for the teacher. */
export function refusal(error: unknown): string {
  return error instanceof Refused ? error.message : notes.unreadable(String(error));
}

/** The files in a folder, and those in zip files that lie in it. Links are not followed. */
export function filesInFolder(folder: string): Files {
  const places = new Map<string, string>();
  const inner = new Map<string, Files>();
  const sizes = new Map<string, number>();
  const problems: string[] = [];
  for (const place of walk(folder)) {
    const name = path.relative(folder, place).split(path.sep).join("/");
    if (!isZip(name)) {
      places.set(name, place);
      sizes.set(name, statSync(place).size);
    } else if (inner.size + problems.length < limits.zips) {
      try {
        const files = filesInZip(place);
        inner.set(name, files);
        for (const [file, size] of files.sizes) sizes.set(`${name}/${file}`, size);
      } catch (error) {
        problems.push(refusal(error));
      }
    }
  }
  const read = (wanted: ReadonlySet<string>) => {
    const own = [...places].filter(([name]) => wanted.has(name));
    const all = own.map(([name, place]): [string, Uint8Array] => [name, readFileSync(place)]);
    for (const [zip, files] of inner) {
      const names = [...wanted].filter((name) => name.startsWith(`${zip}/`));
      const contents = files.read(new Set(names.map((name) => name.slice(zip.length + 1))));
      for (const [name, bytes] of contents) all.push([`${zip}/${name}`, bytes]);
    }
    return new Map(all);
  };
  return { sizes, problems, read };
}

/** The files in a zip file, of which the contents are unpacked only when they are read. */
export function filesInZip(file: string): Files {
  if (statSync(file).size > limits.zip) throw new Refused(notes.zipTooLarge(limits.zip));
  const sizes = new Map<string, number>();
  unzip(file, ({ name, size, originalSize }) => {
    if (sizes.size >= limits.files) throw new Refused(notes.tooManyFiles(limits.files));
    // More bytes packed than unpacked: the size is a lie.
    if (size <= originalSize + 1000) sizes.set(name, originalSize);
    return false;
  });
  const read = (wanted: ReadonlySet<string>) =>
    new Map(
      Object.entries(
        unzip(
          file,
          ({ name, originalSize }) => wanted.has(name) && sizes.get(name) === originalSize,
        ),
      ),
    );
  return { sizes, problems: [], read };
}

export const isZip = (name: string) => name.toLowerCase().endsWith(".zip");

type Entry = { name: string; size: number; originalSize: number };

function unzip(file: string, filter: (entry: Entry) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(readFileSync(file), { filter });
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(notes.damaged(path.basename(file)));
  }
}

const skipped = new Set(["node_modules", "__MACOSX"]);

function walk(folder: string, depth = 0, all: string[] = []): string[] {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
    if (all.length >= limits.files) throw new Refused(notes.tooManyFiles(limits.files));
    const place = path.join(folder, entry.name);
    if (entry.name.startsWith(".") || skipped.has(entry.name)) continue;
    if (entry.isDirectory() && depth < limits.depth) walk(place, depth + 1, all);
    else if (entry.isFile()) all.push(place);
  }
  return all;
}

const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1);
