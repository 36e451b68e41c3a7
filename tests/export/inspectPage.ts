import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";

export type Findings = {
  /** What the page asked for apart from itself; every such request is refused. */
  readonly requests: readonly string[];
  /** Errors and warnings of the browser, such as a breach of the content security policy. */
  readonly complaints: readonly string[];
  readonly unrendered: readonly string[];
  /** Pictures that a screen reader could not describe. */
  readonly undescribed: readonly string[];
  /** Links within the page or to another page. */
  readonly links: readonly string[];
  readonly ids: readonly string[];
  readonly figures: number;
  /** By how many pixels the page is wider than its window. */
  readonly overflow: number;
};

/** Opens an exported page, offline, in a window as wide as a telephone unless told otherwise. */
export async function inspectPage(browser: Browser, file: string, width = 390): Promise<Findings> {
  const address = pathToFileURL(file).href;
  const context = await browser.newContext({ viewport: { width, height: 800 }, offline: true });
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
    return { requests, complaints, ...(await page.evaluate(lookAtPage)) };
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function lookAtPage() {
  const verbatim = "pre, code, script, style, annotation";
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (textContent && !parentElement?.closest(verbatim)) texts.push(textContent);
  }
  const pictures = [...document.querySelectorAll(".html svg, main img")];
  return {
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
