import { SourceMap } from "node:module";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { compileFunction } from "node:vm";
import type { Module, Platform } from "../../core/platform.js";

/** The core's platform on Node, but for the seed of a job. */
export const nodePlatform: Omit<Platform, "seed"> = {
  compile: (code, filename) => {
    const parameters = ["require", "module", "exports"];
    return compileFunction(code, parameters, { filename }) as Module;
  },

  locate: (stack, source) => {
    const frames = [...stack.matchAll(/answer\.js:(\d+):(\d+)/g)];
    if (frames.length === 0 || !("map" in source)) return undefined;
    const map = new SourceMap(JSON.parse(source.map));
    const places = frames.flatMap(([, line, column]) => {
      const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
      if (!("originalLine" in entry)) return [];
      return [{ file: decodeURI(entry.originalSource), line: entry.originalLine + 1 }];
    });
    // Where lib/ refuses an argument, what helps is the student's line that passed it.
    const place = places.find(({ file }) => !file.startsWith("..")) ?? places[0];
    return place && { ...place, file: path.basename(place.file) };
  },

  // This pause also lets the process notice that its parent has ended.
  pause: async () => {
    await setImmediate();
  },
};
