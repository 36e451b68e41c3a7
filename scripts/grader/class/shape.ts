// Students hand in the files, their lessons' folders, exercises/ or the whole repository, in a folder of any
// name. An answer is known by the end of its path: 01-quadratic/step.ts.

import { lessonOf } from "../catalogue.js";

/** Where the answers of a submission lie. */
export type Shape = {
  /** Where each file lies that goes into exercises/, by its path there, such as `01-quadratic/step.ts`. */
  readonly files: ReadonlyMap<string, string>;
  /** The folders that they come from; where two have the same file, the first one counts. */
  readonly roots: readonly string[];
};

/** Folders in which a file is never an answer, though the course's own may be called like one. */
const closed = new Set([
  "node_modules",
  "__macosx",
  "solutions",
  "tests",
  "lib",
  "scripts",
  "dist",
]);
const code = /\.[jt]s$/i;
const backup = /\.backup-[^/]*$/i;
/** A name that every system takes. */
const plainName = /^[\p{L}\p{N}_][\p{L}\p{N}_ ().-]*$/u;

/**
 * @param paths - the files of a submission, with slashes or backslashes
 * @param ids - all exercises of the course
 */
export function shapeOf(paths: readonly string[], ids: readonly string[]): Shape {
  const open = paths.map(segmentsOf).filter(isOpen);
  const inLessons = answersInLessons(open, ids);
  const found = inLessons.length > 0 ? inLessons : answersByName(open, ids);
  const known = new Set(ids.map((id) => `${id}.ts`));
  const withAnswers = new Set(found.filter(({ file }) => known.has(file)).map(({ root }) => root));
  const used = found.filter(({ root }) => withAnswers.has(root)).sort(byRoot);
  const files = new Map<string, string>();
  for (const { file, path } of used) if (!files.has(file)) files.set(file, path);
  return { files, roots: [...new Set(used.map(({ root }) => root))] };
}

type Segments = { readonly path: string; readonly names: readonly string[] };
type Answer = { readonly root: string; readonly file: string; readonly path: string };

function segmentsOf(path: string): Segments {
  return { path, names: path.split(/[\\/]/).filter((name) => name !== "" && name !== ".") };
}

/** Hidden files, backups, and names that lead elsewhere are none of the student's answers. */
function isOpen({ path, names }: Segments): boolean {
  const leadsElsewhere = names.includes("..") || /^([\\/]|[a-z]:)/i.test(path);
  const folders = names.slice(0, -1);
  return (
    !leadsElsewhere &&
    !folders.some((name) => name.startsWith(".") || closed.has(name.toLowerCase())) &&
    plainName.test(names[names.length - 1] ?? "") &&
    code.test(path) &&
    !backup.test(path)
  );
}

function answersInLessons(open: readonly Segments[], ids: readonly string[]): Answer[] {
  const lessons = new Set(ids.map(lessonOf));
  const exact = exactNames(ids);
  return open.flatMap(({ path, names }) => {
    const lower = names.map((name) => name.toLowerCase());
    const at = Math.max(...[...lessons].map((lesson) => lower.lastIndexOf(lesson)));
    if (at < 0 || !names.slice(at).every((name) => plainName.test(name))) return [];
    const file = [lower[at], ...names.slice(at + 1)].join("/");
    return [{ root: names.slice(0, at).join("/"), file: exact(file), path }];
  });
}

/** Without folders of lessons: `step.ts` alone says which exercise it is. */
function answersByName(open: readonly Segments[], ids: readonly string[]): Answer[] {
  const files = new Map(ids.map((id) => [`${id.slice(lessonOf(id).length + 1)}.ts`, `${id}.ts`]));
  return open.flatMap(({ path, names }) => {
    const file = files.get((names[names.length - 1] ?? "").toLowerCase());
    return file === undefined ? [] : [{ root: names.slice(0, -1).join("/"), file, path }];
  });
}

/** `Step.ts` is `step.ts`: some systems do not tell them apart. */
function exactNames(ids: readonly string[]): (file: string) => string {
  const exact = new Map(ids.map((id) => [`${id}.ts`.toLowerCase(), `${id}.ts`]));
  return (file) => exact.get(file.toLowerCase()) ?? file;
}

/** A folder exercises/ comes first, then the one that lies higher. */
function byRoot(a: Answer, b: Answer): number {
  const order = ({ root }: Answer) =>
    [/(^|\/)exercises$/i.test(root) ? 0 : 1, root.split("/").length] as const;
  const [[aNamed, aDepth], [bNamed, bDepth]] = [order(a), order(b)];
  return aNamed - bNamed || aDepth - bDepth || compare(a.root, b.root) || compare(a.path, b.path);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
