// Compiles a module that type-checks, and keeps it.
import type ts from "typescript";
import { asBody, emitFile } from "../emit.js";
import { withoutInnerExports } from "../innerExports.js";
import { optionsFor, type TypeScript } from "../options.js";
import type { ProjectModule, ProjectModules } from "./project.js";

export function compileModule(
  ts: TypeScript,
  program: ts.Program,
  module: ProjectModule,
  project: ProjectModules,
): void {
  const file = program.getSourceFile(module.file);
  if (file === undefined) return;
  const emitted = emitFile(program, file, module.path, {
    after: [(context) => (made) => withoutInnerExports(ts, context, made)],
  });
  const { javascript, sourceMap } = /\.m[jt]s$/.test(module.path)
    ? asCommonJs(ts, module)
    : emitted;
  const { declaration } = emitted;
  project.keep(module, {
    javascript,
    sourceMap,
    ...(declaration !== undefined && { declaration }),
  });
}

/** By its extension TypeScript would not make CommonJS of such a file, and the executor runs nothing else. */
function asCommonJs(ts: TypeScript, { path, text }: ProjectModule) {
  const { outputText, sourceMapText = "{}" } = ts.transpileModule(text, {
    fileName: path.replace(/\.m([jt]s)$/, ".$1"),
    compilerOptions: optionsFor(ts),
  });
  return {
    javascript: asBody(outputText),
    sourceMap: JSON.stringify({ ...Object(JSON.parse(sourceMapText)), sources: [path] }),
  };
}
