// Links to the course's headings are out in the world: each heading of its first edition still leads somewhere. Where one
// was renamed or its section moved, a mark <a id="Old-Heading"></a> stands where its reader now finds it.
import { describe, expect, test } from "vitest";
import anchors from "./anchors.json" with { type: "json" };
import { anchorsOf, readLesson } from "./lesson.js";

describe.each(Object.entries(anchors))("lesson %s", (name, headings) => {
  const lesson = readLesson(name);

  test.each(headings)("#%s leads somewhere", (heading) => {
    expect(anchorsOf(lesson)).toContain(heading);
  });
});

test("a heading and a mark are places that a link can name", () => {
  const source = '<a id="Old-name"></a>\n\n## A new name\n\n```ts\n// <a id="code">\n```';
  const lesson = readLesson("01-quadratic");
  const cells = [{ cell_type: "markdown" as const, id: "a", metadata: {}, source }];
  expect(anchorsOf({ ...lesson, cells })).toEqual(["A-new-name", "Old-name"]);
});
