/**
 * What the cells of a lesson call, in one place: `import { ask, check, interact, show } from "./lib/notebook.js"`.
 * No other module imports this one, and no answer may.
 */
export { answerOr } from "./notebook/answerOr.js";
export { ask } from "./notebook/ask.js";
export { check } from "./notebook/check.js";
export { interact } from "./notebook/interact.js";
export { round } from "./notebook/round.js";
export { show } from "./notebook/show.js";
export { showCourseProgress } from "./notebook/showCourseProgress.js";
export { showProgress } from "./notebook/showProgress.js";
export { table } from "./notebook/table.js";
