import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { inRoot, venvPython } from "../../../lib/node/paths.mjs";
import { makeCourse, writeFixture } from "../course.js";

type Rendered = {
  readonly html: string;
  readonly formulas: readonly (readonly [string, boolean])[];
  readonly headings: readonly string[];
  readonly sentence: string;
  readonly problems: readonly string[];
};

const course = makeCourse();
writeFixture(course);
writeFileSync(path.join(course.folder, "notes.md"), "Notes.");
writeFileSync(path.join(course.notebooks, "dot.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
afterAll(() => course.remove());

function renderAll(sources: readonly string[]): Rendered[] {
  const script = inRoot("tests", "export", "course_export", "render.py");
  const { stdout, stderr } = spawnSync(venvPython, [script, course.notebooks], {
    input: JSON.stringify(sources),
    encoding: "utf8",
    env: { ...process.env, PYTHONUTF8: "1", PYTHONDONTWRITEBYTECODE: "1" },
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Each source with the formulas in it; true marks one on a line of its own. */
const formulas: readonly (readonly [string, Rendered["formulas"]])[] = [
  [
    "the rate $\\eta$ and $x_1$",
    [
      ["\\eta", false],
      ["x_1", false],
    ],
  ],
  ["with spaces $ x $ too", [["x", false]]],
  ["$2\\theta$ begins with a digit", [["2\\theta", false]]],
  ["$$x^2$$", [["x^2", true]]],
  ["$$\na\n\\\\ b\n$$", [["a\n\\\\ b", true]]],
  [
    "\\\\(x\\\\) and \\\\[y\\\\]",
    [
      ["x", false],
      ["y", true],
    ],
  ],
  ["\\begin{align}a&=b\\end{align}", [["\\begin{align}a&=b\\end{align}", true]]],
  [
    "$a_1$ *and* $b_2 < c$",
    [
      ["a_1", false],
      ["b_2 < c", false],
    ],
  ],
  ["costs \\$3, $\\$5$ is a formula", [["\\$5", false]]],
  [
    "\\(x\\), \\(\\eta_t\\) and \\[a^2\\]",
    [
      ["x", false],
      ["\\eta_t", false],
      ["a^2", true],
    ],
  ],
  ["by \\eqref{loss}", [["\\eqref{loss}", false]]],
  [
    "| $x$ | $y$ |\n|---|---|\n| $z$ | 1 |",
    [
      ["x", false],
      ["y", false],
      ["z", false],
    ],
  ],
];

/** Dollar signs that are no formula, with the HTML that they must become. */
const noFormulas: readonly (readonly [string, string])[] = [
  ["from $5 to $10", "<p>from $5 to $10</p>\n"],
  ["$5 alone", "<p>$5 alone</p>\n"],
  [
    "`$HOME` and `$a$`",
    '<p><code translate="no">$HOME</code> and <code translate="no">$a$</code></p>\n',
  ],
  ["(as \\(see below\\) and \\[1\\])", "<p>(as (see below) and [1])</p>\n"],
  ["escaped \\$3 and \\$4", "<p>escaped $3 and $4</p>\n"],
  [
    "```ts\nconst a = `$b $c$`;\n```",
    '<div class="source"><pre class="code" translate="no" tabindex="0"><code><span class="k">const</span> a = <span class="s">`$b $c$`</span>;</code></pre></div>\n',
  ],
];

const cases = {
  twice: "# One & two\n\n## The $\\eta$ part\n\n## Again\n\n## Again",
  links:
    "[a](02-second.ipynb) [b](02-second.ipynb#The-second-part) [c](../exercises/01-first/step.ts) [d](https://example.org) [e](#here) [f](01-first.ipynb)",
  otherFile: "see [the notes](../notes.md)",
  dead: "[gone](09-gone.ipynb)",
  details: "<details><summary>Is $x < 1$?</summary>\n\nYes.\n\n</details>\n\nMore.",
  picture:
    "![a dot](dot.svg) and <img alt='b' src=\"dot.svg\"> <img src='dot.svg'> <IMG alt=d src=dot.svg>",
  remotePicture: "![far](https://example.org/a.png)",
  object: "```ts\nconst a: number = f({ x: theta, n: 1 });\n```",
  price: "It costs $5, or $7 and $x$.",
  mark: '<a id="Old-name"></a>\n\n## New name\n\nHere.',
  table: "| a |\n|---|\n| b |",
  sentence: "# Title\n\n> a quote\n\n**The question.** Does $f(x) = 0. 5$ hold? It does.",
};

const sources = [
  ...formulas.map(([source]) => source),
  ...noFormulas.map(([source]) => source),
  ...Object.values(cases),
];
const results = new Map(renderAll(sources).map((result, index) => [sources[index], result]));
const result = (source: string) => {
  const found = results.get(source);
  if (found === undefined) throw new Error(`not rendered: ${source}`);
  return found;
};

test.each(formulas)("the formulas of %j", (source, expected) => {
  expect(result(source).formulas).toEqual(expected);
  const outside = result(source).html.replaceAll(/<span data-formula.*?<\/span>/gs, "");
  expect(outside).not.toMatch(/\$[\\\w]+\$|\\\(|\\begin/);
});

test.each(noFormulas)("no formula in %j", (source, expected) => {
  expect(result(source)).toMatchObject({ html: expected, formulas: [] });
});

test("an amount before a formula stays an amount", () => {
  expect(result(cases.price).formulas).toEqual([["x", false]]);
  expect(result(cases.price).html).toContain("It costs $5, or $7 and ");
});

test("headings get the anchors that JupyterLab gives them, each its own", () => {
  expect(result(cases.twice).headings).toEqual([
    "One-&-two",
    "The-$\\eta$-part",
    "Again",
    "Again-2",
  ]);
  expect(result(cases.twice).html).toContain('<h1 id="One-&amp;-two">One &amp; two</h1>');
});

test("links to lessons, exercises and the web lead somewhere from the page", () => {
  const targets = Array.from(result(cases.links).html.matchAll(/href="([^"]*)"/g), ([, to]) => to);
  expect(targets).toEqual([
    "02-second.html",
    "02-second.html#The-second-part",
    "#exercises/01-first/step.ts",
    "https://example.org",
    "#here",
    "01-first.html",
  ]);
});

test("a link to any other file becomes plain text, because the page travels without the folder", () => {
  expect(result(cases.otherFile).html).toBe("<p>see the notes</p>\n");
});

test("a link to a file that is not there is a problem that names it", () => {
  expect(result(cases.dead).problems).toEqual([
    "The link to 09-gone.ipynb leads to no file: correct it, or put the file there.",
  ]);
});

test("an answer stays inside its details, and a summary may hold a formula", () => {
  const { html, formulas } = result(cases.details);
  expect(html.replaceAll(/\s+/g, " ")).toMatch(
    /<details><summary>Is <span.*<\/span>\?<\/summary> <p>Yes.<\/p> <\/details> <p>More.<\/p>/,
  );
  expect(formulas).toEqual([["x < 1", false]]);
});

test("a picture beside the notebook travels inside the page", () => {
  expect(result(cases.picture).html.match(/src="data:image\/svg\+xml;base64,/g)).toHaveLength(4);
});

test("a picture that the page would have to load is a problem that names it", () => {
  expect(result(cases.remotePicture).problems).toEqual([
    "The picture https://example.org/a.png lies on the network, and a page loads nothing: save it in the notebook's folder and link to that file.",
  ]);
});

test("the values of an object are not coloured as types", () => {
  expect(result(cases.object).html).toContain(
    'a: <span class="kt">number</span> = f({ x: theta, n: <span class="m">1</span> });',
  );
});

test("a mark for links to an earlier heading stays where it is", () => {
  expect(result(cases.mark).html).toMatch(/<a id="Old-name"><\/a>[\s\S]*<h2 id="New-name">/);
});

test("a table stands in a box of its own", () => {
  expect(result(cases.table).html).toMatch(/^<div class="table" tabindex="0"><table>/);
});

test("the first sentence skips title and quotes, and a full stop in a formula does not end it", () => {
  expect(result(cases.sentence).sentence).toBe("Does $f(x) = 0. 5$ hold?");
});
