import { sentencesThere } from "../../lib/words/locale.js";

// All announcements to screen readers go through one element, so that nothing is said twice and cells do not talk over
// each other.
const place = document.createElement("p");
place.className = "course-said";
place.setAttribute("role", "status");
document.body.append(place);

/** Has a screen reader say something when it has said what it is saying; empty parts are left out. */
export function announce(...parts: readonly string[]): void {
  const words = sentencesThere(parts);
  // The same words are said again only if they come anew.
  place.textContent = "";
  setTimeout(() => {
    place.textContent = words;
  }, 50);
}
