import { type Dirent, readdirSync } from "node:fs";
import path from "node:path";
import { UserError } from "../../lib/node/userError.mjs";
import { visibleLine } from "../core/visible.js";
import { isOtherArchive, isSkipped, isZip } from "./fileKinds.js";
import { ownerOf } from "./owner.js";
import { text } from "./words/words.js";

/** A student's submission, or a link or device found in its place. */
export type Submission = {
  readonly name: string;
  readonly kind: "folder" | "zip" | "files" | "link" | "special";
  /** The folder or the zip file; all files of a student whose files lie loose. */
  readonly places: readonly string[];
};

/** The contents of a folder of submissions: the submissions, and files that cannot be assigned to anybody. */
export type Handed = {
  readonly submissions: readonly Submission[];
  readonly strays: readonly string[];
};

/** Files that this command or a teacher's spreadsheet keeps beside submissions. */
const results =
  /\.graded$|\.summary\.md$|\.(csv|xlsx?|ods)$|\.part$|^~\$|^(desktop\.ini|thumbs\.db)$/i;

/**
 * The contents of a folder of submissions, by name.
 *
 * @param except - what else lies there, such as the results
 * @throws {UserError} if it is the folder of one student, or empty
 */
export function submissionsIn(
  folder: string,
  ids: readonly string[],
  except: readonly string[],
): Handed {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isSkipped(name) && !results.test(name))
    .filter(({ name }) => !except.includes(path.join(folder, name)));
  const lessons = new Set(ids.map((id) => id.split("/")[0]));
  if (entries.some(({ name }) => lessons.has(name))) {
    throw new UserError(text.options.oneStudent({ folder }));
  }
  const whole: Submission[] = [];
  const loose = new Map<string, string[]>();
  const strays: string[] = [];
  for (const entry of entries) {
    const place = path.join(folder, entry.name);
    const owner = entry.isFile() ? ownerOf(entry.name, ids) : undefined;
    const kind = kindOf(entry);
    if (owner !== undefined) loose.set(owner, [...(loose.get(owner) ?? []), place]);
    else if (kind === undefined) strays.push(entry.name);
    else whole.push({ name: withoutZip(entry.name, kind), kind, places: [place] });
  }
  const files = [...loose].map(
    ([name, places]): Submission => ({ name, kind: "files", places: places.sort() }),
  );
  const submissions = withNamesApart([...whole, ...files]);
  if (submissions.length === 0) throw new UserError(text.options.noSubmissions({ folder }));
  return {
    submissions: submissions.sort((a, b) => (a.name < b.name ? -1 : 1)),
    strays: strays.sort(),
  };
}

function kindOf(entry: Dirent): Submission["kind"] | undefined {
  if (entry.isDirectory()) return "folder";
  if (entry.isSymbolicLink()) return "link";
  if (!entry.isFile()) return "special";
  if (isZip(entry.name)) return "zip";
  return isOtherArchive(entry.name) ? "files" : undefined;
}

function withoutZip(name: string, kind: Submission["kind"]): string {
  return kind === "zip" ? name.slice(0, -".zip".length) : name;
}

/**
 * Gives each submission a name of its own: alice/ and alice.zip are two. Names are normalized and lose invisible
 * characters.
 */
function withNamesApart(submissions: readonly Submission[]): Submission[] {
  const taken = new Set<string>();
  return [...submissions].sort(byKind).map((submission) => {
    const shown = (name: string) => visibleLine(name.normalize("NFC"));
    let name = shown(submission.name);
    if (taken.has(name)) name = shown(path.basename(submission.places[0] ?? ""));
    for (let number = 2; taken.has(name); number++) name = `${shown(submission.name)} (${number})`;
    taken.add(name);
    return { ...submission, name };
  });
}

function byKind(a: Submission, b: Submission): number {
  const order: readonly Submission["kind"][] = ["folder", "link", "special", "zip", "files"];
  return order.indexOf(a.kind) - order.indexOf(b.kind) || (a.name < b.name ? -1 : 1);
}
