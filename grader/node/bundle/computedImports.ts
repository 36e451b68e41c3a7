// import() of a computed name, such as import("./" + name), makes esbuild search folders
// for every file that fits, across the whole disk if the name begins with ../../. So such an answer is refused first.
import { type BuildFailure, type Location, type PartialMessage, transform } from "esbuild";
import jsTokens, { type Token } from "js-tokens";
import { placeAt } from "../../core/code/place.js";
import { message } from "../../words/message.js";
import { bundlerError } from "./bundlerMessage.js";

/** The messages for a file that imports by a computed name; none for nearly every file. */
export async function computedImports(text: string, file: string): Promise<PartialMessage[]> {
  if (!/import|require|\\u/.test(text)) return [];
  try {
    const loader = file.endsWith(".js") ? "js" : "ts";
    const options = { loader, minifyWhitespace: true, legalComments: "none" } as const;
    // Stripped of types, comments, escapes and needless brackets, the code is what esbuild sees.
    const { code } = await transform(text, { ...options, tsconfigRaw: {}, logLevel: "silent" });
    if (!hasComputedImport(code)) return [];
    return [{ ...bundlerError(message("imports.computed")), location: locationIn(text, file) }];
  } catch (error) {
    const { errors } = error as Partial<BuildFailure>;
    if (errors === undefined) throw error;
    return errors.map(({ text, location }) => ({
      text,
      location: location && { ...location, file },
    }));
  }
}

/** Whether esbuild has searched folders after all, which its helper in the bundle shows: a second line of defence. */
export const hasLookedThroughFolders = (bundled: string) => /\bvar __glob\d* ?= /.test(bundled);

function hasComputedImport(code: string): boolean {
  const tokens = [...jsTokens(code)].filter(({ type }) => type !== "WhiteSpace");
  const ownRequire = tokens.some(({ value }, i) => value === "require" && declares(tokens[i - 1]));
  return tokens.some((token, i) => {
    const isRequire = token.value === "require" && !ownRequire;
    if (token.type !== "IdentifierName" || !(isRequire || token.value === "import")) return false;
    const [before, after, name, end] = [-1, 1, 2, 3].map((step) => tokens[i + step]);
    if (before?.value === "." || before?.value === "?.") return false;
    const opened = after?.value === "?." ? tokens[i + 2]?.value : after?.value;
    if (after?.value === "." || opened !== "(") return isRequire && after?.value === ".";
    const isNamed = name?.type === "StringLiteral" && [")", ","].includes(end?.value ?? "");
    return !isNamed && !isMethod(tokens, i);
  });
}

/** A function or a variable of this name is the student's own. */
const declares = (before: Token | undefined) =>
  ["function", "const", "let", "var", "class"].includes(before?.value ?? "");

/** In a class or an object, `import(x) { … }` is a method of this name. */
function isMethod(tokens: readonly Token[], at: number): boolean {
  let depth = 0;
  for (let i = at + 1; i < tokens.length; i++) {
    if (tokens[i]?.value === "(") depth += 1;
    if (tokens[i]?.value === ")") depth -= 1;
    if (depth === 0) return tokens[i + 1]?.value === "{";
  }
  return false;
}

/** Where the call stands in the student's source, if the source writes it in the same way. */
function locationIn(text: string, file: string): Partial<Location> | null {
  const found = computed.exec(text);
  if (found === null) return null;
  const { column, ...place } = placeAt(text, found.index, found[0].length);
  // esbuild counts bytes.
  return { ...place, file, column: Buffer.byteLength(place.lineText.slice(0, column)) };
}

/** A call of import or require with anything other than a quoted name. */
const computed =
  /(?<![\w$])(?:import|require)(?:\.\w+)?\s*(?:\?\.)?\(\s*(?!"(?:\\.|[^"\\])*"\s*[,)]|'(?:\\.|[^'\\])*'\s*[,)])/;
