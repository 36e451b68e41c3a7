// The libraries of the running Node. Probing them takes a while, so the result is cached for each version.
import cachedFile from "../../lib/node/programs/cachedFile.cjs";
import { type Libraries, readLibraries } from "./libraries.js";
import type { Places, TypeScript } from "./options.js";
import { probeNode } from "./probe.js";

/** To be raised whenever they are put together in another way. */
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
