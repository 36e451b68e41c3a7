// What answers use of the language's declarations: a third of them. The rest is dates, words of other languages,
// integers of eight sizes, and what threads share, which TypeScript would take longer to read than an answer to
// check. Of such a type only its name is left, and that nothing else fits it, so an answer that has no error here
// has none; any other is looked at again with all of the declarations.
import type ts from "typescript";

const rare = [
  ..."Intl Date Atomics DataView Reflect Proxy ProxyHandler WeakMap WeakRef WeakSet".split(" "),
  ..."FinalizationRegistry AggregateError SuppressedError EvalError URIError".split(" "),
  ..."BigIntToLocaleStringOptions BigInt64Array BigUint64Array Float16Array Float32Array".split(
    " ",
  ),
  ..."Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Uint32Array".split(" "),
];

/** @param text - all declarations of the language, in one file */
export function commonPartOf(typescript: typeof ts, text: string): string {
  const file = typescript.createSourceFile("lib.d.ts", text, typescript.ScriptTarget.ESNext, true);
  const isInterface = typescript.isInterfaceDeclaration;
  const named = new Set(file.statements.filter(isInterface).map(({ name }) => name.text));
  /** Names of which nothing is left. */
  const gone = new Set(
    rare.flatMap((name) => [`${name}Constructor`, ...(named.has(name) ? [] : [name])]),
  );
  const mentions = (node: ts.Node): boolean =>
    (typescript.isIdentifier(node) && gone.has(node.text)) ||
    typescript.forEachChild(node, (child) => mentions(child) || undefined) === true;
  const isGone = (statement: ts.Statement) =>
    isInterface(statement)
      ? [statement.name, ...(statement.heritageClauses ?? [])].some(mentions)
      : mentions(statement);
  // Declarations that cannot do without such a name go, too, until none is left to remove.
  for (let before = -1; before < gone.size; ) {
    before = gone.size;
    for (const statement of file.statements.filter(isGone)) {
      // The type of a variable's name stays.
      const isVariable = typescript.isVariableStatement(statement);
      for (const name of namesOf(typescript, statement)) {
        if (!isVariable || !named.has(name)) gone.add(name);
      }
    }
  }
  const stubs = new Set<string>();
  const parts = file.statements.flatMap((statement) => {
    if (isGone(statement)) return [];
    if (!isInterface(statement)) return [statement.getText(file)];
    const { name, members } = statement;
    const head = text.slice(statement.getStart(file), members.pos);
    if (rare.includes(name.text)) {
      if (stubs.has(name.text)) return [];
      stubs.add(name.text);
      return [`${head} readonly "only its name": "${name.text}" }`];
    }
    const kept = members.filter((member) => !mentions(member));
    return [`${head} ${kept.map((member) => member.getText(file)).join("\n")} }`];
  });
  return parts.join("\n").replace(/\/\*[\s\S]*?\*\//g, "");
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
