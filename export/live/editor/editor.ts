/** A place in which code is written: an editor, or a plain field. */
export type Editor = {
  readonly element: HTMLElement;
  readonly text: string;
  /** Gives up what it holds; for an editor that another one has replaced. */
  destroy(): void;
  /** Shows another text; undoing brings back the one before, where the place can. */
  show(text: string): void;
  /** @param at - where the caret goes, counted in characters; it stays where it was if left out */
  focus(at?: number): void;
};

export type Writing = {
  readonly text: string;
  /** What it is, for screen readers. */
  readonly label: string;
  /** The id of an element that says how to leave it. */
  readonly describedBy?: string;
  readonly onChange: (text: string) => void;
  /** Ctrl+Enter or ⌘+Enter. */
  readonly onRun: () => void;
  /** Shift+Enter does the same, as it does in JupyterLab's cells. */
  readonly shiftRuns?: boolean;
};
