// Reads a zip file entry by entry, so that a broken or hostile entry costs only itself.
import { open as openFile, readFile, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import {
  type Entry,
  fromBufferPromise,
  getFileNameLowLevel,
  openPromise,
  parseExtraFields,
  type ZipFile,
} from "yauzl";
import type { LeftOut, Why } from "./leftOut.js";
import { limits } from "./submissionLimits.js";

/** A file that can be read. */
export type ReadableFile = { readonly size: number; read(): Promise<Uint8Array> };

export type Zip = {
  readonly files: ReadonlyMap<string, ReadableFile>;
  readonly leftOut: readonly LeftOut[];
  close(): void;
};

/** Why a zip file as a whole cannot be read. */
export class NoZip extends Error {
  constructor(readonly why: Why) {
    super(why);
  }
}

// The package's own check of sizes would refuse the whole file because of one entry.
const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false } as const;

/** @param source - the path of a zip file, or its bytes @throws {NoZip} */
export async function openZip(source: string | Buffer): Promise<Zip> {
  let zip: ZipFile;
  try {
    // Each entry is read by itself, which is many times faster from memory.
    const bytes = await inMemory(source);
    zip = await (bytes === undefined
      ? openPromise(String(source), options)
      : fromBufferPromise(bytes, options));
  } catch {
    throw new NoZip(await whyNoZip(source));
  }
  const files = new Map<string, ReadableFile & { readonly crc: number }>();
  const leftOut: LeftOut[] = [];
  const twice = new Set<string>();
  try {
    if (zip.entryCount > limits.files) throw new NoZip("tooManyFiles");
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith("/")) continue;
      const why = whyNot(entry, name);
      const { uncompressedSize: size, crc32: crc } = entry;
      const same = files.get(name);
      if (why !== undefined) leftOut.push({ file: name, why });
      else if (same === undefined) files.set(name, { size, crc, read: () => unpacked(zip, entry) });
      else if (same.crc !== crc || same.size !== size) twice.add(name);
    }
  } catch (error) {
    zip.close();
    throw error instanceof NoZip ? error : new NoZip("damaged");
  }
  for (const file of twice) {
    files.delete(file);
    leftOut.push({ file, why: "twice" });
  }
  return { files, leftOut, close: () => zip.close() };
}

async function inMemory(source: string | Buffer): Promise<Buffer | undefined> {
  if (typeof source !== "string") return source;
  return (await stat(source)).size <= limits.innerZip ? readFile(source) : undefined;
}

/** Windows before 10 wrote backslashes; many programs write UTF-8 without saying so. */
function nameOf(entry: Entry): string {
  const raw: Buffer = entry.fileNameRaw;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw).replaceAll("\\", "/");
  } catch {
    const extra = parseExtraFields(entry.extraFieldRaw);
    return getFileNameLowLevel(entry.generalPurposeBitFlag, raw, extra, false);
  }
}

const kindOfFile = 0xf000;
const [regular, link] = [0x8000, 0xa000];

function whyNot(entry: Entry, name: string): Why | undefined {
  const kind = (entry.externalFileAttributes >>> 16) & kindOfFile;
  if (kind === link) return "link";
  if (kind !== 0 && kind !== regular) return "special";
  if (/^(\/|[a-z]:)/i.test(name) || name.split("/").includes("..")) return "leadsOut";
  if (entry.isEncrypted()) return "password";
  return [0, 8].includes(entry.compressionMethod) ? undefined : "method";
}

async function unpacked(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stream: Readable = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > entry.uncompressedSize) throw new Error("larger than stated");
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new Error("wrong check sum");
  return bytes;
}

/** The first bytes of other archives that are sometimes named .zip. */
const otherArchives = ["526172211a", "377abcaf271c", "1f8b", "425a68", "fd377a585a"];

async function whyNoZip(source: string | Buffer): Promise<Why> {
  const start = typeof source === "string" ? await startOf(source) : source.subarray(0, 8);
  const hex = start.toString("hex");
  return otherArchives.some((archive) => hex.startsWith(archive)) ? "otherArchive" : "damaged";
}

async function startOf(file: string): Promise<Buffer> {
  const handle = await openFile(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
