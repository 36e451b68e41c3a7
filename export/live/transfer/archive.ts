// Answers on their way out of the browser and into it: as files, or as one zip file in the form of exercises/.
import { strToU8, zip } from "fflate";
import { readName } from "../../../grader/class/answerName.js";
import type { Contents } from "../../../grader/class/bestCandidates.js";
import { matchFiles } from "../../../grader/class/matchFiles.js";
import { entriesOf } from "./entries.js";

/** The exercises of the course, and what their files hold at first, as far as the page knows. */
export type Exercises = {
  readonly ids: readonly string[];
  readonly stubOf: (id: string) => string | undefined;
};

/** What was opened: answers by their exercises, and the names of what is none, or could not be read. */
export type Opened = {
  readonly answers: ReadonlyMap<string, string>;
  readonly notTaken: readonly string[];
  /** Files in whose place another one was taken for the same exercise. */
  readonly displaced: readonly { readonly name: string; readonly taken: string }[];
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
 * Finds the answers in files that a student opens: zip files, files of one exercise, or the files of a folder. The grader
 * of a class takes the same ones.
 */
export async function open(files: readonly File[], { ids, stubOf }: Exercises): Promise<Opened> {
  const idOf = (path: string) => {
    const read = readName(path.split("/"), ids);
    return read.kind === "answer" ? read.id : undefined;
  };
  const { texts, others, broken } = await entriesOf(files, (path) => idOf(path) !== undefined);
  const textOf = (path: string) => texts.get(path)?.replaceAll("\r\n", "\n").trimEnd();
  const contents: Contents = {
    areSame: (path, other) => textOf(path) === textOf(other),
    isStub: (path, id) => textOf(path) === stubOf(id)?.trimEnd(),
  };
  const tooLarge = [...texts].filter(([, text]) => text === undefined).map(([path]) => path);
  const readable = [...texts.keys()].filter((path) => !tooLarge.includes(path));
  const found = matchFiles([...readable, ...others], ids, "", contents);
  const first = found.contested.flatMap(([one]) => (one === undefined ? [] : [one]));
  const taken = new Map([
    ...first.map(({ id, path }) => [id, path] as const),
    ...[...found.files].map(([name, path]) => [name.replace(/\.ts$/, ""), path] as const),
  ]);
  const isDisplaced = found.leftOut.filter(({ why }) => why === "displaced");
  const displaced = [
    ...found.contested.flatMap(([, ...others]) => others.map(({ path }) => path)),
    ...isDisplaced.map(({ file }) => file),
  ];
  return {
    answers: new Map(
      ids.flatMap((id) => {
        const text = texts.get(taken.get(id) ?? "");
        return text === undefined ? [] : [[id, text] as const];
      }),
    ),
    notTaken: [
      ...found.leftOut.filter((one) => !isDisplaced.includes(one)).map(({ file }) => file),
      // The grader of a class takes what lies beside an answer along, for the answer may import it.
      ...[...taken].filter(([id]) => !ids.includes(id)).map(([, path]) => path),
    ],
    displaced: displaced.map((name) => ({ name, taken: taken.get(idOf(name) ?? "") ?? "" })),
    tooLarge,
    broken,
  };
}
