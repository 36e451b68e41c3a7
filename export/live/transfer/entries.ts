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
  const all = new Map<string, UnzipFileInfo>();
  const filter = (entry: UnzipFileInfo) => {
    const { name, originalSize: size } = entry;
    if (name.endsWith("/") || pathOf(name).split("/").some(isSkipped)) return false;
    all.set(name, entry);
    return isZip(name) ? size <= limits.innerZip : isWanted(pathOf(name)) && size <= limits.file;
  };
  return new Promise((resolve) => {
    unzip(data, { filter }, (error, files) => {
      if (error !== null) return resolve(undefined);
      const entries = [...all].map(([name, { originalSize }]) => ({
        name: pathOf(name),
        size: originalSize,
        bytes: files[name] ?? new Uint8Array(),
      }));
      resolve(entries);
    });
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
