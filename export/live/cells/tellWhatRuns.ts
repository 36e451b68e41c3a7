import { announce } from "../announce.js";
import { liveWords as text } from "../words/words.js";
import type { CellPlace } from "./cell.js";

/** Milliseconds after which a screen reader says which cell runs, for the first time and again. */
const long = { first: 1000, again: 10_000 };

/** @returns what ends it */
export function tellWhatRuns(running: () => CellPlace | undefined): () => void {
  let told: CellPlace | undefined;
  const tell = () => {
    const cell = running();
    if (cell !== undefined) {
      const words = cell === told ? text.stillRunningCell : text.runningCell;
      announce(words({ number: cell.number }));
    }
    told = cell;
    timer = setTimeout(tell, long.again);
  };
  let timer = setTimeout(tell, long.first);
  return () => clearTimeout(timer);
}
