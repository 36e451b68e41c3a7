// Whether a container is healthy: its server answers where it says that it listens.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inRoot, venvPython } from "../../../lib/node/paths.mjs";

let workspace: string;
let server: Server;
let port: number;
let asked: (string | undefined)[];

beforeEach(async () => {
  workspace = mkdtempSync(path.join(tmpdir(), "healthy "));
  asked = [];
  server = createServer(({ url }, response) => {
    asked.push(url);
    response.statusCode = url === "/user/ann/api" ? 200 : 404;
    response.end("{}");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  ({ port } = server.address() as AddressInfo);
});
afterEach(() => {
  server.close();
  rmSync(workspace, { recursive: true });
});

/** Writes what a Jupyter server notes down when it has started. */
function note(name: string, about: object, minutesAgo = 0): void {
  const folder = path.join(workspace, ".jupyter", "runtime");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `jpserver-${name}.json`);
  const whole = { hostname: "0.0.0.0", port, base_url: "/user/ann/", secure: false, ...about };
  writeFileSync(file, JSON.stringify(whole));
  const time = Date.now() / 1000 - minutesAgo * 60;
  utimesSync(file, time, time);
}

async function health(): Promise<{ status: number; said: string }> {
  const env = { ...process.env, COURSE_WORKSPACE: workspace, http_proxy: "http://127.0.0.1:1" };
  const child = spawn(venvPython, [inRoot("deploy", "image", "healthy.py")], { env });
  let said = "";
  child.stderr.on("data", (data) => {
    said += data;
  });
  const [status] = await once(child, "close");
  return { status, said };
}

test("is healthy if the latest server answers, whatever others have left", async () => {
  note("1", { port: 1 }, 10);
  note("2", {});
  expect(await health()).toEqual({ status: 0, said: "" });
  expect(asked).toEqual(["/user/ann/api"]);
});

test("is not if it doesn't, or answers with an error, or none has started; and says why in a line", async () => {
  const sentence = expect.stringMatching(/^.+\r?\n$/);
  expect(await health()).toEqual({ status: 1, said: sentence });
  note("1", { base_url: "/" });
  expect(await health()).toEqual({ status: 1, said: sentence });
  note("2", { port: 1 });
  expect(await health()).toEqual({ status: 1, said: sentence });
});
