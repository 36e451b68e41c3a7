// An import that leads nowhere, where the same path from the project's folder leads to a module.

import { text } from "../words/cells.js";
import type { ProjectModules } from "./modules/project.js";
import type { Objection } from "./report.js";

/** "Cannot find module", with and without declarations. */
const notFound = new Set([2307, 2792, 7016]);

const endsInTs = 5097;

const asJavaScript = (specifier: string) => specifier.replace(/\.([cm]?)tsx?$/, ".$1js");

export function withImportHints(
  objections: readonly Objection[],
  source: string,
  root: string,
  project: ProjectModules,
): readonly Objection[] {
  return objections.map((objection) => {
    const { start, length, code, file } = objection;
    if (file !== undefined) return objection;
    const said = source.slice(start + 1, start + length - 1);
    if (code === endsInTs) {
      return { ...objection, message: text.asJavaScript({ meant: asJavaScript(said) }) };
    }
    if (!notFound.has(code)) return objection;
    const meant = `./${said.replace(/^(?:\.{0,2}\/)+/, "")}`;
    const candidates = [asJavaScript(meant), `${meant}.js`];
    const found = candidates.find(
      (name) => name !== said && project.find(name, root) !== undefined,
    );
    if (found === undefined) return objection;
    return { ...objection, message: text.fromRoot({ said, meant: found }) };
  });
}
