/** The paths that a picture of pixels is made of, each with its colour, its strength and its runs. */
export const shades = (element: Element) =>
  Array.from(element.querySelectorAll("[transform*=scale] > path"), (path) => ({
    stroke: path.getAttribute("stroke"),
    opacity: path.getAttribute("stroke-opacity"),
    d: path.getAttribute("d"),
  }));
