// A whole lesson done in one exported page, from a file, without a network: cells, predictions, exercises, and what is
// left of them after the page was closed. In every engine that this machine has if COURSE_ENGINES=all.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { places } from "../../grader/node/exercises/exercises.js";
import { inRoot } from "../../lib/node/paths.mjs";
import { engines, type Tab } from "./engines.js";
import { exportLive } from "./livePages.js";
import { pageSide } from "./pageSide.js";
import { removeFolder } from "./workspace.js";

const id = "03-softmax/softmax";
const solution = readFileSync(places.solution(id), "utf8");
const answer = (body: string) =>
  `export function softmax(logits: readonly number[]): number[] {\n  ${body}\n}\n`;
const noShift = answer(`const terms = logits.map((logit) => Math.exp(logit));
  const total = terms.reduce((sum, term) => sum + term, 0);
  return terms.map((term) => term / total);`);

/** A cell's built-in functions are its own, so it can have any HTML shown. */
const hostileOutput = `import { check } from "./lib/notebook.js";
const replace = String.prototype.replace;
(String.prototype as any).replace = () => 'x"></div><p>still here</p><script>window.ran = 1</script><img src="https://example.org/a.png" onerror="window.ran = 2"><iframe src="https://example.org"></iframe><a href="javascript:window.ran=3">x</a><form action="https://example.org"></form><meta http-equiv="refresh" content="0;url=https://example.org"><div title="';
try { check("03-softmax/softmax"); } finally { String.prototype.replace = replace; }`;

const folder = mkdtempSync(path.join(tmpdir(), "live pages "));
const address = (name: string) => pathToFileURL(path.join(folder, name)).href;

beforeAll(async () => {
  await exportLive("03-softmax", folder);
  await exportLive("03-softmax", path.join(folder, "solutions"), "solutions");
});
afterAll(() => removeFolder(folder));

const all = process.env.COURSE_ENGINES === "all";

