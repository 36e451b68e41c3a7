import { resolve } from "node:path";
import { createSyncFn } from "synckit";
import { newDisplay } from "tslab";
import { checkHtml, gradingHtml } from "./checkView.js";
import type { CheckView } from "./results.js";

/**
 * Grades an exercise as its file is now, and shows the result below the cell before the cell ends.
 *
 * @param id - the path of the file under exercises/ without `.ts`
 * @example check("03-softmax/softmax");
 */
export function check(id: string): void {
  const area = newDisplay();
  area.html(gradingHtml(id));
  area.html(checkHtml(grader()(id)));
}

/**
 * The grader as a function that waits for its result. Its thread starts with the first call, so that a
 * notebook which checks nothing pays nothing. The kernel's working directory is the project's root.
 */
function grader(): (id: string) => CheckView {
  const bridge = resolve("scripts", "grader", "bridge.mjs");
  return createSyncFn<(id: string) => Promise<CheckView>>(bridge);
}
