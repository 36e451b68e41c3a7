// Answers on their way out of the browser and into it: as files, or as one zip file in the form of exercises/.
import { strToU8, unzip, zip } from "fflate";

/** A file by its path, with forward slashes. */
export type NamedText = { readonly path: string; readonly text: string };

/** The most bytes of a file that may be an answer; the grader refuses larger ones, too. */
const mostBytes = 100_000;

/** What was opened: answers by their exercises, and the names of what is none, or could not be read. */
export type Opened = {
  readonly answers: ReadonlyMap<string, string>;
  readonly notTaken: readonly string[];
  readonly tooLarge: readonly string[];
  readonly broken: readonly string[];
};

/** A zip file with an answer per exercise, as `npm run grade -- --submissions` takes it. */
export function zipOf(answers: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const files = Object.fromEntries(
    [...answers].map(([id, text]) => [`exercises/${id}.ts`, strToU8(text)]),
  );
  return new Promise((resolve, reject) =>
    zip(files, (error, data) => (error === null ? resolve(data) : reject(error))),
  );
}

/**
 * Finds the answers in files that a student opens: zip files, files of one exercise, or the files of a folder.
 *
 * @param ids - the exercises of the course
 * @param near - those whose names count where a file lies in no lesson's folder
 */
export async function open(
  files: readonly File[],
  ids: readonly string[],
  near: readonly string[],
): Promise<Opened> {
  const opened = { answers: new Map<string, string>(), notTaken: [], tooLarge: [], broken: [] };
  const taken: { notTaken: string[]; tooLarge: string[]; broken: string[] } = opened;
  for (const file of files) {
    const path = file.webkitRelativePath || file.name;
    if (!/\.(?:ts|zip)$/i.test(path)) continue;
    const isAnswer = (name: string) => idOf(name, ids, near) !== undefined;
    const texts = /\.zip$/i.test(path) ? await unzipped(file, isAnswer) : [await read(file, path)];
    if (texts === undefined) taken.broken.push(path);
    for (const { path: name, text } of texts ?? []) {
      const id = idOf(name, ids, near);
      if (id === undefined) taken.notTaken.push(name);
      else if (text === undefined) taken.tooLarge.push(name);
      else opened.answers.set(id, text);
    }
  }
  return opened;
}

type Read = { readonly path: string; readonly text: string | undefined };

async function read(file: File, path: string): Promise<Read> {
  if (file.size > mostBytes) return { path, text: undefined };
  return { path, text: decoded(new Uint8Array(await file.arrayBuffer())) };
}

/** A text in UTF-8, as the grader demands; nothing is left of any other. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The answers in a zip file, and the names of what else is there; undefined if it is no zip file. */
async function unzipped(
  file: File,
  isAnswer: (name: string) => boolean,
): Promise<readonly Read[] | undefined> {
  const data = new Uint8Array(await file.arrayBuffer());
  const others: string[] = [];
  return new Promise((resolve) => {
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
      if (!/\.ts$/.test(name) || /(^|\/)(__MACOSX|\._)/.test(name)) return false;
      const isTaken = isAnswer(name) && originalSize <= mostBytes;
      if (!isTaken) others.push(name);
      return isTaken;
    };
    unzip(data, { filter }, (error, files) => {
      if (error !== null) return resolve(undefined);
      const texts = Object.entries(files).map(([path, bytes]) => ({ path, text: decoded(bytes) }));
      resolve([...texts, ...others.map((path) => ({ path, text: undefined }))]);
    });
  });
}

/** The exercise that a file answers: by its lesson's folder and its name, or else by its name alone. */
function idOf(path: string, ids: readonly string[], near: readonly string[]): string | undefined {
  const parts = path.replace(/\.ts$/, "").split("/");
  // A whole course may be opened: its stubs, solutions and library are nobody's answers.
  const isOfCourse = (part: string) => /^(?:\.[^.].*|solutions|tests|lib|node_modules)$/.test(part);
  if (parts.slice(0, -1).some(isOfCourse)) return undefined;
  const id = parts.slice(-2).join("/");
  if (ids.includes(id)) return id;
  // A browser adds a number to the name of a file that is there already: softmax (1).ts.
  const name = (parts.at(-1) ?? "").replace(/[ _-]*\(\d+\)$/, "");
  return near.find((one) => one.split("/")[1] === name);
}
