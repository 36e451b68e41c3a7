import { PassThrough } from "node:stream";
import { afterEach, expect, test, vi } from "vitest";
import { StatusLine } from "../../../lib/node/statusLine.mjs";

afterEach(() => vi.unstubAllEnvs());

/** A terminal, or a file that somebody reads later, and what was written to it. */
function stream(isTTY: boolean, columns = 20) {
  const made = Object.assign(new PassThrough(), { isTTY, columns });
  return { line: new StatusLine(made as unknown as NodeJS.WriteStream), said: () => made.read() };
}

test("a line on a terminal is written over, and never wraps", () => {
  vi.stubEnv("TERM", "xterm");
  const { line, said } = stream(true, 6);
  line.show("half");
  line.show("more than the width");
  line.clear();
  expect(String(said())).toBe("\r\x1b[Khalf\r\x1b[Kmore \r\x1b[K");
});

test("a Chinese character takes two columns", () => {
  vi.stubEnv("TERM", "xterm");
  const { line, said } = stream(true, 8);
  line.show("正在检查");
  expect(String(said())).toBe("\r\x1b[K正在检");
});

test("where nobody looks on there is no such line", () => {
  vi.stubEnv("TERM", "xterm");
  const file = stream(false);
  file.line.show("half");
  file.line.clear();
  expect(file.said()).toBe(null);
  vi.stubEnv("TERM", "dumb");
  expect(stream(true).line.isLive).toBe(false);
});
