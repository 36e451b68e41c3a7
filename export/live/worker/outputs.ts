// Sends a cell's output to the page. A loop that prints must not keep the page busy, so lines are sent in batches, up to
// a limit that no reader would reach.
import { liveWords } from "../words/words.js";
import type { Failure } from "./failure.js";

/**
 * Printed text; HTML, which replaces what its area showed before, if it has the number of one; or an error that a timer
 * or a promise throws while no code of the cell waits for it.
 */
export type Output =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "html"; readonly html: string; readonly area?: number }
  | ({ readonly type: "error" } & Failure);

/** What one cell may show; any lesson's cell shows a tenth of it. */
const limits = { characters: 2_000_000, elements: 50_000, outputs: 2000 };

/** Characters, or milliseconds, after which printed lines are sent. */
const together = { characters: 4096, milliseconds: 50 };

const { performance, setTimeout } = globalThis;
let post: (output: Output) => void = () => {};
let left = { ...limits };
let printed = "";
let sentAt = 0;
let willBeSent = false;

export function sendTo(receiver: typeof post): void {
  post = receiver;
}

/** Lets a cell show as much as any other. */
export function allowOutputs(): void {
  left = { ...limits };
}

export function send(output: Output): void {
  const text = output.type === "html" ? output.html : output.text;
  if (left.outputs < 0) return;
  left.characters -= text.length;
  if (output.type !== "text") {
    left.elements -= text.split("<").length;
    left.outputs -= 1;
  }
  if (Math.min(left.characters, left.elements, left.outputs) < 0) {
    left.outputs = -1;
    printed += `\n${liveWords.tooMuch}\n`;
    flush();
  } else if (output.type !== "text") {
    flush();
    post(output);
  } else {
    printed += text;
    const isDue = performance.now() - sentAt > together.milliseconds;
    if (printed.length > together.characters || isDue) flush();
    else sendSoon();
  }
}

/** What a timer prints is sent although the cell has ended. */
function sendSoon(): void {
  if (willBeSent) return;
  willBeSent = true;
  setTimeout(() => {
    willBeSent = false;
    flush();
  }, together.milliseconds);
}

/** Sends what was printed and waits. */
export function flush(): void {
  if (printed !== "") post({ type: "text", text: printed });
  printed = "";
  sentAt = performance.now();
}
