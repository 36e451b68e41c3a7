// For any HTML, well formed or not, the sanitizer returns, and what it leaves neither runs nor loads.
import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { inRoot, venvPython } from "../../../lib/node/paths.mjs";

type Cleaned = { readonly html?: string; readonly line?: string; readonly error?: string };

function clean(sources: readonly string[]): readonly Cleaned[] {
  const { stdout, stderr } = spawnSync(
    venvPython,
    [inRoot("tests", "export", "course_export", "clean.py")],
    {
      input: JSON.stringify(sources),
      encoding: "utf8",
      env: { ...process.env, PYTHONUTF8: "1", PYTHONDONTWRITEBYTECODE: "1" },
      maxBuffer: 100_000_000,
    },
  );
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

const voids =
  "area base br col embed frame hr img input keygen link meta param source track wbr image".split(
    " ",
  );
const containers =
  "a audio b body button canvas div form frameset head html iframe li math mi mtext noembed noscript object option p picture plaintext portal pre script select span style svg table tbody td template textarea title tr ul use video xmp annotation-xml animate foreignObject g desc path".split(
    " ",
  );
const attributes =
  'href src srcset style class id onload onerror type http-equiv content xlink:href formaction action background poster data srcdoc name d fill values attributeName ping _x data-course-figure a:b = " '.split(
    " ",
  );
const values = [
  "",
  "a",
  "javascript:alert(1)",
  " java\tscript:alert(1)",
  "https://example.org/a",
  "data:text/html,<script>alert(1)</script>",
  "data:image/svg+xml,<svg onload=alert(1)>",
  "position:fixed;background:url(https://example.org/b);color:red",
  "--&gt;<img src=x onerror=alert(1)>",
  "</style><script>alert(1)</script>",
  "&#106;avascript:alert(1)",
  "0;url=https://example.org",
];

const attribute = fc
  .tuple(fc.constantFrom(...attributes), fc.constantFrom(...values), fc.constantFrom('"', "'", ""))
  .map(([name, value, quote]) => `${name}=${quote}${value}${quote}`);
const tag = fc
  .tuple(
    fc.constantFrom("<", "<", "<", "</"),
    fc.constantFrom(...voids, ...containers),
    fc.array(attribute, { maxLength: 3 }),
    fc.constantFrom(">", ">", ">", "/>", ""),
  )
  .map(([open, name, given, close]) => `${open}${name} ${given.join(" ")}${close}`);
const other = fc.constantFrom(
  ..."a|&amp;|&#0;|&unheard;|<!--|-->|<!-- b -->|<!doctype html>|<![CDATA[|]]>|<?xml ?>|<|>|\u0000|\ud800|\n|<a<b>|{{ 1 }}|$x$".split(
    "|",
  ),
);
const html = fc
  .array(fc.oneof({ weight: 3, arbitrary: tag }, other), { maxLength: 14 })
  .map((parts) => parts.join(""));

const forbidden = new Set(
  "script style iframe frame object embed link meta base video audio source track math foreignObject animate set use template noscript textarea image portal canvas".split(
    " ",
  ),
);
const { DOMParser } = new JSDOM().window;
const parser = new DOMParser();

/** What runs or loads in a piece, as a browser would read it. */
function dangers(source: string): readonly string[] {
  const { body } = parser.parseFromString(`<body><main>${source}</main>`, "text/html");
  const found: string[] = [];
  const visit = (element: Element) => {
    if (forbidden.has(element.localName)) found.push(element.outerHTML);
    for (const { name, value } of element.attributes) {
      if (isDangerous(name, value)) found.push(`${element.nodeName} ${name}="${value}"`);
    }
    for (const child of element.children) visit(child);
  };
  visit(body);
  if (body.childNodes.length !== 1) found.push("what follows the piece is torn out of its place");
  return found;
}

function isDangerous(name: string, value: string): boolean {
  const target = value.replaceAll(/[\s\p{Cc}]/gu, "").toLowerCase();
  if (/^on|^(srcset|srcdoc|action|formaction|background|ping|poster|xlink:href)$/.test(name)) {
    return true;
  }
  if (name === "href") return /^(javascript|data|vbscript):/.test(target);
  if (name === "src") return !/^data:image\//.test(target);
  return name === "style" && /url\(|fixed|expression/.test(value);
}

test("each element that has no end, within each that is dropped, with any attribute", () => {
  const dropped = [
    "video",
    "audio",
    "math",
    "svg",
    "picture",
    "object",
    "iframe",
    "template",
    "noscript",
  ];
  const sources = dropped.flatMap((outer) =>
    voids.flatMap((inner) =>
      ["", " type=a", ' src="a" alt', " =", ' "'].map(
        (given) => `<${outer}><${inner}${given}></${outer}>b`,
      ),
    ),
  );
  const results = clean(sources);
  expect(sources.filter((_, index) => results[index]?.html === undefined)).toEqual([]);
  expect(sources.filter((_, index) => dangers(results[index]?.html ?? "").length > 0)).toEqual([]);
  expect(clean(["<video><source type=a></video>b"])[0]?.html).toBe("b");
});

test("nothing that runs or loads is left of any HTML", () => {
  const sources = fc.sample(html, { numRuns: 500, seed: 20_261_127 });
  const results = clean(sources);
  const faults = sources.flatMap((source, index) => {
    const { html = "", line = "", error } = results[index] ?? { error: "no result" };
    const found = [...dangers(html), ...dangers(line)];
    return error === undefined && found.length === 0 ? [] : [{ source, error, found }];
  });
  expect(faults.slice(0, 5)).toEqual([]);
});

test("inline HTML has no block elements, no links and no pictures", () => {
  const source =
    '<h1>a</h1> <a href="b">c <b>d</b></a> <img src="data:image/png;base64,AAAA"><ul><li>e</ul>';
  expect(clean([source])[0]?.line).toBe("a c <b>d</b> e");
});

test("what refers to itself without end is not drawn", () => {
  const nested = (name: string, attribute: string) =>
    `<svg><${name} id="a" ${attribute}="url(#b)"><rect ${attribute}="url(#b)"></rect></${name}><rect ${attribute}="url(#a)"></rect></svg>`;
  const [pattern, mask, marker, clipPath] = clean([
    nested("pattern", "fill"),
    nested("mask", "mask"),
    nested("marker", "marker-mid"),
    nested("clipPath", "clip-path"),
  ]).map(({ html = "" }) => html);
  expect([pattern, mask, marker].join()).not.toContain("#b");
  expect(clipPath).toContain('<rect clip-path="url(#a)">');
  expect(clipPath).not.toContain("#b");
});
