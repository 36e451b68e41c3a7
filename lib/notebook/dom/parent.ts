import { drawingWords } from "../words/drawing.js";
import type { DrawingDocument } from "./drawingDocument.js";
import type { DrawingElement } from "./element.js";
import { DrawingNode, DrawingText } from "./node.js";

/** A node that can hold others. */
export abstract class DrawingParent extends DrawingNode {
  readonly childNodes: DrawingNode[] = [];

  get children(): DrawingElement[] {
    return this.childNodes.filter((node): node is DrawingElement => node.nodeType === 1);
  }

  get firstChild(): DrawingNode | null {
    return this.childNodes[0] ?? null;
  }

  get lastChild(): DrawingNode | null {
    return this.childNodes[this.childNodes.length - 1] ?? null;
  }

  get firstElementChild(): DrawingElement | null {
    return this.children[0] ?? null;
  }

  insertBefore<Inserted extends DrawingNode>(
    this: DrawingElement,
    node: Inserted,
    next: DrawingNode | null,
  ): Inserted {
    if (node.contains(this)) throw new RangeError(drawingWords.intoItself);
    if (next !== null && next.parentNode !== this) throw new RangeError(drawingWords.noChild);
    if (node === next) return node;
    node.remove();
    const place = next === null ? this.childNodes.length : this.childNodes.indexOf(next);
    this.childNodes.splice(place, 0, node);
    node.parentNode = this;
    return node;
  }

  appendChild<Inserted extends DrawingNode>(this: DrawingElement, node: Inserted): Inserted {
    return this.insertBefore(node, null);
  }

  removeChild<Removed extends DrawingNode>(this: DrawingElement, node: Removed): Removed {
    if (node.parentNode !== this) throw new RangeError(drawingWords.noChild);
    this.childNodes.splice(this.childNodes.indexOf(node), 1);
    node.parentNode = null;
    return node;
  }

  append(this: DrawingElement, ...nodes: readonly unknown[]): void {
    for (const node of nodes) this.appendChild(asNode(node, this.ownerDocument));
  }

  prepend(this: DrawingElement, ...nodes: readonly unknown[]): void {
    const first = this.firstChild;
    for (const node of nodes) this.insertBefore(asNode(node, this.ownerDocument), first);
  }
}

function asNode(node: unknown, document: DrawingDocument): DrawingNode {
  return node instanceof DrawingNode ? node : new DrawingText(document, String(node));
}
