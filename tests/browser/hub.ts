// Starts `npm run hub` for tests: as root it keeps students apart, for other users it is a trial.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { inRoot, venvPython } from "../../lib/node/paths.mjs";
import { closedFolder } from "../../scripts/hub/reach.mjs";
import { installHubPackages } from "../../scripts/setup/hubPackages.mjs";
import { removeFolder } from "./workspace.js";

export const isIsolated = process.platform === "linux" && process.getuid?.() === 0;

export type Hub = {
  readonly address: string;
  readonly data: string;
  readonly teacherPassword: string;
  readonly options: readonly string[];
  /** When it has ended. */
  readonly ended: Promise<void>;
  /** What it has said so far. */
  said(): string;
  stop(): Promise<void>;
};

/** A folder for the hub's data that students can pass through; for root, a disk of its own, which can fill up. */
export function makeData(megabytes = 64): { folder: string; isDisk: boolean; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), "hub-"));
  const disk = ["-t", "tmpfs", "-o", `size=${megabytes}m`, "hub", folder];
  const isDisk = isIsolated && spawnSync("mount", disk).status === 0;
  chmodSync(folder, 0o711);
  const remove = () => {
    if (isDisk) spawnSync("umount", ["--lazy", folder]);
    removeAccounts();
    removeFolder(folder);
  };
  return { folder, isDisk, remove };
}

/** Starts a hub and waits until its login page answers. */
export async function startHub(
  data: string,
  options: readonly string[],
  port?: number,
): Promise<Hub> {
  await installHubPackages();
  port ??= await freePorts(4);
  const hub = [inRoot("scripts", "course.cjs"), "hub", "--data", data, "--port", `${port}`];
  const [program = "", ...args] = openedUp([process.execPath, ...hub, ...options]);
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const read = (text: Buffer) => {
    said += text.toString();
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const scheme = options.includes("--cert") ? "https" : "http";
  const address = `${scheme}://127.0.0.1:${port}`;
  await Promise.race([
    answers(address),
    ended.then(() => Promise.reject(new Error(`the hub ended early: ${said}`))),
  ]);
  return {
    address,
    data,
    options,
    ended,
    said: () => said,
    teacherPassword: /password (\S+)/.exec(said)?.[1] ?? "",
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** The command, where students could not reach Python otherwise in a namespace in which they can. */
function openedUp(command: readonly string[]): readonly string[] {
  const closed = isIsolated ? closedFolder(venvPython) : undefined;
  if (closed === undefined) return command;
  const opening = inRoot("tests", "browser", "openUp.mjs");
  return ["unshare", "--mount", process.execPath, opening, closed, "--", ...command];
}

/** The first of some ports in a row that are all free. */
async function freePorts(count: number): Promise<number> {
  for (let first = 20_000 + (process.pid % 20_000); ; first += count) {
    const ports = Array.from({ length: count }, (_, k) => first + k);
    if ((await Promise.all(ports.map(isFree))).every(Boolean)) return first;
  }
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });

async function answers(address: string): Promise<void> {
  const { request } = await import(address.startsWith("https") ? "node:https" : "node:http");
  const asked = () =>
    new Promise<boolean>((resolve) => {
      const sent = request(
        `${address}/hub/login`,
        { rejectUnauthorized: false },
        (reply: { statusCode?: number; resume(): void }) => {
          reply.resume();
          resolve(reply.statusCode === 200);
        },
      );
      sent.on("error", () => resolve(false));
      sent.end();
    });
  while (!(await asked())) await new Promise((resolve) => setTimeout(resolve, 200));
}

/** A person with a browser of their own. */
export class Person {
  constructor(
    readonly name: string,
    readonly page: Page,
    private readonly hub: Hub,
  ) {}

  static async at(hub: Hub, browser: Browser, name: string, locale = "en"): Promise<Person> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale });
    return new Person(name, await context.newPage(), hub);
  }

  async signUp(password: string): Promise<string> {
    await this.page.goto(`${this.hub.address}/hub/signup`);
    await this.page.locator("#username_input").fill(this.name);
    await this.page.locator("#password_input").fill(password);
    await this.page.locator("#password_confirmation_input").fill(password);
    await this.page.locator("#signup_submit").click();
    return this.page.locator(".alert").innerText();
  }

  async logIn(password: string): Promise<void> {
    await this.page.goto(`${this.hub.address}/hub/login`);
    await this.page.locator("#username_input").fill(this.name);
    await this.page.locator("#password_input").fill(password);
    await this.page.locator("#login_submit").click();
    await this.page.waitForLoadState();
  }

  /** Starts the own server and waits for JupyterLab. */
  async start(language?: "en" | "zh"): Promise<void> {
    await this.page.goto(`${this.hub.address}/hub/spawn`);
    if (language) await this.page.locator(`input[name=language][value=${language}]`).check();
    await this.page.locator("input[type=submit], button[type=submit]").first().click();
    await this.page
      .locator(".jp-LabShell")
      .waitFor({ timeout: 120_000 })
      .catch(async (error) => {
        const shown = await this.page.locator("body").innerText();
        throw new Error(`${error}\n${this.page.url()}: ${shown}\n${this.hub.said()}`);
      });
  }

  /** Opens a notebook in the running server and waits for its kernel. */
  async open(notebook: string): Promise<void> {
    const user = encodeURIComponent(this.name);
    await this.page.goto(`${this.hub.address}/user/${user}/lab/tree/${notebook}`);
    await this.page.getByRole("tab", { name: path.basename(notebook), selected: true }).waitFor();
    await this.page.getByText("TypeScript | Idle").first().waitFor({ timeout: 60_000 });
  }

  /** Saves a file in the workspace, as JupyterLab does. @return the status of the reply */
  async save(file: string, content: string): Promise<number> {
    const address = `/user/${encodeURIComponent(this.name)}/api/contents/${file}`;
    return this.page.evaluate(
      async ([address, content]) => {
        const xsrf = /_xsrf=([^;]+)/.exec(document.cookie)?.[1] ?? "";
        const body = JSON.stringify({ type: "file", format: "text", content });
        const headers = { "X-XSRFToken": xsrf };
        return (await fetch(address, { method: "PUT", headers, body })).status;
      },
      [address, content] as const,
    );
  }

  async isRunning(): Promise<boolean> {
    await this.page.goto(`${this.hub.address}/hub/home`);
    return this.page.locator("#stop").isVisible();
  }

  /** The process of the own server: the only one that serves this person's workspace. */
  serverProcess(): number {
    const workspace = path.join(this.hub.data, "homes", this.name, "gradient-descent");
    const found = spawnSync("pgrep", ["-f", `root_dir=${workspace}`], { encoding: "utf8" });
    return Number(found.stdout.trim().split("\n")[0]);
  }
}

/** Removes the system users that hubs of tests made. */
function removeAccounts(): void {
  if (!isIsolated) return;
  const homes = `:${path.join(tmpdir(), "hub-")}`;
  const { stdout } = spawnSync("getent", ["passwd"], { encoding: "utf8" });
  for (const line of stdout.split("\n").filter((each) => each.includes(homes))) {
    spawnSync("userdel", [line.split(":")[0] ?? ""]);
  }
}

/** Runs a program as another user of this machine. */
export function asUser(name: string, program: string, ...args: string[]) {
  const id = (flag: string) => Number(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout);
  return spawnSync(program, args, { uid: id("-u"), gid: id("-g"), encoding: "utf8", cwd: "/" });
}
