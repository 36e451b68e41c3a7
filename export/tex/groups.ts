/** A piece of TeX by its parts: commands, ends of rows, braces, ampersands, and what lies between. */
export const tokensOf = (tex: string): readonly string[] =>
  tex.match(/\\(?:begin|end)\s*\{[^{}]*\}|\\[A-Za-z]+|\\[\s\S]|[{}&]|[^\\{}&]+|\\/g) ?? [];

export type Group = {
  readonly body: string;
  /** The index just after the group. */
  readonly end: number;
};

/** The argument in braces at a position, ignoring spaces before it; undefined if there is none. */
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
 * @param command - as a pattern, such as "\\\\class"; followed by a letter, it is another command
 * @example replaceCommand("\\class{a}{x}", "\\\\class", 2, (_, x) => x ?? "") // "x"
 */
export function replaceCommand(
  tex: string,
  command: string,
  count: number,
  replace: (...bodies: readonly string[]) => string,
): string {
  // It must follow an even number of backslashes, because \\\\ ends a row.
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
