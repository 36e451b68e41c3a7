import { problems } from "../words/text.js";

/** The name of the error that an answer gets for what its exercise teaches. */
export const taughtError = "Taught";

/** What of lib/ is closed to an exercise, by its name, and why. */
export type Closed = Readonly<Record<string, keyof typeof problems.taught>>;

/**
 * A module in the place of one of lib/, for an answer: the same exports, but those that the exercise
 * teaches throw when they are looked at. So it makes no difference how they were imported, re-exported
 * or required, or under which name.
 *
 * @param file - the module of lib/, which itself keeps all that it imports
 * @param closed - what the exercise teaches
 * @param place - where the answer imports such a name, in words
 */
export function withoutTaught(
  file: string,
  closed: Closed,
  place: (name: string) => string,
): string {
  const sentences = Object.entries(closed).map(([name, why]) => [
    name,
    `${problems.taught[why](name)}${place(name)}`,
  ]);
  // The place is told already: a stack would lead here, not to the import.
  return `const lib = require(${JSON.stringify(file)});
const sentences = new Map(${JSON.stringify(sentences)});
for (const name of Object.keys(lib)) {
  const get = () => {
    const sentence = sentences.get(name);
    if (sentence === undefined) return lib[name];
    throw Object.assign(new Error(sentence), { name: ${JSON.stringify(taughtError)}, stack: "" });
  };
  Object.defineProperty(exports, name, { get, enumerable: true });
}
`;
}

/**
 * The line, from 1, in which a file imports a name from a module. Where the name stands in no import, it was
 * imported with the whole module, or required.
 */
export function importLine(text: string, specifier: string, name: string): number {
  const imports = ['"', "'", "`"]
    .flatMap((quote) => indicesOf(text, `${quote}${specifier}${quote}`))
    .sort((a, b) => a - b)
    .slice(0, 50)
    .map((end) => {
      const begin = Math.max(0, text.lastIndexOf("import", end), text.lastIndexOf("export", end));
      return { begin, end, names: text.slice(begin, end) };
    });
  const word = new RegExp(`(?<![\\w$])${name}(?![\\w$])`);
  const named = imports.find(({ names }) => word.test(names));
  if (named !== undefined) return lineAt(text, named.begin + named.names.search(word));
  const whole = imports.find(({ names }) => !names.includes("{")) ?? imports[0];
  return lineAt(text, whole?.end ?? 0);
}

function indicesOf(text: string, part: string): number[] {
  return [...text.matchAll(new RegExp(part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "g"))].map(
    ({ index }) => index,
  );
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|[\n\r\u2028\u2029]/).length;
}