describe.each(all ? engines : engines.slice(0, 1))("in $name", ({ start }) => {
  let tab: Tab;
  const inPage = <Result>(body: string) => tab.run<Result>(`${pageSide}\n${body}`);
  beforeAll(async () => {
    tab = await start();
    await tab.open(address("03-softmax.html"));
    // A plain field is written into in the same way in all engines.
    await inPage(`localStorage.setItem("gradient-descent:editor", '"plain"')`);
    await sleep(2000);
    await tab.open(address("03-softmax.html"));
  });
  afterAll(() => tab?.close());

  test("a cell runs after those that it needs, with what it shows", async () => {
    expect(await inPage(`return run("break");`)).toContain("[ NaN, 0 ]");
    expect(await inPage(`return cell("naive").querySelector(".outputs").textContent;`)).toContain(
      "[ 0.7054, 0.03512, 0.2595 ]",
    );
    expect(
      await inPage(
        `await run("steps-figure"); return cell("steps-figure").querySelectorAll("svg").length;`,
      ),
    ).toBeGreaterThan(0);
  });

  test("a changed cell shows what it computes now, and can be changed back", async () => {
    const shown = await inPage(`
      press(cell("break"), "Edit");
      await write(cell("break"), "naiveSoftmax([0, 0])");
      return run("break");`);
    expect(shown).toContain("[ 0.5, 0.5 ]");
  });

  test("a cell's error names its line, and what cannot be read says why", async () => {
    const [thrown, unreadable] = await inPage<string[]>(`
      press(cell("layer"), "Edit");
      await write(cell("layer"), "const a = 1;\\nnowhere();");
      const thrown = await run("layer");
      await write(cell("layer"), "const a = ;");
      return [thrown, await run("layer")];`);
    expect(thrown).toMatch(/ReferenceError: .*nowhere[\s\S]*> 2 \| nowhere\(\);/);
    expect(unreadable).toMatch(/could not be read. Line 1/);
    await inPage(`press(cell("layer"), "Undo my changes"); await run("layer");`);
  });

  test("an endless loop is stopped, and the cells above run again before the next one", async () => {
    const shown = await inPage(`
      await write(cell("break"), "for (;;) {}");
      press(cell("break"), "Run");
      await wait("the loop", () => noteOf(cell("break")).startsWith("running"));
      press(cell("break"), "Stop");
      await wait("the end", () => /Stopped/.test(cell("break").querySelector(".outputs").textContent));
      const said = cell("break").querySelector(".outputs").textContent;
      await write(cell("break"), "naiveSoftmax([0, 0])");
      return said + await run("break");`);
    expect(shown).toMatch(/All variables are lost[\s\S]*\[ 0\.5, 0\.5 \]/);
  });

  test.each([
    ["prints without end", 'for (;;) console.log("x");'],
    ["shows without end", 'for (;;) check("03-softmax/softmax");'],
    ["waits without end", "await new Promise(() => {});"],
  ])("a cell that %s leaves the page at hand", async (_, source) => {
    const milliseconds = await inPage<number>(`
      await write(cell("break"), ${JSON.stringify(source)});
      press(cell("break"), "Run");
      await wait("the cell", () => noteOf(cell("break")).startsWith("running"));
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const began = performance.now();
      press(cell("break"), "Stop");
      await wait("the end", () => /Stopped/.test(cell("break").querySelector(".outputs").textContent));
      return performance.now() - began;`);
    expect(milliseconds).toBeLessThan(5000);
  });

  test.each([
    [
      "an error that cannot be read",
      'throw new Proxy(new Error("a"), { get() { throw 1; } });',
      /cannot be displayed/,
    ],
    ["a huge error", 'throw new Error("x".repeat(3e7));', /^Error: x{2000}/],
    [
      "no place to read it in time",
      `const y = ${"<number>(".repeat(24)}1${")".repeat(24)};`,
      /too long to read/,
    ],
  ])("a cell with %s says so", async (_, source, says) => {
    const shown = await inPage<string>(`
      await write(cell("break"), ${JSON.stringify(source)});
      return run("break");`);
    expect(shown).toMatch(says);
    expect(shown.length).toBeLessThan(10_000);
  });

  test("what a cell shows runs and loads nothing", async () => {
    const [shown, ran] = await inPage<[string, string]>(`
      await write(cell("break"), "naiveSoftmax([0, 0])");
      await write(cell("layer"), ${JSON.stringify(hostileOutput)});
      await run("layer");
      await wait("what it shows", () => cell("layer").querySelector(".outputs").innerHTML.includes("still here"));
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [cell("layer").querySelector(".outputs").innerHTML, String(window.ran)];`);
    expect(ran).toBe("undefined");
    expect(shown).toContain("still here");
    expect(
      shown.match(
        /.{0,40}(<script|<iframe|<meta|<form [^>]*action|onerror|javascript:|example\.org).{0,40}/g,
      ),
    ).toBeNull();
    await inPage(`
      press(cell("layer"), "Undo my changes");
      await run("break");`);
  });

  test("a prediction is answered", async () => {
    const feedback = await inPage(`
      await run("ask-steps");
      const form = await wait("a form", () => cell("ask-steps").querySelector("form:not([hidden])"));
      const input = form.querySelector("input");
      if (input.type === "radio") input.checked = true; else input.value = "0.5";
      form.requestSubmit();
      return (await wait("feedback", () => cell("ask-steps").querySelector(".course-feedback strong"))).textContent;`);
    expect(["Right.", "Not quite."]).toContain(feedback);
  });

  test("a wrong answer is diagnosed, an endless one stopped, a right one passes", async () => {
    const [todo, wrong, endless, broken, right, noteAfter] = await inPage<string[]>(`
      const texts = ${JSON.stringify([noShift, answer("for (;;) {}"), answer("return (;"), solution])};
      const said = [await check("${id}")];
      for (const text of texts) {
        await write(exercise("${id}"), text);
        said.push(await check("${id}"));
      }
      return [...said, noteOf(exercise("${id}"))];`);
    expect(todo).toContain("0 of 5 points");
    expect(wrong).toMatch(/Diagnosis: no shift/);
    expect(endless).toMatch(/did not return within/);
    expect(noteAfter).not.toMatch(/earlier version/);
    expect(broken).toMatch(/softmax\.ts:2:1\d: /);
    expect(right).toMatch(/5 of 5 points · passed/);
    expect(right).not.toContain("official solution");
  });

  test("everything is there after the page was opened again, and asks for nothing", async () => {
    await inPage(`await write(exercise("${id}"), ${JSON.stringify(noShift)});`);
    // In its first moments, Chromium opens a file before it has stored what the page before has written.
    await sleep(2000);
    await tab.open(address("03-softmax.html"));
    const [text, changed, prediction, asked] = await inPage<string[]>(`
      const field = await wait("the answer", () => exercise("${id}").querySelector("textarea")?.value.includes("terms") && exercise("${id}").querySelector("textarea"));
      const changed = await wait("the cell", () => cell("break").querySelector("textarea"));
      await run("ask-steps");
      const prediction = await wait("feedback", () => cell("ask-steps").querySelector(".course-feedback strong"));
      const asked = performance.getEntriesByType("resource").filter(({ name }) => !name.startsWith("blob:") && !name.startsWith("data:"));
      return [field.value, changed.value, prediction.textContent, String(asked.length)];`);
    expect(text).toBe(noShift);
    expect(changed).toBe("naiveSoftmax([0, 0])");
    expect(prediction).not.toBe("");
    expect(asked).toBe("0");
  });

  test("the answers leave as a zip file that the class grader gives the same points", async () => {
    const [zip, shown] = await inPage<[string, string]>(`
      let blob;
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (given) => { blob = given; return make(given); };
      press(document.querySelector(".course-work"), "Save all answers");
      await wait("a file", () => blob?.type === "application/zip");
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return [btoa(String.fromCharCode(...bytes)), await check("${id}")];`);
    const submissions = mkdtempSync(path.join(folder, "class-"));
    writeFileSync(path.join(submissions, "Ada.zip"), Buffer.from(zip, "base64"));
    const csv = path.join(folder, "grades.csv");
    const command = ["scripts/course.cjs", "grade", "--submissions", submissions, "--csv", csv];
    spawnSync(process.execPath, command, { cwd: inRoot() });
    const points = /(\d+) of 5 points/.exec(shown)?.[1];
    const [head = "", ada = ""] = readFileSync(csv, "utf8").split(/\r?\n/);
    const column = head.split(",").findIndex((name) => name.includes(`${id} points`));
    expect(points).toBeDefined();
    expect(ada.split(",")[column]).toBe(points);
  });

  test("the edition with solutions shows one after passing", async () => {
    await tab.open(address("solutions/03-softmax.html"));
    const [before, after] = await inPage<string[]>(`
      const before = document.querySelector("main").textContent;
      await write(exercise("${id}"), ${JSON.stringify(solution)});
      return [before, await check("${id}")];`);
    expect(before).not.toContain("const weights = logits.map");
    expect(after).toContain("The official solution");
  });
});
