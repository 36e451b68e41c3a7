import { reachWhereScrolling } from "../elements.js";

/**
 * Shows a new verdict, with as many hints open as the one before had.
 *
 * @param button - what takes the focus if the verdict before had it
 */
export function showVerdict(place: HTMLElement, html: string, button: HTMLElement): void {
  const open = place.querySelectorAll("details[open]").length;
  const hadFocus = place.contains(document.activeElement);
  place.innerHTML = html;
  const hints = [...place.querySelectorAll("details")];
  for (const hint of hints.slice(0, open)) hint.open = true;
  for (const code of place.querySelectorAll("pre")) reachWhereScrolling(code);
  if (hadFocus) button.focus();
}
