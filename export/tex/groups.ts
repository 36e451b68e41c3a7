/** A piece of TeX by its parts: commands, ends of rows, braces, ampersands, and what lies between. */
export const tokensOf = (tex: string): readonly string[] =>
  tex.match(/\\(?:begin|end)\s*\{[^{}]*\}|\\[A-Za-z]+|\\[\s\S]|[{}&]|[^\\{}&]+|\\/g) ?? [];

export type Group = {
  readonly body: string;
  /** Where the text goes on behind it. */
  readonly end: number;
};

/** The argument in braces that begins at a place, spaces before it left aside; undefined if there is none. */
export function groupAt(tex: string, start: number): Group | undefined {
  const open = tex.slice(start).search(/\S/) + start;
  if (tex[open] !== "{") return undefined;
  let depth = 0;
  let at = open;
  for (const token of tokensOf(tex.slice(open))) {
    at += token.length;
    if (token === "{") depth += 1;
    if (token === "}") depth -= 1;
    if (depth === 0) return { body: tex.slice(open + 1, at - 1), end: at };
  }
  return undefined;
}

/**
 * Replaces each use of a command that has its arguments in braces.
 *
 * @param command - as a pattern, such as "\\\\class"; a letter behind it makes another command of it
 * @example replaceCommand("\\class{a}{x}", "\\\\class", 2, (_, x) => x ?? "") // "x"
 */
export function replaceCommand(
  tex: string,
  command: string,
  count: number,
  replace: (...bodies: readonly string[]) => string,
): string {
  // Behind an even number of backslashes: \\\\ ends a row.
  const name = new RegExp(
    `(?<=(?<!\\\\)(?:\\\\\\\\)*)(?:${command})(?![A-Za-z])\\*?(?:\\s*\\[[^\\[\\]]*\\])?`,
    "g",
  );
  let result = "";
  let from = 0;
  for (let found = name.exec(tex); found !== null; found = name.exec(tex)) {
    const bodies: string[] = [];
    let end = found.index + found[0].length;
    while (bodies.length < count) {
      const group = groupAt(tex, end);
      if (group === undefined) break;
      bodies.push(group.body);
      end = group.end;
    }
    if (bodies.length < count) continue;
    result += tex.slice(from, found.index) + replace(...bodies);
    from = name.lastIndex = end;
  }
  return result + tex.slice(from);
}
