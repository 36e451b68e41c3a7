import { announce } from "../announce.js";
import type { Editor } from "../editor/editor.js";
import { makeEditor } from "../editor/makeEditor.js";
import { returnTo } from "../editor/returnTo.js";
import { button } from "../elements.js";
import { Draft } from "../store/answers.js";
import type { Kept } from "../store/storage.js";
import { liveWords as text } from "../words/words.js";
import { keysId } from "../workTools.js";

/** What the code needs of its cell. */
export type AboutCode = {
  /** The element that holds the lesson's code. */
  readonly source: HTMLElement;
  /** The key that the reader's version is kept under. */
  readonly key: string;
  readonly number: number;
  readonly onChange: () => void;
  readonly onRun: () => void;
};

/** The code of a cell: the lesson's, or what the reader has made of it. */
export class CellCode {
  readonly draft: Draft;
  readonly buttons: readonly HTMLButtonElement[];
  /** Why what is written here will be gone with the page, if it will. */
  notKept = "";
  private editor: Editor | undefined;
  private readonly label: string;
  private readonly editButton: HTMLButtonElement;
  private readonly resetButton: HTMLButtonElement;
  private readonly backButton: HTMLButtonElement;

  constructor(private readonly about: AboutCode) {
    const { source, key, number, onChange } = about;
    const original = source.querySelector("code")?.textContent?.replace(/\n$/, "") ?? "";
    this.draft = new Draft(key, original);
    this.label = text.cell({ number });
    this.editButton = button(text.edit, () => this.edit().focus(), this.label);
    this.resetButton = button(text.resetCell, () => this.reset(), this.label);
    this.backButton = button(text.bringBack, () => this.bringBack(), this.label);
    this.buttons = [this.editButton, this.resetButton, this.backButton];
    source.addEventListener("dblclick", () => this.edit().focus());
    if (this.draft.isChanged) this.edit();
    this.draft.follow(() => {
      this.edit().show(this.draft.text);
      this.showButtons();
      onChange();
    });
    this.showButtons();
  }

  /** Puts an editor in the place of the source. */
  edit(): Editor {
    this.editor ??= this.makeEditor();
    return this.editor;
  }

  /** Takes what has become of something that was written in the cell. */
  tell(kept: Kept): void {
    const words = { kept: "", nowhere: text.cellNotKept, full: text.cellFull }[kept];
    if (words !== "" && words !== this.notKept) announce(words);
    this.notKept = words;
    this.showButtons();
    this.about.onChange();
  }

  private makeEditor(): Editor {
    const editor = makeEditor({
      text: this.draft.text,
      label: text.code({ cell: this.label }),
      describedBy: keysId,
      onChange: (now) => this.tell(this.draft.write(now)),
      onRun: this.about.onRun,
      shiftRuns: true,
    });
    this.about.source.replaceChildren(editor.element);
    this.editButton.hidden = true;
    return editor;
  }

  private reset(): void {
    this.show(this.draft.reset(), text.wasReset, this.backButton);
  }

  private bringBack(): void {
    this.show(this.draft.bringBack(), text.wasBroughtBack, this.resetButton);
  }

  /** Shows a text that has replaced another one. The button that was pressed is gone; `opposite` undoes it. */
  private show(kept: Kept, said: typeof text.wasReset, opposite: HTMLButtonElement): void {
    const editor = this.edit();
    editor.show(this.draft.text);
    this.tell(kept);
    if (!returnTo(editor)) opposite.focus();
    announce(said({ number: this.about.number }), this.notKept);
  }

  private showButtons(): void {
    this.resetButton.hidden = !this.draft.isChanged;
    this.backButton.hidden = this.draft.before === undefined;
  }
}
