/**
 * Clips a drawing's marks at its frame without using an id.
 *
 * The ids that Plot gives clip paths count from 1 in every kernel and page. JupyterLab holds all open
 * notebooks in one document, where an id means the first element that has it: a drawing would be
 * clipped to the size of another, or not at all while the other is hidden. An svg inside the picture
 * clips at its own edge.
 */
export function clipAtFrame(picture: Element): void {
  for (const clip of picture.querySelectorAll("clipPath")) {
    const [x, y, width, height] = ["x", "y", "width", "height"].map(
      (name) => clip.firstElementChild?.getAttribute(name) ?? "",
    );
    for (const mark of picture.querySelectorAll(`[clip-path="url(#${clip.id})"]`)) {
      const frame = picture.ownerDocument.createElementNS(mark.namespaceURI, "svg");
      for (const [name, value] of Object.entries({ x, y, width, height }))
        frame.setAttribute(name, value);
      frame.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
      // The size is a style, too, so that a page's own style for pictures does not apply.
      frame.setAttribute("style", `width: ${width}px; height: ${height}px; overflow: hidden`);
      mark.replaceWith(frame);
      mark.removeAttribute("clip-path");
      frame.append(mark);
    }
    clip.remove();
  }
}
