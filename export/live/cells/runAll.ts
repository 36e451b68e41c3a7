import { announce } from "../announce.js";
import { button, paragraph, row, setText } from "../elements.js";
import { liveWords as text } from "../words/words.js";
import type { CellPlace } from "./cell.js";
import type { Cells } from "./cells.js";

/** The button that runs all cells, or stops them, and beside it how far they are. */
export class RunAll {
  readonly element: HTMLElement;
  private readonly button = button(text.runAll, () => this.press());
  private readonly note = paragraph();
  private isRunning = false;

  constructor(private readonly cells: Cells) {
    this.element = row(this.button, this.note);
  }

  press(): void {
    if (this.isRunning) this.cells.stopAll();
    else void this.run();
  }

  private async run(): Promise<void> {
    const total = this.cells.places.length;
    this.isRunning = true;
    this.button.textContent = text.stop;
    setText(this.note, text.waiting);
    const end = await this.cells.runAll(({ number }) =>
      setText(this.note, text.runningOf({ number, total })),
    );
    this.isRunning = false;
    this.button.textContent = text.runAll;
    if (end === undefined) setText(this.note, "");
    else if (end.type === "whole") this.say(text.allHaveRun({ count: total }));
    else if (end.type === "stopped") this.say(text.stoppedAt(end.at), end.at);
    else this.say(text.failedAt(end.at), end.at, end.said);
  }

  /** Says what has come of it, with the way to the cell where it ended. */
  private say(words: string, at?: CellPlace, error = ""): void {
    announce(words, error);
    this.note.replaceChildren(words);
    if (at === undefined) return;
    const link = document.createElement("a");
    link.href = `#${at.id}`;
    link.textContent = text.goTo({ number: at.number });
    this.note.append(" ", link);
  }
}
