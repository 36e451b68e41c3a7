import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { UserError } from "../../lib/node/userError.mjs";
import { type Separator, separators } from "./csv.js";
import { text } from "./words/words.js";

export type ClassOptions = {
  readonly submissions?: string | undefined;
  readonly csv?: string | undefined;
  readonly private?: string | undefined;
  readonly separator?: string | undefined;
  /** An option that does not go together with grading a class. */
  readonly from?: string | undefined;
  readonly json?: boolean;
  readonly watch?: boolean;
};

/** Where submissions are read, and results are written; all paths are absolute. */
export type Places = {
  readonly folder: string;
  readonly csv: string;
  readonly summaryFile: string;
  readonly graded: string;
  readonly privateFolder: string | undefined;
  readonly separator: Separator;
};

/** @throws {UserError} if options are missing or do not go together */
export function placesOf(options: ClassOptions): Places {
  const { submissions, csv: file, private: ownChecks } = options;
  for (const name of ["from", "json", "watch"] as const) {
    if (options[name]) throw new UserError(text.options.notTogether({ option: name }));
  }
  if (submissions === undefined) throw new UserError(text.options.needsSubmissions);
  if (file === undefined) throw new UserError(text.options.needsCsv);
  const separator = separators.get(options.separator ?? "comma");
  if (separator === undefined) {
    throw new UserError(
      text.options.noSeparator({ name: String(options.separator), known: [...separators.keys()] }),
    );
  }
  const folder = path.resolve(submissions);
  if (!existsSync(folder)) throw new UserError(text.options.noFolder({ folder: submissions }));
  // A link to a table is followed, so that the table itself is written, not the link.
  const named = path.resolve(file);
  const csv = existsSync(named) ? realpathSync(named) : named;
  const base = named.replace(/\.csv$/i, "");
  const privateFolder = ownChecks === undefined ? undefined : path.resolve(ownChecks);
  if (privateFolder !== undefined && isInside(folder, privateFolder)) {
    throw new UserError(text.options.privateInside);
  }
  const [summaryFile, graded] = [`${base}.summary.md`, `${base}.graded`];
  return { folder, csv, summaryFile, graded, privateFolder, separator };
}

function isInside(folder: string, place: string): boolean {
  const relative = path.relative(folder, place);
  return !relative.startsWith("..") && !path.isAbsolute(relative);
}
