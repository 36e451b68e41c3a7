import { newDisplay } from "tslab";
import { requireId } from "./cellArguments.js";
import { askGrader } from "./grader.js";
import { checkHtml, gradingHtml } from "./views/checkView.js";

/**
 * Grades an exercise as its file is now, and shows the result below the cell before the cell ends:
 * `check("03-softmax/softmax")`.
 *
 * @param id - the path of the file under exercises/ without `.ts`
 */
export function check(id: string): void {
  requireId("check", id);
  const area = newDisplay();
  area.html(gradingHtml(id));
  const view = askGrader("check", id);
  area.html(checkHtml(view));
  if (view.kind !== "graded" || !view.typesLater) return;
  const typeErrors = askGrader("typeErrors", id);
  if (typeErrors.length > 0) {
    area.html(checkHtml({ ...view, result: { ...view.result, typeErrors } }));
  }
}
