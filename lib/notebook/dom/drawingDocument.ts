import { drawingWords } from "../words/drawing.js";
import { DrawingElement } from "./element.js";
import { htmlNamespace } from "./html.js";
import { DrawingText } from "./node.js";

/**
 * A document without a page, with as much of the DOM as Observable Plot and D3 need for drawing.
 *
 * jsdom draws the same, byte for byte, but takes half a second to load.
 */
export class DrawingDocument {
  readonly nodeType = 9;
  readonly documentElement = new DrawingElement(this, htmlNamespace, "html");
  /** Plot dispatches an event when a reader points at a drawing. */
  readonly defaultView = { Event };

  createElement(name: string): DrawingElement {
    return this.createElementNS(htmlNamespace, name.toLowerCase());
  }

  createElementNS(namespace: string, name: string): DrawingElement {
    if (name === "canvas")
      throw new Error(drawingWords.canvas({ example: '{ type: "quantize" }' }));
    return new DrawingElement(this, namespace, name);
  }

  createTextNode(words: string): DrawingText {
    return new DrawingText(this, words);
  }
}
