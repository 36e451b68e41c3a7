import { liveWords as text } from "../words/words.js";
import type { Kept } from "./storage.js";

/** What is said of an answer that could not be stored; nothing of one that was. */
export function whyNotKept(kept: Kept): string {
  return { kept: "", nowhere: text.keptNowhere, full: text.full }[kept];
}
