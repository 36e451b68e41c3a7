import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { inRoot } from "../../lib/node/paths.mjs";
import { openBrowser } from "./browser.js";
import { Lab } from "./lab.js";
import { type Server, startServer } from "./server.js";
import { makeWorkspace } from "./workspace.js";

let workspace: ReturnType<typeof makeWorkspace>;
let server: Server;
let browser: Browser;
let page: Page;
let lab: Lab;
const asked: { own: number; sockets: number; others: string[] } = {
  own: 0,
  sockets: 0,
  others: [],
};

/** A notebook of code cells, with prose after them, as its file has it. */
function notebookOf(sources: readonly string[], ...prose: string[]): string {
  const text = prose.map((source, index) => ({
    cell_type: "markdown",
    id: `text-${index}`,
    metadata: {},
    source,
  }));
  const code = sources.map((source, index) => ({
    cell_type: "code",
    execution_count: null,
    id: `cell-${index}`,
    metadata: {},
    outputs: [],
    source,
  }));
  const kernelspec = { display_name: "TypeScript", language: "typescript", name: "tslab" };
  const cells = [...code, ...text];
  return JSON.stringify({ cells, metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 });
}

beforeAll(async () => {
  workspace = makeWorkspace();
  [server, browser] = await Promise.all([startServer(workspace.folder), openBrowser()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const note = (asking: { url(): string }) => {
    const { protocol, hostname } = new URL(asking.url());
    if (!/^(http|ws)/.test(protocol)) return;
    if (hostname === server.address.hostname) asked.own += 1;
    else asked.others.push(asking.url());
  };
  page.on("request", note);
  page.on("websocket", (socket) => {
    asked.sockets += 1;
    note(socket);
  });
  lab = new Lab(page);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  workspace?.remove();
});

test("npm start opens on the start page", async () => {
  expect(server.address.pathname).toBe("/lab/tree/notebooks/00-start-here.ipynb");
  await page.goto(server.address.href);
  await lab.notebook.getByRole("heading", { level: 1 }).waitFor();
});

test("every cell of lesson 01 runs, its figures are drawn, and an exercise turns from failed to passed", async () => {
  await lab.open(server.address, "01-quadratic");
  await lab.runAllCells();
  expect(await lab.errors()).toEqual([]);

  const figures = lab.notebook.locator("figure.course-figure [role=img]");
  expect(await figures.count()).toBeGreaterThanOrEqual(3);
  for (const figure of await figures.all()) {
    expect((await figure.getAttribute("aria-label"))?.length).toBeGreaterThan(20);
    const drawing = await figure.locator("svg").first().boundingBox();
    expect(drawing?.width).toBeGreaterThan(100);
    expect(await figure.locator("svg path, svg circle, svg line").count()).toBeGreaterThan(3);
  }

  const id = "01-quadratic/step";
  const check = lab.cell(`check("${id}")`);
  await vi.waitFor(async () => expect(await check.innerText()).toContain("0 of"));

  await lab.editExercise(id, readFileSync(inRoot("solutions", `${id}.ts`), "utf8"));
  await vi.waitFor(() =>
    expect(
      readFileSync(path.join(workspace.folder, "exercises", `${id}.ts`), "utf8"),
    ).not.toContain("TODO"),
  );
  await lab.returnTo("01-quadratic");
  await lab.runCell(check);
  await vi.waitFor(async () => expect((await check.innerText()).toLowerCase()).toContain("passed"));
});

test("an error shows its line of the cell, and a type error every place, with documentation at hand", async () => {
  writeFileSync(
    path.join(workspace.folder, "notebooks", "errors.ipynb"),
    notebookOf([
      'import { crossEntropy } from "./lib/crossEntropy.js";\nconst logits = [1, 2];',
      "// label 2 of 2 classes\ncrossEntropy(logits, 2);",
      "const name: string = logits;\nconst loss: string = crossEntropy(logits, 1);",
      "crossEntropy(",
    ]),
  );
  await lab.open(server.address, "errors");
  const [, outside, types, call] = await lab.codeCells.all();
  for (const cell of (await lab.codeCells.all()).slice(0, 3)) await lab.runCell(cell);
  const seen = async (cell = outside) =>
    (await cell?.locator(".jp-OutputArea-output").innerText()) ?? "";
  await vi.waitFor(async () =>
    expect(await seen()).toMatch(
      /^RangeError: crossEntropy requires label .*\n[\s\S]*> 2 \| crossEntropy[\s\S]*lib\/crossEntropy\.ts:/,
    ),
  );
  await vi.waitFor(async () =>
    expect(await seen(types)).toMatch(/cell \[3\]:1:7[\s\S]*cell \[3\]:2:7/),
  );

  await call?.locator(".cm-content").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Shift+Tab");
  const tooltip = page.locator(".jp-Tooltip");
  await tooltip.waitFor();
  expect(await tooltip.innerText()).toContain("crossEntropy(logits:");
});

test("a trail, one folder deeper, runs in the course's kernel and links back to its lesson", async () => {
  const trails = path.join(workspace.folder, "notebooks", "trails");
  mkdirSync(trails, { recursive: true });
  const code = 'import { quadratic } from "./lib/quadratic.js";\nquadratic(3);';
  const prose = "# A trail\n\n[back](../01-quadratic.ipynb#Six-regimes)";
  writeFileSync(path.join(trails, "short.ipynb"), notebookOf([code], prose));
  await lab.open(server.address, "trails/short");
  const [cell] = await lab.codeCells.all();
  if (cell !== undefined) await lab.runCell(cell);
  await vi.waitFor(async () => expect(await cell?.innerText()).toContain("9"));
  await lab.notebook.getByRole("link", { name: "back" }).click();
  await page.getByRole("tab", { name: "01-quadratic.ipynb", selected: true }).waitFor();
});

test("a mark for an earlier heading is a place that links within a notebook and from another one lead to", async () => {
  const folder = path.join(workspace.folder, "notebooks");
  const lines = Array.from({ length: 60 }, (_, line) => `Line ${line}`).join("\n\n");
  const marked = '<a id="Old-name"></a>\n\n## New name';
  writeFileSync(
    path.join(folder, "marks.ipynb"),
    notebookOf(["1"], "[within](#Old-name)", lines, marked, lines),
  );
  writeFileSync(
    path.join(folder, "other.ipynb"),
    notebookOf(["1"], "[across](marks.ipynb#Old-name)"),
  );
  const heading = lab.notebook.getByRole("heading", { name: "New name" });
  const isInView = async () => ((await heading.boundingBox())?.y ?? Infinity) < 500;
  await lab.open(server.address, "marks");
  expect(await isInView()).toBe(false);
  await lab.notebook.getByRole("link", { name: "within" }).click();
  await vi.waitFor(async () => expect(await isInView()).toBe(true));
  await lab.open(server.address, "other");
  // JupyterLab looks for the place only once, and may miss it while it is still opening the notebook; whoever then
  // follows the link again gets there.
  const follow = async () => {
    await lab.returnTo("other");
    await lab.notebook.getByRole("link", { name: "across" }).click();
    await vi.waitFor(async () => expect(await isInView()).toBe(true), { timeout: 5_000 });
  };
  await vi.waitFor(follow, { timeout: 60_000 });
});

test("nothing was asked of any other host", () => {
  expect(asked.own).toBeGreaterThan(0);
  expect(asked.sockets).toBeGreaterThan(0);
  expect(asked.others).toEqual([]);
});
