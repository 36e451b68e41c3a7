// The engines that pages have to run in, each driven in the way that it offers: Chromium by playwright, Firefox by
// puppeteer, WebKit by WebDriver. The last two are used where the system has them (Debian: firefox-esr,
// webkit2gtk-driver, xvfb, xauth).
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as after } from "node:timers/promises";
import { openBrowser } from "./browser.js";

/** A tab in which a page is open. */
export type Tab = {
  open(address: string): Promise<void>;
  /** Runs the body of an async function in the page, whose result is JSON. */
  run<Result>(body: string): Promise<Result>;
  close(): Promise<void>;
};

export type Engine = { readonly name: string; readonly start: () => Promise<Tab> };

const firefox = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find(existsSync);
const miniBrowser = ["x86_64", "aarch64"]
  .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  .find(existsSync);
const hasWebKit =
  miniBrowser !== undefined && ["/usr/bin/WebKitWebDriver", "/usr/bin/xvfb-run"].every(existsSync);

/** Those that this machine has. */
export const engines: readonly Engine[] = [
  { name: "Chromium", start: chromium },
  ...(firefox === undefined ? [] : [{ name: "Firefox", start: () => firefoxTab(firefox) }]),
  ...(hasWebKit ? [{ name: "WebKit", start: () => webKit(miniBrowser) }] : []),
];

const asAsync = (body: string) => `(async () => {${body}\n})()`;

async function chromium(): Promise<Tab> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  return {
    open: async (address) => void (await page.goto(address)),
    run: (body) => page.evaluate(asAsync(body)),
    close: () => browser.close(),
  };
}

async function firefoxTab(executablePath: string): Promise<Tab> {
  const { launch } = await import("puppeteer-core");
  const browser = await launch({ browser: "firefox", executablePath, headless: true });
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  return {
    open: async (address) => void (await page.goto(address)),
    run: (body) => page.evaluate(asAsync(body)) as Promise<never>,
    close: () => browser.close(),
  };
}

async function webKit(binary: string): Promise<Tab> {
  const port = await freePort();
  const driver = spawn("xvfb-run", ["-a", "WebKitWebDriver", `--port=${port}`], {
    stdio: "ignore",
    detached: true,
  });
  const ask = async (path: string, body?: object, method = "POST") => {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await reply.json()) as { value: { error?: string; message?: string } };
    if (value?.error !== undefined) throw new Error(value.message);
    return value;
  };
  const options = { binary, args: ["--automation"] };
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
  const { sessionId } = (await soon(() => ask("/session", { capabilities }))) as {
    sessionId?: string;
  };
  const session = `/session/${sessionId}`;
  await ask(`${session}/timeouts`, { script: 600_000, pageLoad: 60_000 });
  return {
    open: async (url) => void (await ask(`${session}/url`, { url })),
    run: async (body) => {
      const script = `const done = arguments[0]; ${asAsync(body)}.then(done, (error) => done({ thrown: String(error) }))`;
      const value: unknown = await ask(`${session}/execute/async`, { script, args: [] });
      const { thrown } = Object(value);
      if (thrown !== undefined) throw new Error(thrown);
      return value as never;
    },
    close: async () => {
      await ask(session, undefined, "DELETE").catch(() => {});
      end(driver);
    },
  };
}

/** The driver takes a moment to listen. */
async function soon<Result>(action: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; ; tries++) {
    try {
      return await action();
    } catch (error) {
      if (tries === 100) throw error;
      await after(100);
    }
  }
}

function end({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid);
  } catch {
    // It has ended already.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
}
