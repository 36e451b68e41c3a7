// import() of a name that is put together, such as import("./" + name), makes esbuild look through folders
// for whatever fits, over the whole disk if the name begins with ../../; such an answer is refused before.
import { type BuildFailure, type Location, type PartialMessage, transform } from "esbuild";
import { ours } from "./bundlerMessage.js";
import { placeAt } from "./place.js";
import { problems } from "./text.js";

/** The messages for a file that imports by a computed name; none for nearly every file. */
export async function computedImports(text: string, file: string): Promise<PartialMessage[]> {
  // A rough look first: a statement such as import { a } from "b" needs no closer one.
  if (!/\b(import|require)\s*(\/|\.|\?|\()|\\u/.test(text)) return [];
  try {
    const loader = file.endsWith(".js") ? "js" : "ts";
    const options = { loader, minifyWhitespace: true, legalComments: "none" } as const;
    const { code } = await transform(text, { ...options, tsconfigRaw: {}, logLevel: "silent" });
    if (!computed.test(code)) return [];
    return [{ text: problems.computedImport, detail: ours, location: locationIn(text, file) }];
  } catch (error) {
    const { errors } = error as Partial<BuildFailure>;
    if (errors === undefined) throw error;
    return errors.map(({ text, location }) => ({
      text,
      location: location && { ...location, file },
    }));
  }
}

/** Where it stands in what the student wrote, if it is written there as it is in plain TypeScript. */
function locationIn(text: string, file: string): Partial<Location> | null {
  const found = computed.exec(text);
  if (found === null) return null;
  const { column, ...place } = placeAt(text, found.index, found[0].length);
  // esbuild counts bytes.
  return { ...place, file, column: Buffer.byteLength(place.lineText.slice(0, column)) };
}

/** A call of import or require with anything but a quoted name; comments are gone, names are unescaped. */
const computed =
  /(?<![\w$])(?:import|require)(?:\.\w+)?\s*(?:\?\.)?\(\s*(?!"(?:\\.|[^"\\])*"\s*[,)]|'(?:\\.|[^'\\])*'\s*[,)])/;
