import { resolve } from "node:path";
import { createSyncFn } from "synckit";
import { newDisplay } from "tslab";
import { checkHtml, gradingHtml } from "./checkView.js";
import type { CheckView } from "./results.js";

// A thread of its own, so that the cell can wait for it. It starts with the import of this module and is
// warm when the first cell checks an exercise. The kernel's working directory is the project's root.
const grade = createSyncFn<(id: string) => Promise<CheckView>>(
  resolve("scripts", "grader", "bridge.mjs"),
);

/**
 * Grades an exercise as its file is now, and shows the result below the cell before the cell ends.
 *
 * @param id - the path of the file under exercises/ without `.ts`
 * @example check("03-softmax/softmax");
 */
export function check(id: string): void {
  const area = newDisplay();
  area.html(gradingHtml(id));
  area.html(checkHtml(grade(id)));
}
