// Compiles a module that type-checks, and keeps it.
import type ts from "typescript";
import { emitFile } from "../emit.js";
import type { Language } from "../language.js";
import type { TypeScript } from "../options.js";
import type { ProjectModule, ProjectModules } from "./project.js";
import { specifiersIn } from "./sources.js";

export function compileModule(
  ts: TypeScript,
  program: ts.Program,
  module: ProjectModule,
  project: ProjectModules,
  { node }: Language,
): void {
  const { source, file: path } = module;
  if (path.endsWith(".json")) {
    const javascript = `module.exports = ${source.text};`;
    project.compiled(module, { javascript, sourceMap: "{}", needsNode: false });
    return;
  }
  const file = program.getSourceFile(path);
  if (file === undefined) return;
  const { javascript, sourceMap, declaration } = emitFile(program, file, path);
  const text = declaration ?? source.text;
  project.compiled(module, {
    javascript,
    sourceMap,
    ...(declaration !== undefined && { declaration }),
    needsNode: node.isNeededByText(ts, text, specifiersIn(text)),
  });
}
