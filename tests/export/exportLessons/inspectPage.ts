import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";

export type Findings = {
  /** What the page asked for apart from itself; every such request is refused. */
  readonly requests: readonly string[];
  /** Errors and warnings of the browser, such as a breach of the content security policy. */
  readonly complaints: readonly string[];
  readonly unrendered: readonly string[];
  /** The page's language, its texts apart from code, and the headings of its tables. */
  readonly lang: string;
  readonly texts: readonly string[];
  readonly headings: readonly string[];
  /** Pictures that a screen reader could not describe. */
  readonly undescribed: readonly string[];
  /** Links within the page or to another page. */
  readonly links: readonly string[];
  readonly ids: readonly string[];
  readonly figures: number;
  /** What axe-core finds, of any impact: the rule and the first element that breaks it. */
  readonly violations: readonly string[];
  /** By how many pixels the page is wider than its window. */
  readonly overflow: number;
};

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A telephone and a desk, by day and by night. */
export const readers = [390, 1280].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** Opens an exported page, offline, as a reader would, by day on a telephone unless told otherwise. */
export async function inspectPage(
  browser: Browser,
  file: string,
  { width, colorScheme }: (typeof readers)[number] = { width: 390, colorScheme: "light" },
): Promise<Findings> {
  const address = pathToFileURL(file).href;
  const viewport = { width, height: 800 };
  const context = await browser.newContext({ viewport, colorScheme, offline: true });
  const requests: string[] = [];
  const complaints: string[] = [];
  await context.route("**", (route) => {
    const url = route.request().url();
    if (url === address) return route.continue();
    requests.push(url);
    return route.abort();
  });
  try {
    const page = await context.newPage();
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(address);
    const seen = await page.evaluate(lookAtPage);
    await page.evaluate(axe);
    const { violations }: AxeResults = await page.evaluate("axe.run()");
    const faults = violations.map(
      ({ id, nodes }) =>
        `${id} ${nodes.length} × ${nodes[0]?.target} ${nodes[0]?.html.slice(0, 200)}`,
    );
    return { requests, complaints, ...seen, violations: faults };
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function lookAtPage() {
  const verbatim = "pre, code, script, style, textarea, annotation, [lang=en]";
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (textContent && !parentElement?.closest(verbatim)) texts.push(textContent);
  }
  // What only adorns a link that says the same is hidden from screen readers.
  const pictures = [...document.querySelectorAll(".html svg, main img")].filter(
    (picture) => picture.closest('[aria-hidden="true"]') === null,
  );
  const named = [...document.querySelectorAll("[aria-label], [title], [alt], [placeholder]")]
    .filter((element) => element.closest("[lang=en]") === null)
    .flatMap((element) =>
      ["aria-label", "title", "alt", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
    );
  return {
    lang: document.documentElement.lang,
    texts: [...texts, ...named],
    headings: [...document.querySelectorAll(".cell th")].map((one) => one.textContent ?? ""),
    unrendered: texts.filter((text) =>
      /\$[^$]*[\\\w][^$]*\$|\\[([]|\\begin|data-formula/.test(text),
    ),
    undescribed: pictures
      .filter((picture) => {
        const box = picture.closest('[role="img"]');
        return !box?.getAttribute("aria-label") && !picture.getAttribute("alt");
      })
      .map((picture) => picture.outerHTML.slice(0, 200)),
    figures: document.querySelectorAll('.html [role="img"]').length,
    links: [...document.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? ""),
    ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
    overflow: document.documentElement.scrollWidth - innerWidth,
  };
}
