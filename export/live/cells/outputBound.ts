import type { CellEvent } from "../worker/cells.js";

/** Twice what a worker lets a cell show; see worker/outputs.ts. */
const most = { characters: 4_000_000, messages: 5000, messagesPerSecond: 100 };

/**
 * Counts what a worker sends, on the side that a cell cannot reach: one that has changed the worker's built-in functions
 * could otherwise keep the page busy until it can no longer be stopped.
 */
export class OutputBound {
  private characters = 0;
  private messages = 0;
  private readonly began = performance.now();

  isPassedBy(event: CellEvent): boolean {
    const { text = "", html = "" } = event as { readonly text?: unknown; readonly html?: unknown };
    this.characters += String(text).length + String(html).length;
    this.messages += 1;
    const seconds = (performance.now() - this.began) / 1000;
    const messages = most.messages + most.messagesPerSecond * seconds;
    return this.characters > most.characters || this.messages > messages;
  }
}
