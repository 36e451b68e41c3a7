import { answer } from "./answer.js";
import { comparison, kind, shape } from "./comparison.js";
import { complaints } from "./complaints.js";
import { grader } from "./grader.js";
import { imports, source, syntax } from "./source.js";

/** The grader's own messages, by the first part of their ids. */
export const en = {
  answer,
  comparison,
  complaints,
  grader,
  imports,
  kind,
  shape,
  source,
  syntax,
} as const;
