import { sentencesThere } from "../../../lib/words/locale.js";
import type { Editor } from "../editor/editor.js";
import { button, paragraph, relabel, row, setText } from "../elements.js";
import type { Draft } from "../store/answers.js";
import type { Kept } from "../store/storage.js";
import { liveWords as text } from "../words/words.js";
import { CellCode } from "./cellCode.js";
import type { Cells } from "./cells.js";
import { Outputs } from "./outputs.js";

/** A code cell of the page: its source, which becomes an editor, and its outputs. */
export class CellPlace {
  /** It has run since the worker began. */
  hasRun = false;
  private readonly code: CellCode;
  private readonly outputs: HTMLElement;
  private readonly note = paragraph();
  private readonly runButton: HTMLButtonElement;
  private readonly label: string;
  /** The source whose outputs stand below it. */
  private shown: string;
  private isStopped = false;

  /** @param number - of the cell in the page, from 1 */
  constructor(
    private readonly place: HTMLElement,
    readonly number: number,
    private readonly cells: Cells,
  ) {
    const source = place.querySelector<HTMLElement>(".source");
    if (source === null) throw new Error("this cell has no source");
    this.outputs = place.querySelector<HTMLElement>(".outputs") ?? this.makeOutputs();
    this.label = text.cell({ number });
    this.runButton = button(text.run, () => this.cells.press(this), this.label);
    this.code = new CellCode({
      source,
      number,
      key: `cell:${cells.lesson}#${place.id}`,
      onChange: () => this.showState(),
      onRun: () => this.cells.run(this),
    });
    this.shown = this.draft.original;
    const tools = row(this.runButton, ...this.code.buttons);
    tools.dataset.number = this.label;
    source.after(tools, this.note);
    this.showState();
  }

  get id(): string {
    return this.place.id;
  }

  get isMeasurement(): boolean {
    return "measurement" in this.place.dataset;
  }

  get draft(): Draft {
    return this.code.draft;
  }

  edit(): Editor {
    return this.code.edit();
  }

  /** Says it where what was written in the cell could not be stored. */
  tell(kept: Kept): void {
    this.code.tell(kept);
  }

  /** The reader has stopped it, and has not changed it since. */
  get wasStopped(): boolean {
    return this.isStopped && this.shown === this.draft.text;
  }
  set wasStopped(isStopped: boolean) {
    this.isStopped = isStopped;
  }

  /** Empties the outputs for new ones. */
  begin(): Outputs {
    this.place.setAttribute("aria-busy", "true");
    relabel(this.runButton, text.stop, this.label);
    setText(this.note, text.running);
    this.shown = this.draft.text;
    this.isStopped = false;
    return new Outputs(this.outputs, this.number, (element) => this.cells.onShown(element));
  }

  end(): void {
    this.place.removeAttribute("aria-busy");
    relabel(this.runButton, text.runAgain, this.label);
    this.showState();
  }

  /** Shows that it waits for the cells above, and can be stopped from here, too. */
  wait(words: string): void {
    relabel(this.runButton, text.stop, this.label);
    setText(this.note, words);
  }

  /** Shows what has come of it; nothing, if that is plain to see. */
  say(words: string): void {
    relabel(this.runButton, this.hasRun ? text.runAgain : text.run, this.label);
    this.showState(words);
  }

  private showState(words = ""): void {
    // What runs or waits says so until it has ended.
    if (words === "" && this.runButton.textContent === text.stop) return;
    const isOld = this.shown !== this.draft.text && this.outputs.hasChildNodes();
    const old = this.draft.isChanged ? text.changed : text.changedBack;
    setText(this.note, sentencesThere([words || (isOld ? old : ""), this.code.notKept]));
  }

  private makeOutputs(): HTMLElement {
    const element = document.createElement("div");
    element.className = "outputs";
    element.setAttribute("role", "group");
    element.setAttribute("aria-label", text.output({ cell: text.cell({ number: this.number }) }));
    this.place.append(element);
    return element;
  }
}
