import type { Editor } from "./editor.js";

/**
 * Puts the caret back into an editor whose text was replaced; not on a touch screen, whose keyboard would come up.
 *
 * @returns whether it is there
 */
export function returnTo(editor: Editor): boolean {
  const { matches } = matchMedia("(hover: hover)");
  if (matches) editor.focus();
  return matches;
}
