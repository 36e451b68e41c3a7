import { problems } from "./text.js";

/** The name of the error that an answer gets for what its exercise teaches. */
export const taughtError = "Taught";

/**
 * A module in the place of one of lib/, for an answer: the same exports, but those that the exercise
 * teaches throw when they are looked at. So it makes no difference how they were imported, re-exported
 * or required, or under which name.
 *
 * @param file - the module of lib/, which itself keeps all that it imports
 * @param names - what the exercise teaches
 */
export function withoutTaught(file: string, names: readonly string[]): string {
  const sentences = names.map((name) => [name, problems.taught(name)]);
  return `const lib = require(${JSON.stringify(file)});
const sentences = new Map(${JSON.stringify(sentences)});
for (const name of Object.keys(lib)) {
  const get = () => {
    const sentence = sentences.get(name);
    if (sentence === undefined) return lib[name];
    throw Object.assign(new Error(sentence), { name: ${JSON.stringify(taughtError)} });
  };
  Object.defineProperty(exports, name, { get, enumerable: true });
}
`;
}
