import { liveWords as text } from "./words/words.js";

/** A button; a screen reader also says what it is about, such as the cell beside it. */
export function button(words: string, onClick: () => void, what = ""): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.addEventListener("click", onClick);
  relabel(element, words, what);
  return element;
}

/** Gives a button other words. What a screen reader says begins with them, so that one can ask for what one sees. */
export function relabel(element: HTMLButtonElement, words: string, what: string): void {
  element.textContent = words;
  if (what !== "") element.setAttribute("aria-label", text.about({ action: words, what }));
}

export function paragraph(words = ""): HTMLElement {
  const element = document.createElement("p");
  element.className = "course-note";
  element.textContent = words;
  return element;
}

/** Writes a text that a reader may be listening to only where it is another one. */
export function setText(element: HTMLElement, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}

export function row(...elements: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement("div");
  element.className = "course-tools";
  element.append(...elements);
  return element;
}

/** Offers a file for saving. */
export function offerFile(name: string, content: BlobPart, type: string): void {
  const link = document.createElement("a");
  const url = URL.createObjectURL(new Blob([content], { type }));
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after this event.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Lets a box be reached by keyboard where it scrolls, and only there. */
export function reachWhereScrolling(box: HTMLElement): void {
  new ResizeObserver(() => {
    const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
    if (scrolls) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  }).observe(box);
}
