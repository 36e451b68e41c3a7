import ts from "typescript";
import { expect, test } from "vitest";
import { en } from "../../lib/notebook/words/en/table.js";
import { allNames, codeCells, readLesson, textOf } from "./lesson.js";

/** The keys of the rows that a cell gives to `table`: of its literals, and of those that a map or flatMap returns. */
function columnsIn(code: string): string[] {
  const found: string[] = [];
  const rows = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      for (const { name } of node.properties)
        if (name && ts.isIdentifier(name)) found.push(name.text);
    } else if (ts.isCallExpression(node)) {
      const { expression } = node;
      const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : "";
      if (name === "map" || name === "flatMap") node.arguments.forEach(rows);
    } else if (ts.isArrayLiteralExpression(node) || ts.isParenthesizedExpression(node)) {
      ts.forEachChild(node, rows);
    } else if (ts.isArrowFunction(node)) {
      rows(node.body);
    } else if (ts.isBlock(node)) {
      node.statements.forEach(rows);
    } else if (ts.isReturnStatement(node) && node.expression) {
      rows(node.expression);
    }
  };
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === "table") {
      node.arguments.slice(0, 1).forEach(rows);
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile("cell.ts", code, ts.ScriptTarget.Latest, true));
  return found;
}

test("keys are found in rows, one row and mapped rows, and not in what a row is computed from", () => {
  const code = `
    table([1].map((a) => ({ first: f({ none: 1 }), second: 2 })));
    table([1].flatMap((a) => { const b = { none: a }; return [{ third: b }]; }), { columns: ["none"] });
    table({ fourth: 1 });`;
  expect(columnsIn(code)).toEqual(["first", "second", "third", "fourth"]);
});

test.each(allNames)("%s: every column has its words", (name) => {
  const words = new Set([...Object.keys(en.symbols), ...Object.keys(en.headings)]);
  const columns = codeCells(readLesson(name)).flatMap((cell) => columnsIn(textOf(cell)));
  // One letter or two are a symbol of the note's.
  expect(columns.filter((key) => key.length > 2 && !words.has(key))).toEqual([]);
});
