// Turns a cell's TypeScript into a classic script: its declarations stay in the worker's global scope and may be
// repeated. Line numbers do not change, so errors name the right line.
import { type ImportDeclaration, type Program, parse } from "acorn";
import MagicString from "magic-string";
import { transform } from "sucrase";
import { sucraseError } from "../../../grader/page/transpile.js";
import { scriptNames } from "../scriptNames.js";
import { assign, assignWithin } from "./assign.js";
import { refuse } from "./refuse.js";
import { hasAwait, nodesIn } from "./syntax.js";

export type CellScript = {
  readonly code: string;
  /** The same for a worker that hides the errors of its scripts: it reports them itself. */
  readonly guarded: string;
};

/** @throws {SyntaxError} with the place, from sucrase, acorn or `refuse` */
export function cellScript(source: string): CellScript {
  const stripped = withoutTypes(source);
  const program = parse(stripped, {
    ecmaVersion: "latest",
    sourceType: "module",
    allowAwaitOutsideFunction: true,
    locations: true,
  });
  refuse(program);
  const script = new MagicString(stripped);
  const waits = hasAwait(program);
  const names: string[] = [];
  program.body.forEach((statement, i) => {
    rewrite(statement, { script, names, waits, isLast: i === program.body.length - 1 });
  });
  for (const node of nodesIn(program)) {
    if (node.type === "ImportExpression") {
      script.overwrite(node.start, node.start + "import".length, scriptNames.load);
    }
  }
  // In a function or a block, functions would not be global.
  const functions = program.body.flatMap((one) =>
    one.type === "FunctionDeclaration" ? [one.id.name] : [],
  );
  const keep = functions.length > 0 ? `Object.assign(globalThis,{${functions}});` : "";
  if (waits) {
    const declared = names.length > 0 ? `var ${names.join(", ")};` : "";
    script.prepend(`${declared}${scriptNames.wait}((async () => {${keep}`).append("\n})());");
  }
  const body = String(script);
  const guarded = `"use strict";try{${waits ? "" : keep}${body}\n}catch(error){${scriptNames.failed}(error)}`;
  return { code: `"use strict";${body}`, guarded };
}

function withoutTypes(source: string): string {
  try {
    return transform(source, {
      transforms: ["typescript"],
      disableESTransforms: true,
      // A later cell may use what this one imports.
      keepUnusedImports: true,
    }).code;
  } catch (error) {
    return sucraseError(error);
  }
}

type How = {
  readonly script: MagicString;
  /** Takes the names that an asynchronous cell declares: its code is the body of a function. */
  readonly names: string[];
  readonly waits: boolean;
  readonly isLast: boolean;
};

function rewrite(statement: Program["body"][number], { script, names, waits, isLast }: How): void {
  const { start, end } = statement;
  const { last } = scriptNames;
  switch (statement.type) {
    case "ImportDeclaration": {
      const { target, call } = asRequired(statement);
      // An import over several lines leaves as many.
      const lines = script.original.slice(start, end).replace(/[^\n]/g, "");
      names.push(...statement.specifiers.map(({ local }) => local.name));
      script.overwrite(
        start,
        end,
        `${waits ? `void (${target} = ${call})` : `var ${target} = ${call}`};${lines}`,
      );
      return;
    }
    case "VariableDeclaration":
      // A cell that runs again begins with nothing in them.
      if (statement.kind === "let") {
        for (const { id, init } of statement.declarations) {
          if (!init) script.appendRight(id.end, " = undefined");
        }
      }
      if (waits) assign(statement, script, names);
      else script.overwrite(start, start + statement.kind.length, "var");
      return;
    case "ClassDeclaration":
      if (waits) names.push(statement.id.name);
      script
        .prependLeft(start, `${waits ? "" : "var "}${statement.id.name} = `)
        .appendRight(end, ";");
      return;
    case "ExpressionStatement":
      if (!isLast) return;
      script.prependLeft(statement.expression.start, `${last}(`);
      script.appendRight(statement.expression.end, ")");
      return;
    case "ExportNamedDeclaration":
      if (statement.declaration) {
        script.remove(start, statement.declaration.start);
        rewrite(statement.declaration, { script, names, waits, isLast });
      } else script.remove(start, end);
      return;
    default:
      if (waits) assignWithin(statement, script, names);
  }
}

/** An import as what is assigned, and the call that gives it. */
function asRequired({ specifiers, source }: ImportDeclaration): { target: string; call: string } {
  const whole = specifiers.find(({ type }) => type === "ImportNamespaceSpecifier");
  const names = specifiers.map((one) => ({ name: importedName(one), local: one.local.name }));
  const parts = names.map(({ name, local }) => `${JSON.stringify(name)}: ${local}`);
  const asked = whole ? [] : names.map(({ name }) => name);
  return {
    target: whole?.local.name ?? `{ ${parts.join(", ")} }`,
    call: `${scriptNames.require}(${[source.value, ...asked].map((name) => JSON.stringify(name)).join(", ")})`,
  };
}

function importedName(one: ImportDeclaration["specifiers"][number]): string {
  if (one.type !== "ImportSpecifier") return "default";
  return one.imported.type === "Identifier" ? one.imported.name : String(one.imported.value);
}
