import { keep, kept } from "../store/storage.js";
import { codeEditor } from "./codeEditor.js";
import type { Editor, Writing } from "./editor.js";
import { plainEditor } from "./plainEditor.js";

const key = "editor";
const changes = new EventTarget();

/** Whether the reader prefers plain fields. */
export const prefersPlain = (): boolean => kept(key) === "plain";

/** Stores the reader's preference and applies it to all editors of this page; other pages follow when they are next opened. */
export function preferPlain(plain: boolean): void {
  keep(key, plain ? "plain" : "code");
  isPlain = plain;
  changes.dispatchEvent(new Event("change"));
}

let isPlain = prefersPlain();

/** An editor of the kind that the reader prefers, which becomes one of the other kind when that changes. */
export function makeEditor(writing: Writing): Editor {
  const made = (text: string) => (isPlain ? plainEditor : codeEditor)({ ...writing, text });
  let inner = made(writing.text);
  changes.addEventListener("change", () => {
    const before = inner;
    inner = made(before.text);
    before.element.replaceWith(inner.element);
    before.destroy();
  });
  return {
    get element() {
      return inner.element;
    },
    get text() {
      return inner.text;
    },
    destroy: () => inner.destroy(),
    show: (text) => inner.show(text),
    focus: (at) => inner.focus(at),
  };
}
