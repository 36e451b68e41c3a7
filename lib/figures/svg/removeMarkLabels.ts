/**
 * Removes the labels that Plot puts on each kind of mark. A screen reader should read the picture's
 * description and nothing else: its parts have no role.
 */
export function removeMarkLabels<Drawing extends Element>(drawing: Drawing): Drawing {
  for (const mark of drawing.querySelectorAll("svg [aria-label]"))
    mark.removeAttribute("aria-label");
  return drawing;
}
