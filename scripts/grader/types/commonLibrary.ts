// What answers use of the language's declarations: a third of them. The rest is dates, words of other languages,
// integers of eight sizes, and what threads share, which TypeScript would take longer to read than an answer to
// check. What is left out is left out together with whatever speaks of it, so an answer that has no error here has
// none; any other is looked at again with all of the declarations.
import type ts from "typescript";

/** Besides these, whatever cannot be declared without them. */
const rare = [
  ..."Intl Date Atomics DataView Reflect Proxy ProxyHandler WeakMap WeakRef WeakSet".split(" "),
  ..."FinalizationRegistry AggregateError SuppressedError EvalError URIError".split(" "),
  ..."BigIntToLocaleStringOptions BigInt64Array BigUint64Array Float16Array Float32Array".split(
    " ",
  ),
  ..."Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Uint32Array".split(" "),
];

export type CommonLibrary = {
  readonly text: string;
  /** What it lacks, by name. */
  readonly rare: readonly string[];
};

/** @param text - all declarations of the language, in one file */
export function commonPartOf(typescript: typeof ts, text: string): CommonLibrary {
  const file = typescript.createSourceFile("lib.d.ts", text, typescript.ScriptTarget.ESNext, true);
  const left = new Set(rare.flatMap((name) => [name, `${name}Constructor`]));
  const mentions = (node: ts.Node): boolean =>
    (typescript.isIdentifier(node) && left.has(node.text)) ||
    typescript.forEachChild(node, (child) => mentions(child) || undefined) === true;
  const isLeft = (statement: ts.Statement) =>
    typescript.isInterfaceDeclaration(statement)
      ? [statement.name, ...(statement.heritageClauses ?? [])].some(mentions)
      : mentions(statement);
  // What extends or names something that is left out goes, too, until nothing more does.
  for (let before = -1; before < left.size; ) {
    before = left.size;
    for (const statement of file.statements.filter(isLeft)) {
      for (const name of namesOf(typescript, statement)) left.add(name);
    }
  }
  const parts = file.statements
    .filter((statement) => !isLeft(statement))
    .map((statement) => {
      if (!typescript.isInterfaceDeclaration(statement)) return statement.getText(file);
      const head = text.slice(statement.getStart(file), statement.members.pos);
      const members = statement.members.filter((member) => !mentions(member));
      return `${head}${members.map((member) => member.getText(file)).join("\n")}}`;
    });
  return { text: parts.join("\n").replace(/\/\*[\s\S]*?\*\//g, ""), rare: [...left] };
}

function namesOf(typescript: typeof ts, statement: ts.Statement): string[] {
  if (typescript.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const named =
    typescript.isInterfaceDeclaration(statement) ||
    typescript.isTypeAliasDeclaration(statement) ||
    typescript.isFunctionDeclaration(statement) ||
    typescript.isModuleDeclaration(statement);
  return named && statement.name ? [statement.name.text] : [];
}
