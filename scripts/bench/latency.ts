// Parts of the bench that measure how long a reader waits: each is a file in the folder latency.
import { readdirSync } from "node:fs";
import { loadavg } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { inRoot } from "../../lib/node/paths.mjs";
import { UserError } from "../../lib/node/userError.mjs";
import { text } from "./words/words.js";

/** What a file in the folder latency exports as `part`. */
export type LatencyPart = {
  /** The heading of its table. */
  readonly title: string;
  /** How the numbers were taken, for the page of results. */
  readonly how?: string;
  /** Measures, and returns what `npm run bench -- --json` prints as latency.NAME, NAME being the file's. */
  measure(options: LatencyOptions): Promise<Measurements>;
};

export type LatencyOptions = {
  /** The only part to run, if given; hyphens and capitals in its name do not matter. */
  readonly only?: string | undefined;
};

/** One row per measurement: its name, and a column for each number in milliseconds or word. */
export type Measurements = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

export type Latency = Readonly<
  Record<
    string,
    Omit<LatencyPart, "measure"> & {
      readonly measurements: Measurements;
      /**
       * How many processes wanted a core when it began. If these were more than the cores, all numbers are too high.
       */
      readonly load: number;
    }
  >
>;

/**
 * Runs the parts one after the other; with `only`, the one of that name.
 *
 * @throws {UserError} if there is none of that name
 */
export async function measureLatency(
  say: (line: string) => void,
  options: LatencyOptions,
): Promise<Latency> {
  const { only } = options;
  const wanted = only?.replaceAll("-", "").toLowerCase();
  const folder = inRoot("scripts", "bench", "latency");
  const latency: Record<string, Latency[string]> = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
    const name = path.basename(file, ".ts");
    if (wanted !== undefined && wanted !== name.toLowerCase()) continue;
    const { part } = (await import(pathToFileURL(path.join(folder, file)).href)) as {
      part: LatencyPart;
    };
    say(part.title);
    const { measure, ...words } = part;
    const [load = 0] = loadavg();
    latency[name] = { ...words, load, measurements: await measure(options) };
  }
  if (only !== undefined && Object.keys(latency).length === 0) {
    throw new UserError(text.errors.noPart({ name: only, folder }));
  }
  return latency;
}
