// A drawing's tree changes as jsdom's does, whatever is done to it, and gives the same answers.
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { DrawingDocument } from "../../../../lib/notebook/dom/drawingDocument.js";

const svg = "http://www.w3.org/2000/svg";
const words = fc.constantFrom("", "a", '1 < 2 & "so" it\'s\u00a0on >');
const node = fc.nat({ max: 7 });
const names = ["id", "class", "data-x", "viewBox"] as const;

/** Something that is done to some of eight nodes, which are given by their numbers. */
type Change = (nodes: Element[]) => unknown;
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(node, node).map(
    ([i, j]): Change =>
      (nodes) =>
        nodes[i].appendChild(nodes[j]),
  ),
  fc.tuple(node, node, node).map(
    ([i, j, k]): Change =>
      (nodes) =>
        nodes[i].insertBefore(nodes[j], nodes[k]),
  ),
  fc.tuple(node, words).map(
    ([i, text]): Change =>
      (nodes) =>
        nodes[i].prepend(text, "start"),
  ),
  fc.tuple(node, node).map(
    ([i, j]): Change =>
      (nodes) =>
        nodes[i].replaceWith(nodes[j]),
  ),
  node.map(
    (i): Change =>
      (nodes) =>
        nodes[i].remove(),
  ),
  fc.tuple(node, words).map(
    ([i, text]): Change =>
      (nodes) => {
        nodes[i].textContent = text;
      },
  ),
  fc.tuple(node, node).map(
    ([i, j]): Change =>
      (nodes) =>
        nodes[i].append(nodes[j].cloneNode(true), "end"),
  ),
  fc.tuple(node, fc.constantFrom(...names), words).map(
    ([i, name, value]): Change =>
      (nodes) =>
        nodes[i].setAttribute(name, value),
  ),
  fc.tuple(node, fc.constantFrom(...names)).map(
    ([i, name]): Change =>
      (nodes) =>
        nodes[i].removeAttribute(name),
  ),
);

const selectors = [
  "g",
  "*",
  "#a",
  ".a",
  "g p",
  "g > text",
  '[class="a"], [viewBox]',
  "p[data-x=a] *",
];

/** Everything observable about eight nodes after some changes. */
function outcome(document: Document, changes: readonly Change[]) {
  const nodes = [
    ...["svg", "g", "g", "text", "style"].map((name) => document.createElementNS(svg, name)),
    ...["P", "img", "style"].map((name) => document.createElement(name)),
  ];
  const nameOf = (element: Node | null) => (element === null ? null : element.nodeName);
  const refused = changes.map((one) => {
    try {
      one(nodes);
      return false;
    } catch {
      return true;
    }
  });
  return {
    refused,
    nodes: nodes.map((one) => ({
      html: one.outerHTML,
      text: one.textContent,
      parent: nameOf(one.parentElement),
      children: Array.from(one.children, nameOf),
      around: [one.previousSibling, one.nextSibling, one.firstChild, one.lastChild].map(nameOf),
      found: selectors.map((selector) => Array.from(one.querySelectorAll(selector), nameOf)),
      is: selectors.map((selector) => [one.matches(selector), nameOf(one.closest(selector))]),
      // Trees that are not one may come in either order.
      order: nodes
        .map((other) => one.compareDocumentPosition(other))
        .map((bits) => bits & 1 || bits),
    })),
  };
}

test("after any changes", () => {
  const { document } = new JSDOM("").window;
  const drawing = new DrawingDocument() as unknown as Document;
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
      expect(outcome(drawing, changes)).toEqual(outcome(document, changes));
    }),
    { numRuns: 300, seed: 1 },
  );
});

test.each<[string, (style: CSSStyleDeclaration) => unknown]>([
  ["properties", (style) => Object.assign(style, { fontSize: "12px", overflow: "visible" })],
  ["a property of one's own", (style) => style.setProperty("--gap", " 3px ")],
  ["another value", (style) => ["red", "blue"].map((color) => Object.assign(style, { color }))],
  ["an important one", (style) => style.setProperty("width", "3px", "important")],
  ["a removed one", (style) => style.removeProperty("color")],
  ["one set to nothing", (style) => Object.assign(style, { color: "" })],
  ["one that was not there", (style) => style.setProperty("opacity", null)],
])("a style: %s", (_, change) => {
  const [ours, theirs] = [
    new DrawingDocument() as unknown as Document,
    new JSDOM("").window.document,
  ].map((document) => {
    const element = document.createElement("p");
    const before = element.outerHTML;
    change(element.style);
    const made = element.outerHTML;
    element.setAttribute("style", 'color: red;background-image: url("a;b")');
    change(element.style);
    return [before, made, element.outerHTML, element.style.color, element.style.backgroundImage];
  });
  expect(ours).toEqual(theirs);
});

test("a selector that is not understood is refused with those that are", () => {
  const element = new DrawingDocument().createElement("p");
  for (const selector of ["p:hover", "p + p", "", "p,", "> p", "[a^=b]", "p >"])
    expect(() => element.querySelectorAll(selector)).toThrow("Use names of elements, .class");
});
