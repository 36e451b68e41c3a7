// Turns a cell's TypeScript into a classic script: its declarations stay in the worker's global scope and may be
// repeated. Line numbers do not change, so errors name the right line.
import { type Node, type Pattern, type Program, parse, type Statement } from "acorn";
import MagicString from "magic-string";
import { transform } from "sucrase";
import { sucraseError } from "../../../grader/page/transpile.js";
import { scriptNames } from "../scriptNames.js";

export type CellScript = {
  readonly code: string;
  /** The same for a worker that hides the errors of its scripts: it reports them itself. */
  readonly guarded: string;
};

/** @throws {SyntaxError} with the place, from sucrase or acorn */
export function cellScript(source: string): CellScript {
  const stripped = withoutTypes(source);
  const program = parse(stripped, {
    ecmaVersion: "latest",
    sourceType: "module",
    allowAwaitOutsideFunction: true,
    locations: true,
  });
  const script = new MagicString(stripped);
  const waits = hasAwait(program);
  const names: string[] = [];
  program.body.forEach((statement, i) => {
    rewrite(statement as Statement, {
      script,
      names,
      waits,
      isLast: i === program.body.length - 1,
    });
  });
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
  const { last, require } = scriptNames;
  switch (statement.type) {
    case "ImportDeclaration": {
      const whole = statement.specifiers.find(({ type }) => type === "ImportNamespaceSpecifier");
      const parts = statement.specifiers.map((one) => {
        if (one.type === "ImportDefaultSpecifier") return `default: ${one.local.name}`;
        if (one.type !== "ImportSpecifier") return "";
        return `${script.original.slice(one.imported.start, one.imported.end)}: ${one.local.name}`;
      });
      const target = whole?.local.name ?? `{ ${parts.filter(Boolean).join(", ")} }`;
      // An import over several lines leaves as many.
      const lines = script.original.slice(start, end).replace(/[^\n]/g, "");
      const call = `${require}(${JSON.stringify(statement.source.value)})`;
      names.push(...statement.specifiers.map(({ local }) => local.name));
      script.overwrite(
        start,
        end,
        `${waits ? `(${target} = ${call})` : `var ${target} = ${call}`};${lines}`,
      );
      return;
    }
    case "VariableDeclaration":
      if (!waits) script.overwrite(start, start + statement.kind.length, "var");
      else {
        for (const { id, init } of statement.declarations) {
          names.push(...namesIn(id));
          script.appendLeft(id.start, "(").appendRight((init ?? id).end, ")");
          if (init === null || init === undefined) script.appendRight(id.end, " = undefined");
        }
        // A line that ends without a semicolon must not go on in the bracket.
        script.overwrite(start, start + statement.kind.length, ";");
      }
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
  }
}

function namesIn(pattern: Pattern): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((part) =>
        namesIn(part.type === "RestElement" ? part.argument : part.value),
      );
    case "ArrayPattern":
      return pattern.elements.flatMap((part) => (part === null ? [] : namesIn(part)));
    case "AssignmentPattern":
      return namesIn(pattern.left);
    case "RestElement":
      return namesIn(pattern.argument);
    default:
      return [];
  }
}

/** Whether a cell waits for something outside of its functions. */
function hasAwait(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasAwait);
  if (typeof node !== "object" || node === null || !("type" in node)) return false;
  const { type, await: isAwaited } = node as Node & { await?: boolean };
  if (type === "AwaitExpression" || (type === "ForOfStatement" && isAwaited)) return true;
  return !/Function|Class/.test(type) && Object.values(node).some(hasAwait);
}
