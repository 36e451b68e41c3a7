import { known, speaking } from "../words/language.js";

/** Tells something in the language of a place in the page: notebooks of two languages may share a window. */
export function speakingAt<Told>(place: Element, tell: () => Told): Told {
  return speaking(known(place.closest<HTMLElement>("[lang]")?.lang), tell);
}
