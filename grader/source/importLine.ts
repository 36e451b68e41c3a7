/**
 * The line, from 1, in which a file imports a name from a module. Where the name stands in no import, it was
 * imported with the whole module, or required.
 */
export function importLine(text: string, specifier: string, name: string): number {
  const imports = ['"', "'", "`"]
    .flatMap((quote) => indicesOf(text, `${quote}${specifier}${quote}`))
    .sort((a, b) => a - b)
    .slice(0, 50)
    .map((end) => {
      const begin = Math.max(0, text.lastIndexOf("import", end), text.lastIndexOf("export", end));
      return { begin, end, names: text.slice(begin, end) };
    });
  const word = new RegExp(`(?<![\\w$])${name}(?![\\w$])`);
  const named = imports.find(({ names }) => word.test(names));
  if (named !== undefined) return lineAt(text, named.begin + named.names.search(word));
  const whole = imports.find(({ names }) => !names.includes("{")) ?? imports[0];
  return lineAt(text, whole?.end ?? 0);
}

function indicesOf(text: string, part: string): number[] {
  return [...text.matchAll(new RegExp(part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "g"))].map(
    ({ index }) => index,
  );
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|[\n\r\u2028\u2029]/).length;
}
