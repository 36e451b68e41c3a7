/**
 * Gives each inline style of typeset formulas a class. A lesson repeats about a hundred styles, mostly
 * widths and heights, some thousand times. As classes they take a quarter of the space.
 *
 * @example nameStyles(['<span style="top:1em;">']).html // ['<span class="k0">']
 */
export function nameStyles(formulas: readonly string[]): {
  readonly html: readonly string[];
  readonly style: string;
} {
  const names = new Map<string, string>();
  const html = formulas.map((formula) =>
    formula.replace(
      /<span(?: class="([^"]*)")? style="([^"]*)">/g,
      (_, classes: string | undefined, style: string) => {
        const name = names.get(style) ?? `k${names.size}`;
        names.set(style, name);
        return `<span class="${classes === undefined ? name : `${classes} ${name}`}">`;
      },
    ),
  );
  // The rule must win as the inline style did, and KaTeX's own rules name at most four classes.
  const rules = Array.from(names, ([style, name]) => `.katex ${`.${name}`.repeat(4)}{${style}}`);
  return { html, style: rules.join("") };
}
