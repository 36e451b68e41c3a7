// The libraries of the running Node: probing them takes a while, so what came out is kept for each Node.
import cachedFile from "../../lib/node/programs/cachedFile.cjs";
import { type Libraries, readLibraries } from "./libraries.js";
import type { Places, TypeScript } from "./options.js";
import { probeNode } from "./probe.js";

/** Raised when they are put together in another way. */
const format = 2;

export function nodeLibraries(ts: TypeScript, { root, cache }: Places): Libraries {
  const key = cachedFile.digest(
    JSON.stringify([format, ts.version, process.version, process.execArgv]),
  );
  const file = `${cache}/libraries/${key}.json`;
  const known = cachedFile.readCached(file);
  if (known !== undefined) return JSON.parse(known.toString()) as Libraries;
  const libraries = readLibraries(ts, `${root}/node_modules/typescript/lib`, probeNode);
  cachedFile.writeCached(file, Buffer.from(JSON.stringify(libraries)));
  return libraries;
}
