// The files that a student opens, and those in zip files among them.
import { type UnzipFileInfo, unzip } from "fflate";
import { isOtherArchive, isSkipped, isZip } from "../../../grader/class/fileKinds.js";
import { limits } from "../../../grader/class/submissionLimits.js";

/** All files by their paths, with forward slashes; a file in a zip file lies below its name. */
export type Entries = {
  /** The files that were wanted; undefined if they are too large or no text. */
  readonly texts: ReadonlyMap<string, string | undefined>;
  readonly others: readonly string[];
  /** The zip files and other archives that cannot be read. */
  readonly broken: readonly string[];
};

/** @param isWanted - whether a file is to be read */
export async function entriesOf(
  files: readonly File[],
  isWanted: (path: string) => boolean,
): Promise<Entries> {
  const reader = new Reader(isWanted);
  for (const file of files) {
    const path = file.webkitRelativePath || file.name;
    await reader.add(path, file.size, async () => new Uint8Array(await file.arrayBuffer()), 0);
  }
  return reader;
}

/** Bytes that an entry of a zip file may have: unpacked, a false size could make a thousand times as many of them. */
const mostPacked = 500_000;

/** How deep zip files may lie in one another, as in the grader of a class. */
const deepest = 1;

class Reader implements Entries {
  readonly texts = new Map<string, string | undefined>();
  readonly others: string[] = [];
  readonly broken: string[] = [];

  constructor(private readonly isWanted: (path: string) => boolean) {}

  async add(
    path: string,
    size: number,
    read: () => Promise<Uint8Array>,
    depth: number,
  ): Promise<void> {
    if (isOtherArchive(path)) this.broken.push(path);
    else if (isZip(path)) await this.addZip(path, read, depth);
    else if (!this.isWanted(path)) this.others.push(path);
    else this.texts.set(path, size > limits.file ? undefined : decoded(await read()));
  }

  private async addZip(
    path: string,
    read: () => Promise<Uint8Array>,
    depth: number,
  ): Promise<void> {
    const files =
      depth > deepest ? undefined : await unzipped(await read(), (name) => this.isWanted(name));
    if (files === undefined) this.broken.push(path);
    for (const { name, size, bytes } of files ?? []) {
      await this.add(`${path}/${name}`, size, async () => bytes, depth + 1);
    }
  }
}

type Unzipped = { readonly name: string; readonly size: number; readonly bytes: Uint8Array };

/** The files in a zip file, of which only the wanted ones and further zip files are unpacked; undefined if it is none. */
function unzipped(
  data: Uint8Array,
  isWanted: (path: string) => boolean,
): Promise<readonly Unzipped[] | undefined> {
  const sizes = new Map<string, number>();
  let left = limits.submission;
  let seen = 0;
  const filter = ({ name, size: packed, originalSize }: UnzipFileInfo) => {
    // Each file takes 46 bytes in the directory, which may say that it has billions.
    if (++seen * 46 > data.length) throw new Error("more files than a zip file of this size has");
    if (name.endsWith("/") || pathOf(name).split("/").some(isSkipped)) return false;
    // A zip file may give sizes that are wrong.
    const size = Math.max(packed, originalSize);
    const isTaken = size <= mostPacked && (isZip(name) || isWanted(pathOf(name)));
    if (isTaken) left -= size;
    sizes.set(name, left < 0 ? Number.POSITIVE_INFINITY : size);
    return isTaken && left >= 0;
  };
  return new Promise((resolve) => {
    const take = (error: Error | null, files: Readonly<Record<string, Uint8Array>>) => {
      if (error !== null) return resolve(undefined);
      const entries = [...sizes].map(([name, size]) => {
        const bytes = files[name] ?? new Uint8Array();
        return { name: pathOf(name), size: Math.max(size, bytes.length), bytes };
      });
      resolve(entries);
    };
    try {
      unzip(data, { filter }, take);
    } catch {
      resolve(undefined);
    }
  });
}

/** Windows before 10 wrote backslashes. */
const pathOf = (name: string) => name.replaceAll("\\", "/");

/** A text in UTF-8, as the grader demands; nothing is left of any other. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
