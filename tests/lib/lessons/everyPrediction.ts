import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { inRoot } from "../../../lib/node/paths.mjs";
import type { Prediction } from "../../../lib/page/prediction.js";

const rooms = inRoot("lib", "lessons");

type Predictions = Readonly<Record<string, Prediction>>;

/** The predictions of each lesson, by their names. */
export async function everyPrediction(): Promise<[lesson: string, predictions: Predictions][]> {
  const lessons = readdirSync(rooms).filter((name) => /^\d/.test(name));
  return Promise.all(
    lessons.map(async (lesson): Promise<[string, Predictions]> => {
      const module = await import(pathToFileURL(path.join(rooms, lesson, "predictions.ts")).href);
      return [lesson, { ...module }];
    }),
  );
}
