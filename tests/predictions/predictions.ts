import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Prediction } from "../../lib/page/prediction.js";
import { inRoot } from "../../scripts/setup/paths.mjs";

const folder = inRoot("lib", "predictions");

/** The predictions of each lesson, by their names. */
export async function everyPrediction(): Promise<
  [lesson: string, predictions: Readonly<Record<string, Prediction>>][]
> {
  const lessons = readdirSync(folder).map((file) => path.basename(file, ".ts"));
  return Promise.all(
    lessons.map(async (lesson): Promise<[string, Readonly<Record<string, Prediction>>]> => {
      const module = await import(pathToFileURL(path.join(folder, `${lesson}.ts`)).href);
      return [lesson, { ...module }];
    }),
  );
}
