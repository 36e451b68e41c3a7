// Compiles a module that type-checks, and keeps it.
import type ts from "typescript";
import { emitFile } from "../emit.js";
import type { ProjectModule, ProjectModules } from "./project.js";

export function compileModule(
  program: ts.Program,
  module: ProjectModule,
  project: ProjectModules,
): void {
  const file = program.getSourceFile(module.file);
  if (file === undefined) return;
  const { javascript, sourceMap, declaration } = emitFile(program, file, module.path);
  project.keep(module, {
    javascript,
    sourceMap,
    ...(declaration !== undefined && { declaration }),
  });
}
