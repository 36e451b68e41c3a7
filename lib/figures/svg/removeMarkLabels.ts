/**
 * Takes the names off the marks of a drawing. Plot writes one on each kind of mark, where a screen
 * reader is not to hear any: the picture has one description, and its parts have no role.
 */
export function removeMarkLabels<Drawing extends Element>(drawing: Drawing): Drawing {
  for (const mark of drawing.querySelectorAll("svg [aria-label]"))
    mark.removeAttribute("aria-label");
  return drawing;
}
