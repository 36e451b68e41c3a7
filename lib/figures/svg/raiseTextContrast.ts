/** The percentage that text keeps of a series' colour; the rest is the page's own text colour. */
const share = 70;

/**
 * Makes text in a series' colour readable. The colours of figures have a contrast of 3:1, which is enough
 * for marks; mixed with the page's text colour, which is dark by day and light by night, small text
 * reaches the 4.5:1 that it needs.
 */
export function raiseTextContrast(picture: Element): void {
  for (const letters of picture.querySelectorAll("text, g[aria-label=text]")) {
    const color = letters.getAttribute("fill") ?? "";
    if (color.startsWith("#")) letters.setAttribute("fill", mixed(color));
  }
}

const mixed = (color: string) => `color-mix(in srgb, ${color} ${share}%, currentColor)`;
