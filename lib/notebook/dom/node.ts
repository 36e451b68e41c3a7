import type { DrawingDocument } from "./drawingDocument.js";
import type { DrawingElement } from "./element.js";
import { escapedText } from "./html.js";

/** What an element and a piece of text have in common: a place in a tree. */
export abstract class DrawingNode {
  abstract readonly nodeType: number;
  abstract readonly nodeName: string;
  abstract textContent: string;
  abstract cloneNode(deep?: boolean): DrawingNode;
  abstract toHtml(): string;
  parentNode: DrawingElement | null = null;
  readonly ownerDocument: DrawingDocument;
  /** No drawing is in a page yet. If it were, Plot would measure its texts. */
  readonly isConnected = false;

  constructor(ownerDocument: DrawingDocument) {
    this.ownerDocument = ownerDocument;
  }

  get parentElement(): DrawingElement | null {
    return this.parentNode;
  }

  get previousSibling(): DrawingNode | null {
    return this.sibling(-1);
  }

  get nextSibling(): DrawingNode | null {
    return this.sibling(1);
  }

  private sibling(distance: number): DrawingNode | null {
    const all = this.parentNode?.childNodes;
    return all?.[all.indexOf(this) + distance] ?? null;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  replaceWith(other: DrawingNode): void {
    if (other === this) return;
    this.parentNode?.insertBefore(other, this);
    this.remove();
  }

  contains(other: DrawingNode | null): boolean {
    for (let at = other; at !== null; at = at.parentNode) if (at === this) return true;
    return false;
  }

  /** @see https://dom.spec.whatwg.org/#dom-node-comparedocumentposition */
  compareDocumentPosition(other: DrawingNode): number {
    if (other === this) return 0;
    if (this.contains(other)) return position.containedBy | position.following;
    if (other.contains(this)) return position.contains | position.preceding;
    const [mine, others] = [branchOf(this), branchOf(other)];
    const fork = mine.findIndex((node, depth) => node !== others[depth]);
    const siblings = mine[fork].parentNode?.childNodes;
    if (siblings === undefined) return position.disconnected | position.preceding;
    const isAfter = siblings.indexOf(others[fork]) > siblings.indexOf(mine[fork]);
    return isAfter ? position.following : position.preceding;
  }
}

const position = { disconnected: 1, preceding: 2, following: 4, contains: 8, containedBy: 16 };

/** A node and all its ancestors, from the outermost. */
function branchOf(node: DrawingNode): DrawingNode[] {
  return node.parentNode === null ? [node] : [...branchOf(node.parentNode), node];
}

/** A piece of text. */
export class DrawingText extends DrawingNode {
  readonly nodeType = 3;
  readonly nodeName = "#text";
  textContent: string;

  constructor(ownerDocument: DrawingDocument, text: string) {
    super(ownerDocument);
    this.textContent = text;
  }

  cloneNode(): DrawingText {
    return new DrawingText(this.ownerDocument, this.textContent);
  }

  toHtml(): string {
    return this.parentNode?.isRawText ? this.textContent : escapedText(this.textContent);
  }
}
