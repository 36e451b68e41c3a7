// A class on a JupyterHub, over https: two students in two languages, and their teacher. As root on Linux each student is
// a user of the system; otherwise it is a trial, and what keeps students apart is not there to be tested.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inRoot } from "../../lib/node/paths.mjs";
import { openBrowser } from "./browser.js";
import { asUser, type Hub, isIsolated, makeData, Person, startHub } from "./hub.js";
import { Lab } from "./lab.js";

const password = "seven green apples";
const id = "01-quadratic/step";
const solution = readFileSync(inRoot("solutions", `${id}.ts`), "utf8");

const disk = makeData();
const data = disk.folder;
let hub: Hub;
let browser: Browser;
let anna: Person;
let ming: Person;
let teacher: Person;

const inHome = (name: string, ...parts: string[]) =>
  path.join(data, "homes", name, "gradient-descent", ...parts);

/** Has the class graded from the teacher's page, and waits until the page says that it is. */
async function gradeNow(): Promise<void> {
  const button = teacher.page.getByRole("button", { name: "Grade now" });
  const loaded = teacher.page.waitForEvent("load");
  await button.click();
  await loaded;
  await expect.poll(() => button.isEnabled(), { timeout: 120_000 }).toBe(true);
}

beforeAll(async () => {
  const [key, cert] = [path.join(data, "key.pem"), path.join(data, "cert.pem")];
  const request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost"];
  spawnSync("openssl", [...request, "-keyout", key, "-out", cert], { stdio: "ignore" });
  const tls = ["--cert", cert, "--key", key];
  [hub, browser] = await Promise.all([
    startHub(data, [...tls, "--grade-minutes", "0"]),
    openBrowser(),
  ]);
  [anna, ming, teacher] = await Promise.all([
    Person.at(hub, browser, "anna"),
    Person.at(hub, browser, "小明", "zh-CN"),
    Person.at(hub, browser, "teacher"),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
  disk.remove();
});

test("students sign up, and the teacher lets them in", async () => {
  expect(await anna.signUp("short")).toMatch(/at least 8/);
  expect(await anna.signUp(password)).toMatch(/sent to the admin/);
  await ming.signUp(password);
  await anna.logIn(password);
  expect(anna.page.url()).toMatch(/login/);
  expect(hub.teacherPassword).not.toBe("");
  await teacher.logIn(hub.teacherPassword);
  // No link from elsewhere lets anybody in.
  const forged = await teacher.page.request.get(`${hub.address}/hub/authorize/anna`);
  expect(forged.status()).toBe(403);
  for (const name of ["anna", "小明"]) {
    await teacher.page.goto(`${hub.address}/hub/authorize`);
    await teacher.page
      .locator(
        `a[href$="/hub/authorize/${name}"], a[href$="/hub/authorize/${encodeURIComponent(name)}"]`,
      )
      .click();
    await teacher.page.waitForLoadState();
  }
});

test("a student reads and runs the course in the language of the student's choice", async () => {
  await Promise.all([anna.logIn(password), ming.logIn(password)]);
  // The browser's language is proposed.
  expect(await ming.page.locator("input[value=zh]").isChecked()).toBe(true);
  await Promise.all([anna.start(), ming.start()]);
  await anna.page.getByRole("heading", { level: 1, name: "Start here" }).waitFor();
  await ming.page.getByRole("heading", { level: 1, name: "从这里开始" }).waitFor();
  expect(readFileSync(inHome("小明", "exercises", `${id}.ts`), "utf8")).toMatch(/\p{Script=Han}/u);
});

test("a student solves an exercise in JupyterLab", async () => {
  const lab = new Lab(anna.page);
  await anna.open("notebooks/01-quadratic.ipynb");
  await lab.editExercise(id, solution);
  await lab.returnTo("01-quadratic");
  await lab.runCell(lab.cell("import * as predictions"));
  const checking = lab.cell(`check("${id}")`);
  await lab.runCell(checking);
  await expect
    .poll(() => checking.locator(".course-check").innerText(), { timeout: 60_000 })
    .toMatch(/2 of 2/);
});

test("the teacher sees everybody's points, gets the table, and nobody else does", async () => {
  await teacher.page.goto(`${hub.address}/services/grades/`);
  await gradeNow();
  const row = (name: string) => teacher.page.getByRole("row", { name });
  await expect.poll(() => row("anna").innerText(), { timeout: 120_000 }).toMatch(/2 \/ 100\s+1/);
  expect(await row("小明").innerText()).toMatch(/0 \/ 100\s+0/);
  const table = await teacher.page.request.get(`${hub.address}/services/grades/grades.csv`);
  expect(await table.text()).toMatch(/^\uFEFF"name","points".*\n"anna",2,100,1,/s);

  for (const page of ["", "grades.csv"]) {
    const reply = await anna.page.request.get(`${hub.address}/services/grades/${page}`);
    expect(reply.status()).toBe(403);
  }
  const stranger = await browser.newContext({ ignoreHTTPSErrors: true });
  const asked = await stranger.request.get(`${hub.address}/services/grades/`);
  expect(asked.url()).toMatch(/\/hub\/login/);
  await stranger.close();
});

test("a forgotten password: the teacher gives a new one", async () => {
  const changed = "nine red cherries";
  await teacher.page.goto(`${hub.address}/hub/change-password/anna`);
  await teacher.page.locator("#new_password_input").fill(changed);
  await teacher.page.locator("#new_password_confirmation_input").fill(changed);
  await teacher.page.locator("[type=submit]").first().click();
  await teacher.page.locator(".alert").waitFor();
  const again = await Person.at(hub, browser, "anna");
  await again.logIn(password);
  expect(again.page.url()).toMatch(/login/);
  await again.logIn(changed);
  expect(again.page.url()).not.toMatch(/login/);
});

test("a server that is killed comes back with everything that was written", async () => {
  const before = anna.serverProcess();
  expect(readlinkSync(`/proc/${before}/fd/0`)).toBe("/dev/null");
  if (isIsolated) {
    // Whatever the student does to the log, or leaves running.
    const log = path.join(data, "homes", "anna", "server.log");
    asUser(
      "gd-anna",
      "sh",
      "-c",
      `rm "${log}"; mkfifo "${log}"; setsid sleep 1234 >/dev/null 2>&1 & true`,
    );
  }
  process.kill(before, "SIGKILL");
  await expect.poll(() => anna.isRunning(), { timeout: 60_000 }).toBe(false);
  await anna.start();
  expect(anna.serverProcess()).not.toBe(before);
  expect(spawnSync("pgrep", ["-f", "^sleep 1234"], { encoding: "utf8" }).stdout).toBe("");
  expect(readFileSync(inHome("anna", "exercises", `${id}.ts`), "utf8")).toBe(solution);
});

test.runIf(disk.isDisk)("on a full disk nothing that was saved is lost", async () => {
  await anna.open("notebooks/00-start-here.ipynb");
  const file = `exercises/${id}.ts`;
  const filler = inHome("anna", "filler");
  expect(asUser("gd-anna", "dd", "if=/dev/zero", `of=${filler}`, "bs=1M").stderr).toMatch(
    /No space/,
  );
  expect(await anna.save(file, `${solution}// more`.repeat(100))).toBe(500);
  expect(readFileSync(inHome("anna", file), "utf8")).toBe(solution);
  rmSync(filler);
  expect(await anna.save(file, `${solution}// more`)).toBe(200);
  expect(readFileSync(inHome("anna", file), "utf8")).toBe(`${solution}// more`);
});

test("a hub that is killed is started again, and the student's server is found", async () => {
  const server = anna.serverProcess();
  spawnSync("pkill", ["-KILL", "-f", `hub.py --config ${inRoot("deploy")}`]);
  await hub.ended;
  hub = await startHub(data, hub.options, Number(new URL(hub.address).port));
  await anna.open("notebooks/00-start-here.ipynb");
  expect(anna.serverProcess()).toBe(server);
});

test.runIf(isIsolated)(
  "a student can neither read another's files nor those of the hub, nor change the course",
  () => {
    const closed = [inHome("小明", "exercises", `${id}.ts`), path.join(data, "hub.sqlite")];
    const secret = [path.join(data, "cookie_secret"), path.join(data, "grades", "grades.csv")];
    const handedIn = path.join(data, "submissions", "小明.zip");
    for (const file of [...closed, ...secret, handedIn]) {
      expect(existsSync(file)).toBe(true);
      expect(asUser("gd-anna", "cat", file)).toMatchObject({ stdout: "", status: 1 });
    }
    expect(asUser("gd-anna", "ls", path.join(data, "homes")).status).not.toBe(0);
    expect(asUser("gd-anna", "touch", inRoot("lib", "softmax.ts")).status).not.toBe(0);
    expect(asUser("gd-anna", "touch", inHome("anna", "lib", "new.ts")).status).not.toBe(0);
  },
);

test("the hub ends with everything that it started", async () => {
  const server = anna.serverProcess();
  chmodSync(data, 0o711);
  await hub.stop();
  await expect.poll(() => existsSync(`/proc/${server}`), { timeout: 30_000 }).toBe(false);
  if (isIsolated) {
    // Whoever has ended and was not yet taken note of is no longer running.
    const { stdout } = spawnSync("ps", ["-u", "gd-anna", "-o", "stat="], { encoding: "utf8" });
    expect(stdout.split("\n").filter((state) => /^[^Z]/.test(state))).toEqual([]);
  }
});

test.runIf(isIsolated)(
  "a backup that root has unpacked is graded before any student comes",
  async () => {
    for (const part of ["homes", "submissions"]) {
      spawnSync("chown", ["-RhP", "root:root", path.join(data, part)]);
    }
    hub = await startHub(data, hub.options, Number(new URL(hub.address).port));
    await teacher.page.goto(`${hub.address}/services/grades/`);
    await gradeNow();
    expect(await teacher.page.getByRole("alert").count()).toBe(0);
    expect(await teacher.page.getByRole("row", { name: "anna" }).innerText()).toMatch(/2 \/ 100/);
    expect(asUser("gd-anna", "cat", inHome("anna", "exercises", `${id}.ts`)).status).toBe(0);
    await hub.stop();
    rmSync(path.join(data, "key.pem"));
  },
);
