import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runTool } from "../../../../lib/node/install/runTool.mjs";
import { inRoot, setupLog } from "../../../../lib/node/paths.mjs";
import { UserError } from "../../../../lib/node/userError.mjs";
import { text } from "../../../../lib/node/words/words.mjs";

test("a tool that fails ends in one sentence, with its full report in a log", async () => {
  const task = "Failing on purpose";
  const failing = runTool({
    task,
    command: process.execPath,
    args: ["--eval", `console.error("getaddrinfo ENOTFOUND registry"); process.exit(3)`],
  });
  await expect(failing).rejects.toThrow(UserError);
  await expect(failing).rejects.toThrow(text.install.noConnection({ task }));
  expect(readFileSync(setupLog, "utf8")).toContain("Failing on purpose: status 3");
});

test("a tool that is missing is a sentence, too", async () => {
  const task = "Starting nothing";
  const command = inRoot("no such program");
  const missing = runTool({ task, command, args: [] });
  const reason = `spawn ${command} ENOENT`;
  await expect(missing).rejects.toThrow(text.install.failed({ task, reason }));
});

test("of what a tool says, the reader gets the first line about the error", async () => {
  const task = "Complaining";
  const script = `console.error("npm error code E404\\nnpm error 404 Not found\\nSee the log."); process.exit(1)`;
  const failing = runTool({ task, command: process.execPath, args: ["--eval", script] });
  const reason = "npm error 404 Not found";
  await expect(failing).rejects.toThrow(text.install.failed({ task, reason }));
});
