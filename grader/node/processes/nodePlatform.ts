import { SourceMap } from "node:module";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { compileFunction } from "node:vm";
import type { Platform } from "../../core/platform.js";

/** The core's platform on Node. */
export const nodePlatform: Platform = {
  compile: (code, filename) => {
    const parameters = ["require", "module", "exports"];
    return compileFunction(code, parameters, { filename }) as ReturnType<Platform["compile"]>;
  },

  locate: (stack, source) => {
    const [, line, column] = /answer\.js:(\d+):(\d+)/.exec(stack) ?? [];
    if (line === undefined || !("map" in source)) return undefined;
    const map = new SourceMap(JSON.parse(source.map));
    const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
    if (!("originalLine" in entry)) return undefined;
    const file = path.basename(decodeURI(entry.originalSource));
    return { file, line: entry.originalLine + 1 };
  },

  // This pause also lets the process notice that its parent has ended.
  pause: async () => {
    await setImmediate();
  },
};
