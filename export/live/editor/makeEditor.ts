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

/**
 * An editor of the kind that the reader prefers, which becomes one of the other kind when that changes. On paper its text
 * stands in its place, because an editor would be cut at the end of a page.
 */
export function makeEditor(writing: Writing): Editor {
  const paper = document.createElement("pre");
  paper.className = "course-on-paper";
  paper.textContent = writing.text;
  const onChange = (now: string) => {
    paper.textContent = now;
    writing.onChange(now);
  };
  const made = (text: string) =>
    (isPlain ? plainEditor : codeEditor)({ ...writing, text, onChange });
  let inner = made(writing.text);
  const screen = document.createElement("div");
  screen.className = "course-on-screen";
  screen.append(inner.element);
  const element = document.createElement("div");
  element.append(screen, paper);
  changes.addEventListener("change", () => {
    const before = inner;
    inner = made(before.text);
    before.element.replaceWith(inner.element);
    before.destroy();
  });
  return {
    element,
    get text() {
      return inner.text;
    },
    destroy: () => inner.destroy(),
    show(text) {
      inner.show(text);
      paper.textContent = text;
    },
    focus: (at) => inner.focus(at),
  };
}
