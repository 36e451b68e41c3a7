import { mkdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../browser/browser.js";
import { exportCourse, makeCourse } from "../course.js";
import { writeHostile } from "./hostile.js";

const course = makeCourse();
const file = path.join(course.output, "01-hostile.html");

beforeAll(async () => {
  writeHostile(course);
  mkdirSync(course.output);
  await exportCourse(course, ["01-hostile"], { plain: false });
});
afterAll(() => course.remove());

test("what could run or load is not in the page", () => {
  const page = readFileSync(file, "utf8").replace(/(<script[^>]*>)[\s\S]*?(?=<\/script>)/g, "$1");
  // The page's own: theme, carried, page, reading; the packed figures and Plot, what unpacks them, and what brings them to life; and what
  // the page runs on, with the small script that offers it.
  const packed = (part: string) => `<script type="application/gzip" data-part="${part}">`;
  expect(page.match(/<script[^>]*>/g)).toEqual([
    ...["<script>", "<script>", "<script>", "<script>"],
    ...[packed("plot"), packed("figures"), "<script>", "<script>"],
    '<script type="application/json" id="course-facts">',
    ...[packed("page"), packed("worker"), "<script>"],
  ]);
  const traces = /<[^>]*(\son\w+=|javascript:|position: *fixed|example\.org)/g;
  expect(page.match(traces)).toBeNull();
  expect(page.match(/<(base|iframe|foreignObject|animate|math)\b|http-equiv="refresh"/g)).toEqual(
    page.match(/<math\b/g),
  );
  expect(page).toMatch(
    /script-src( 'sha256-[\w+/=]{44}'){10} blob: 'wasm-unsafe-eval'; worker-src blob:;/,
  );
});

test("a note says what was removed, where it was", () => {
  const page = readFileSync(file, "utf8");
  const said = (cell: string) =>
    new RegExp(`id="cell-${cell}"[\\s\\S]*?<p class="removed">([^\\n]*?)</p>`)
      .exec(page)?.[1]
      ?.replace(/<\/?code>|^Left.*own: /g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"');
  expect(said("script")).toBe("<script>");
  expect(said("handler")).toBe('onerror=, src="…"');
  expect(said("svg")).toBe(
    '<animate>, <foreignObject>, <script>, href="javascript:…", onerror=, onload=, src="…"',
  );
  expect(said("link")).toBe('href="javascript:…"');
  expect(said("cover")).toBe(
    "<base>, <meta>, <style>, action=, background: url(…), position: fixed",
  );
  expect(said("frame")).toBe("<embed>, <iframe>, <object>, <video>");
  expect(said("css")).toBe(
    "<link>, <style>, @import, background-image: url(…), list-style: url(…)",
  );
  expect(said("forged")).toBe("<script>");
  expect(said("markdown")).toBe("<script>");
  expect(said("much")).toBe("50,000 kB are left out: an output may have 1,000 kB.");
  expect(page).toContain("… 1,900 kB are left out: an output may have 100 kB.");
  expect(statSync(file).size).toBeLessThan(900_000);
});

test("nothing of it runs in a browser, whatever is clicked", async () => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const address = pathToFileURL(file).href;
  await page.goto(address);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>("main a, main b, main button")) {
      element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    }
  });
  expect(await page.evaluate("window.stolen")).toBeUndefined();
  expect(requests).toEqual([address]);
  // The second line of defence: a script that came through all the same is refused.
  const blocked = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.stolen = 'inserted'";
    document.body.append(script);
    return "stolen" in window;
  });
  expect(blocked).toBe(false);
  await browser.close();
});
