import { announce } from "../announce.js";
import { paragraph, reachWhereScrolling } from "../elements.js";
import { sanitized } from "../sanitize.js";
import { liveWords as text } from "../words/words.js";
import type { Failure } from "../worker/failure.js";
import type { Output } from "../worker/outputs.js";

/** The most characters of an output that a screen reader says by itself. */
const mostSpoken = 200;

/** The outputs of one cell, as the exporter would have put them into the page. */
export class Outputs {
  private readonly areas = new Map<number, HTMLElement>();
  private last: HTMLPreElement | undefined;

  /**
   * @param number - of the cell
   * @param onShown - called with each element that is new, and may wait for a script
   */
  constructor(
    private readonly place: HTMLElement,
    private readonly number: number,
    private readonly onShown: (element: HTMLElement) => void,
  ) {
    place.replaceChildren();
  }

  add(output: Output): void {
    if (output.type === "error") announce(this.fail(output));
    else if (output.type === "text") this.print(output.text);
    else this.showHtml(output.html, output.area);
  }

  /** Shows an error. @returns its first line with its place */
  fail({ text: shown, at }: Failure): string {
    this.last = undefined;
    this.pre(["text", "error", "wrap"], shown);
    const [error = ""] = shown.split("\n");
    return at === undefined
      ? text.shows({ number: this.number, output: error })
      : text.errorAt({ ...at, error });
  }

  note(message: string): string {
    this.place.append(paragraph(message));
    return message;
  }

  /** What a screen reader says of them: a short text itself, and of a figure its title. */
  spoken(): string {
    const titles = [...this.place.querySelectorAll(".course-figure-title")];
    const words =
      titles.length > 0 ? titles.map((title) => title.textContent) : [this.last?.textContent];
    const output = words.join(" ").trim();
    return output === "" || output.length > mostSpoken
      ? ""
      : text.shows({ number: this.number, output });
  }

  private print(words: string): void {
    this.last ??= this.pre(["text", "wrap"], "");
    this.last.append(words);
    // Long lines wrap, but for a table's, whose columns would fall apart.
    if (words.includes("│")) this.last.classList.remove("wrap");
  }

  private showHtml(html: string, area: number | undefined): void {
    this.last = undefined;
    const known = area === undefined ? undefined : this.areas.get(area);
    const element = known ?? document.createElement("div");
    if (known === undefined) {
      element.className = "html";
      reachWhereScrolling(element);
      this.place.append(element);
    }
    if (area !== undefined) this.areas.set(area, element);
    element.replaceChildren(sanitized(html));
    this.onShown(element);
  }

  private pre(classes: readonly string[], words: string): HTMLPreElement {
    const element = document.createElement("pre");
    element.classList.add(...classes);
    element.textContent = words;
    this.place.append(element);
    reachWhereScrolling(element);
    return element;
  }
}
