// In the place of lib/data/packageFile.ts: the data of a lesson come with its page.
import { liveWords } from "../../words/words.js";

/** Files of packages by their path, each as text, or as the numbers of lib/data/digits.ts in bytes. */
export type DataFiles = Readonly<Record<string, string | Uint8Array>>;

let files: DataFiles = {};

export function setDataFiles(given: DataFiles): void {
  files = given;
}

export function readPackageFile(packageName: string, ...file: readonly string[]): unknown {
  const name = [packageName, ...file].join("/");
  const found = files[name];
  if (found === undefined) throw new Error(liveWords.noData({ file: name }));
  return typeof found === "string" ? JSON.parse(found) : { data: inkOf(found) };
}

/**
 * The ink of pixels, which the package has in 256 steps, rounded to three decimals.
 *
 * @param sparse - a bit for each pixel that has ink, and then the ink of those; see export/programs/data.ts
 */
function inkOf(sparse: Uint8Array): number[] {
  const values = Array.from({ length: 256 }, (_, ink) => Number((ink / 255).toFixed(3)));
  // As many bits as pixels, and a byte for each bit that is set.
  let bytes = 0;
  for (let left = sparse.length; bytes < left; bytes++) left -= bitsIn(sparse[bytes] ?? 0);
  let next = bytes;
  return Array.from({ length: 8 * bytes }, (_, i) =>
    ((sparse[i >> 3] ?? 0) >> (i & 7)) & 1 ? (values[sparse[next++] ?? 0] ?? 0) : 0,
  );
}

const bitsIn = (byte: number): number => (byte === 0 ? 0 : (byte & 1) + bitsIn(byte >> 1));
