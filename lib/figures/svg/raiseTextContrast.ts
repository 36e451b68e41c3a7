/** How much of a series' colour its letters keep; the rest is the page's own text colour. */
const share = 70;

/**
 * Letters in a series' colour, made readable: the colours of figures have a contrast of 3:1, which is
 * enough for marks. Mixed with the page's text colour, which is dark by day and light by night, small
 * letters reach the 4.5:1 that they need.
 */
export function raiseTextContrast(picture: Element): void {
  for (const letters of picture.querySelectorAll("text, g[aria-label=text]")) {
    const color = letters.getAttribute("fill") ?? "";
    if (color.startsWith("#")) letters.setAttribute("fill", mixed(color));
  }
}

const mixed = (color: string) => `color-mix(in srgb, ${color} ${share}%, currentColor)`;
