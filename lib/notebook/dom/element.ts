import type { DrawingDocument } from "./drawingDocument.js";
import { escapedValue, htmlNamespace, isRawText, isVoid } from "./html.js";
import { DrawingParent } from "./parent.js";
import { matcher } from "./selector.js";
import { type Style, styleOf } from "./style.js";

/** An element of SVG or HTML. */
export class DrawingElement extends DrawingParent {
  readonly nodeType = 1;
  readonly localName: string;
  readonly namespaceURI: string;
  private readonly attributes = new Map<string, string>();
  private declared: Style | undefined;

  constructor(ownerDocument: DrawingDocument, namespaceURI: string, name: string) {
    super(ownerDocument);
    this.namespaceURI = namespaceURI;
    this.localName = name;
  }

  private get isHtml(): boolean {
    return this.namespaceURI === htmlNamespace;
  }

  get isRawText(): boolean {
    return this.isHtml && isRawText(this.localName);
  }

  get tagName(): string {
    return this.isHtml ? this.localName.toUpperCase() : this.localName;
  }

  get nodeName(): string {
    return this.tagName;
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(this.named(name)) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(this.named(name));
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(this.named(name), String(value));
  }

  removeAttribute(name: string): void {
    this.attributes.delete(this.named(name));
  }

  // HTML source has no namespaces of attributes, only the names as they are here.
  setAttributeNS(_namespace: string | null, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  removeAttributeNS(_namespace: string | null, name: string): void {
    this.removeAttribute(name);
  }

  private named(name: string): string {
    return this.isHtml ? name.toLowerCase() : name;
  }

  get id(): string {
    return this.getAttribute("id") ?? "";
  }

  set id(value: string) {
    this.setAttribute("id", value);
  }

  get className(): string {
    return this.getAttribute("class") ?? "";
  }

  set className(value: string) {
    this.setAttribute("class", value);
  }

  get style(): Style {
    this.declared ??= styleOf({
      read: () => this.getAttribute("style") ?? "",
      write: (declarations) => this.setAttribute("style", declarations),
    });
    return this.declared;
  }

  /** As in a browser, one text with all declarations may be assigned, too. */
  set style(declarations: unknown) {
    this.setAttribute("style", declarations ?? "");
  }

  get textContent(): string {
    return this.childNodes.map(({ textContent }) => textContent).join("");
  }

  set textContent(value: unknown) {
    for (const node of [...this.childNodes]) node.remove();
    const words = String(value ?? "");
    if (words !== "") this.append(words);
  }

  matches(selector: string): boolean {
    return matcher(selector)(this);
  }

  closest(selector: string): DrawingElement | null {
    const isMatch = matcher(selector);
    for (let at: DrawingElement | null = this; at !== null; at = at.parentNode)
      if (isMatch(at)) return at;
    return null;
  }

  querySelectorAll(selector: string): DrawingElement[] {
    return Array.from(this.descendants()).filter(matcher(selector));
  }

  querySelector(selector: string): DrawingElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  private *descendants(): Generator<DrawingElement> {
    for (const child of this.children) {
      yield child;
      yield* child.descendants();
    }
  }

  // Nobody can point at a drawing before it is in a page, so no event ever occurs.
  addEventListener(): void {}
  removeEventListener(): void {}
  dispatchEvent(): boolean {
    return true;
  }

  cloneNode(deep = false): DrawingElement {
    const clone = new DrawingElement(this.ownerDocument, this.namespaceURI, this.localName);
    for (const [name, value] of this.attributes) clone.attributes.set(name, value);
    if (deep) clone.append(...this.childNodes.map((node) => node.cloneNode(true)));
    return clone;
  }

  get innerHTML(): string {
    return this.childNodes.map((node) => node.toHtml()).join("");
  }

  get outerHTML(): string {
    return this.toHtml();
  }

  toHtml(): string {
    const attributes = Array.from(
      this.attributes,
      ([name, value]) => ` ${name}="${escapedValue(value)}"`,
    );
    const start = `<${this.localName}${attributes.join("")}>`;
    const hasEnd = !(this.isHtml && isVoid(this.localName));
    return hasEnd ? `${start}${this.innerHTML}</${this.localName}>` : start;
  }
}
