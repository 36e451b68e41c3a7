import { readdirSync } from "node:fs";
import path from "node:path";
import { Mistake } from "../catalogue.js";
import { type Files, filesInFolder, filesInZip, isZip, refusal } from "./files.js";
import { limits } from "./limits.js";
import { shapeOf } from "./shape.js";
import { command, notes } from "./text.js";

/** What a student has handed in: a folder, a zip file, or something that cannot be read. */
export type Submission = {
  readonly name: string;
  readonly place: string;
  readonly kind: "folder" | "zip" | "unknown";
};

/** The answers of a student by their path in exercises/, and what the teacher should know of them. */
export type Answers = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly notes: readonly string[];
};

const otherArchive = /\.(rar|7z|tar|t?gz|bz2|xz)$/i;

/**
 * What lies in a folder of submissions, by name.
 *
 * @param except - what else lies there, such as the results
 * @throws {Mistake} if it is the folder of one student, or empty
 */
export function submissionsIn(
  folder: string,
  ids: readonly string[],
  except: readonly string[],
): Submission[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith(".") && name !== "__MACOSX")
    .map((entry) => ({ entry, place: path.join(folder, entry.name) }))
    .filter(({ place }) => !except.includes(place));
  const lessons = new Set(ids.map((id) => id.split("/")[0]));
  if (entries.some(({ entry }) => lessons.has(entry.name))) {
    throw new Mistake(command.oneStudent(folder));
  }
  const submissions = entries.flatMap(({ entry, place }): Submission[] => {
    const { name } = entry;
    if (entry.isDirectory()) return [{ name, place, kind: "folder" }];
    if (!entry.isFile()) return [];
    if (isZip(name)) return [{ name: name.slice(0, -".zip".length), place, kind: "zip" }];
    return otherArchive.test(name) ? [{ name, place, kind: "unknown" }] : [];
  });
  if (submissions.length === 0) throw new Mistake(command.noSubmissions(folder));
  return withNamesApart(submissions).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Reads the answers of a submission. Whatever is wrong with it becomes a note. */
export function answersOf({ place, kind }: Submission, ids: readonly string[]): Answers {
  if (kind === "unknown") return nothing([notes.unknownArchive(path.extname(place))]);
  try {
    return read(kind === "zip" ? filesInZip(place) : filesInFolder(place), ids);
  } catch (error) {
    return nothing([refusal(error)]);
  }
}

function read(files: Files, ids: readonly string[]): Answers {
  const shape = shapeOf([...files.sizes.keys()], ids);
  const said = [...files.problems];
  if (shape.files.size === 0) return nothing([...said, notes.noExercise(`${ids[0]}.ts`)]);
  if (shape.roots.length > 1) said.push(notes.severalPlaces(shape.roots));
  let total = 0;
  const wanted = [...shape.files].filter(([file, place]) => {
    const size = files.sizes.get(place) ?? 0;
    const fits = size <= limits.file && total + size <= limits.submission;
    if (fits) total += size;
    else said.push(notes.tooLarge(file, limits.file));
    return fits;
  });
  const contents = files.read(new Set(wanted.map(([, place]) => place)));
  const answers = wanted.flatMap(([file, place]): [string, Uint8Array][] => {
    const bytes = contents.get(place);
    return bytes === undefined ? [] : [[file, bytes]];
  });
  return { files: new Map(answers), notes: said };
}

function nothing(notes: readonly string[]): Answers {
  return { files: new Map(), notes };
}

/** alice/ and alice.zip are two submissions, and a name is text of one kind without control characters. */
function withNamesApart(submissions: readonly Submission[]): Submission[] {
  const folders = new Set(submissions.flatMap(({ kind, name }) => (kind === "folder" ? name : [])));
  return submissions.map((submission) => {
    const { kind, place, name } = submission;
    const unique = kind === "zip" && folders.has(name) ? path.basename(place) : name;
    return { ...submission, name: unique.normalize("NFC").replace(/\p{Cc}/gu, "\ufffd") };
  });
}
