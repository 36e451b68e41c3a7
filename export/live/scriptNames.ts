/** The names under which the script of a cell finds what the worker does for it. */
export const scriptNames = {
  require: "__require",
  load: "__import",
  last: "__last",
  wait: "__wait",
  answer: "__answer",
  failed: "__failed",
} as const;
