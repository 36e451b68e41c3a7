import type { Editor } from "../editor/editor.js";
import { makeEditor } from "../editor/makeEditor.js";
import { button, paragraph, relabel, row, setText } from "../elements.js";
import { Draft } from "../store/answers.js";
import { liveWords as text } from "../words/words.js";
import { keysId } from "../workTools.js";
import type { Cells } from "./cells.js";
import { Outputs } from "./outputs.js";

/** A code cell of the page: its source, which becomes an editor, and its outputs. */
export class CellPlace {
  readonly draft: Draft;
  /** It has run since the worker began. */
  hasRun = false;
  /** The reader has stopped it, and has not changed it since. */
  wasStopped = false;
  private editor: Editor | undefined;
  private readonly source: HTMLElement;
  private readonly outputs: HTMLElement;
  private readonly note = paragraph();
  private readonly runButton: HTMLButtonElement;
  private readonly editButton: HTMLButtonElement;
  private readonly resetButton: HTMLButtonElement;
  private readonly label: string;
  /** The source whose outputs stand below it. */
  private shown: string;

  /** @param number - of the cell in the page, from 1 */
  constructor(
    private readonly place: HTMLElement,
    readonly number: number,
    private readonly cells: Cells,
  ) {
    const source = place.querySelector<HTMLElement>(".source");
    if (source === null) throw new Error("this cell has no source");
    this.source = source;
    this.outputs = place.querySelector<HTMLElement>(".outputs") ?? this.makeOutputs();
    this.label = text.cell({ number });
    const original = source.querySelector("code")?.textContent?.replace(/\n$/, "") ?? "";
    this.shown = original;
    this.draft = new Draft(`cell:${cells.lesson}#${place.id}`, original);
    this.runButton = button(text.run, () => this.cells.press(this), this.label);
    this.editButton = button(text.edit, () => this.edit().focus(), this.label);
    this.resetButton = button(text.resetCell, () => this.reset(), this.label);
    const tools = row(this.runButton, this.editButton, this.resetButton);
    tools.dataset.number = this.label;
    source.after(tools, this.note);
    source.addEventListener("dblclick", () => this.edit().focus());
    if (this.draft.isChanged) this.edit();
    this.draft.follow(() => {
      this.edit().show(this.draft.text);
      this.wasStopped = false;
      this.showState();
    });
    this.showState();
  }

  /** Puts an editor in the place of the source. */
  edit(): Editor {
    this.editor ??= this.makeEditor();
    return this.editor;
  }

  /** Empties the outputs for new ones. */
  begin(): Outputs {
    this.place.setAttribute("aria-busy", "true");
    relabel(this.runButton, text.stop, this.label);
    setText(this.note, text.running);
    this.shown = this.draft.text;
    this.wasStopped = false;
    return new Outputs(this.outputs, (element) => this.cells.onShown(element));
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

  get id(): string {
    return this.place.id;
  }

  get isMeasurement(): boolean {
    return "measurement" in this.place.dataset;
  }

  private makeEditor(): Editor {
    const editor = makeEditor({
      text: this.draft.text,
      label: text.code({ cell: this.label }),
      describedBy: keysId,
      onChange: (now) => {
        this.draft.write(now);
        this.wasStopped = false;
        this.showState();
      },
      onRun: () => this.cells.run(this),
      shiftRuns: true,
    });
    this.source.replaceChildren(editor.element);
    this.editButton.hidden = true;
    return editor;
  }

  private reset(): void {
    this.draft.reset();
    const editor = this.edit();
    editor.show(this.draft.text);
    editor.focus();
    this.showState();
  }

  private showState(said = ""): void {
    this.resetButton.hidden = !this.draft.isChanged;
    // What runs or waits says so until it has ended.
    if (said === "" && this.runButton.textContent === text.stop) return;
    const isOld = this.shown !== this.draft.text && this.outputs.hasChildNodes();
    setText(this.note, said === "" && isOld ? text.changed : said);
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
