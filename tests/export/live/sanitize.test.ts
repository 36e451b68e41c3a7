// @vitest-environment jsdom
import { expect, test } from "vitest";
import { sanitized } from "../../../export/live/sanitize.js";

const left = (html: string): string => {
  const place = document.createElement("div");
  place.append(sanitized(html));
  return place.innerHTML;
};

test.each([
  ["pattern", "fill"],
  ["mask", "mask"],
  ["marker", "marker-mid"],
  ["clipPath", "clip-path"],
])("a %s refers to no other", (name, attribute) => {
  const inner = `<rect ${attribute}="url(#b)"></rect>`;
  const nested = `<svg><${name} id="a">${inner}</${name}><path ${attribute}="url(#a)"></path></svg>`;
  expect(left(nested)).toContain(`<path ${attribute}="url(#a)">`);
  expect(left(nested)).not.toContain("url(#b)");
});

test.each([
  '<svg><g fill="url(#b)"><pattern id="a"><rect></rect></pattern></g></svg>',
  '<svg><g style="fill: url(#b)"><pattern id="a"><rect></rect></pattern></g></svg>',
  '<svg><pattern id="a"><rect style="fill: u\\72l(#b)"></rect></pattern></svg>',
  '<svg><pattern id="a"><rect fill="u\\72l(#b)"></rect></pattern></svg>',
  '<svg style="--b: url(#b)"><pattern id="a"><rect fill="var(--b)"></rect></pattern></svg>',
])("nor does it inherit a reference: %s", (nested) => {
  expect(left(nested)).not.toContain("#b");
});

test("other styles and data stay", () => {
  const figure = `<div style="color: red" data-course-given="&quot;\\n&quot;"><svg><clipPath id="a"><rect></rect></clipPath><g clip-path="url(#a)"></g></svg></div>`;
  expect(left(figure)).toBe(figure);
});

test("what the page has by a name keeps it", () => {
  document.body.innerHTML = '<p id="cell-layer"></p>';
  expect(left('<p id="cell-layer">a</p><p id="other">b</p>')).toBe('<p>a</p><p id="other">b</p>');
});
