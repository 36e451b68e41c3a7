import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inRoot } from "../../../../lib/node/paths.mjs";
import programs from "../../../../lib/node/programs/programs.cjs";
import { nodes } from "../../../../scripts/nodes/nodes.js";

// The supported versions of Node that are installed here; if there are none, the one that runs the tests.
const here: [string, string][] = Object.entries(nodes).filter(([, node]) => existsSync(node));
const known = here.length > 0 ? here : [[process.versions.node, process.execPath] as const];
const program = inRoot(".cache", `nodeCells-${process.pid}.cjs`);

beforeAll(async () => {
  writeFileSync(program, await programs.programText("tests/kernel/compiler/compiler/nodeCells.ts"));
});
afterAll(() => rmSync(program, { force: true }));

describe.each(known)("on Node %s", (_version, node) => {
  test("a cell may say what runs, and nothing else of the language", () => {
    const { stdout, stderr } = spawnSync(node, [program], { cwd: inRoot(), encoding: "utf8" });
    expect(stderr).toBe("");
    const { outcomes, disposed } = JSON.parse(stdout);
    expect(outcomes.filter(({ runs }: { runs: boolean }) => runs).length).toBeGreaterThan(8);
    for (const { expression, runs, isAllowed } of outcomes) {
      expect(isAllowed, `${expression} on ${path.basename(node)}`).toBe(runs);
    }
    expect(disposed).toBe("in,a");
  });
});
