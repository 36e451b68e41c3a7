let count = 0;

/**
 * Renames the clip paths of a drawing. Plot counts them from 1, in Node for the page's other figures
 * as well as here, and a drawing must not be cut to the size of another.
 */
export function separateClips(drawing: Element): void {
  count += 1;
  const rename = (id: string) => `${id}-drawn-${count}`;
  for (const clip of drawing.querySelectorAll("clipPath[id]")) clip.id = rename(clip.id);
  for (const clipped of drawing.querySelectorAll("[clip-path]")) {
    const [, id] = /^url\(#(.+)\)$/.exec(clipped.getAttribute("clip-path") ?? "") ?? [];
    if (id !== undefined) clipped.setAttribute("clip-path", `url(#${rename(id)})`);
  }
}
