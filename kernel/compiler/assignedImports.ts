// TypeScript re-exports an import through a getter, `Object.defineProperty(exports, "range", { … })`, that cannot be
// replaced. A later cell may use the name for something else, so it becomes `exports.range = …`.
import type ts from "typescript";
import type { TypeScript } from "./options.js";

export function withAssignedImports(
  ts: TypeScript,
  { factory }: ts.TransformationContext,
  file: ts.SourceFile,
): ts.SourceFile {
  const statements = file.statements.map((statement) => {
    const { name, value } = reexported(ts, statement) ?? {};
    if (name === undefined || value === undefined) return statement;
    const place = factory.createPropertyAccessExpression(factory.createIdentifier("exports"), name);
    return factory.createExpressionStatement(factory.createAssignment(place, value));
  });
  return factory.updateSourceFile(file, statements);
}

/** What a statement re-exports. Nobody writes such a statement by hand in a TypeScript module. */
function reexported(ts: TypeScript, statement: ts.Statement) {
  if (!ts.isExpressionStatement(statement)) return undefined;
  const call = statement.expression;
  if (!ts.isCallExpression(call)) return undefined;
  const [object, name, descriptor] = call.arguments;
  if (object === undefined || !ts.isIdentifier(object) || object.text !== "exports")
    return undefined;
  if (name === undefined || !ts.isStringLiteral(name)) return undefined;
  if (descriptor === undefined || !ts.isObjectLiteralExpression(descriptor)) return undefined;
  for (const property of descriptor.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isFunctionExpression(property.initializer))
      continue;
    const [returned] = property.initializer.body.statements;
    if (returned !== undefined && ts.isReturnStatement(returned)) {
      return { name: name.text, value: returned.expression };
    }
  }
  return undefined;
}
