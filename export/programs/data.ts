// The data that a page's cells load, as files of packages; see export/live/worker/instead/packageFile.ts.
import { readFileSync } from "node:fs";
import path from "node:path";

const digits = Array.from({ length: 10 }, (_, digit) => `mnist/src/digits/${digit}.json`);
const penguins = "vega-datasets/data/penguins.json";

/** The files by their names, in base64. @param imports - the modules that cells import */
export function dataFor(imports: readonly string[]): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  if (imports.includes("./lib/data/penguins.js")) files[penguins] = encoded(packageFile(penguins));
  if (imports.includes("./lib/data/digits.js")) {
    for (const name of digits) files[name] = encoded(inBytes(packageFile(name)));
  }
  return files;
}

const packageFile = (name: string) => readFileSync(path.join("node_modules", name));
const encoded = (data: Uint8Array) => Buffer.from(data).toString("base64");

/** The ink of pixels in 256 steps, which the package writes out in three decimals. */
function inBytes(file: Uint8Array): Uint8Array {
  const { data }: { data: number[] } = JSON.parse(Buffer.from(file).toString());
  const bytes = Uint8Array.from(data, (ink) => Math.round(ink * 255));
  const isExact = data.every((ink, i) => Number(((bytes[i] ?? 0) / 255).toFixed(3)) === ink);
  if (!isExact) throw new Error("the digits of the package mnist are no longer in 256 steps");
  return sparse(bytes);
}

/** Most pixels are paper: a bit for each pixel that has ink, and then the ink of those, take a tenth less than all. */
function sparse(bytes: Uint8Array): Uint8Array {
  const inked = new Uint8Array(Math.ceil(bytes.length / 8));
  bytes.forEach((ink, i) => {
    if (ink > 0) inked[i >> 3] = (inked[i >> 3] ?? 0) | (1 << (i & 7));
  });
  return Uint8Array.from([...inked, ...bytes.filter((ink) => ink > 0)]);
}
