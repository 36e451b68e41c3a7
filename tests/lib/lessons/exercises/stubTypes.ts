import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(import.meta.dirname, "..", "..", "..", "..");
const forward = (file: string) => file.split(path.sep).join("/");

/**
 * Type errors of the stubs, in the place where students get them, as if nobody had edited them; and
 * where a stub's exports are not those of its solution. There should be none.
 */
export function typeErrorsOfStubs(ids: readonly string[]): string[] {
  const contents = new Map(
    ids.map((id) => [
      forward(path.join(root, "exercises", `${id}.ts`)),
      readFileSync(path.join(root, "exercises", ".stubs", `${id}.ts`), "utf8"),
    ]),
  );
  const comparison = forward(path.join(root, "exercises", "comparison.ts"));
  contents.set(
    comparison,
    ids
      .map(
        (id, i) =>
          `import type * as stub${i} from "./${id}.js";\n` +
          `import * as solution${i} from "../solutions/${id}.js";\n` +
          `export const pair${i}: typeof stub${i} = solution${i};\n`,
      )
      .join(""),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ["node"], // lib/ may ask Node about the machine
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (file) => contents.get(forward(file)) ?? readFile(file);
  host.fileExists = (file) => contents.has(forward(file)) || fileExists(file);
  const program = ts.createProgram([...contents.keys()], options, host);
  // Of the stubs alone: what they import from lib/ is checked with the rest of the course.
  return [...contents.keys()]
    .flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)))
    .map(
      ({ file, messageText }) =>
        `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
}
