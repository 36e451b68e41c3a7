// A lesson in another Jupyter, whose tslab is not the course's: a plain tslab, started in notebooks/.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import foreign from "../../kernel/foreign/foreign.cjs";
import words from "../../kernel/words/foreign.cjs";
import { jupyterEnvironment } from "../../lib/node/jupyter.mjs";
import { inRoot, venvPython } from "../../lib/node/paths.mjs";
import { makeWorkspace } from "../browser/workspace.js";

/** Another Jupyter's kernels, with a tslab of its own. */
let kernels: string;
let workspace: ReturnType<typeof makeWorkspace>;

beforeAll(() => {
  kernels = mkdtempSync(path.join(tmpdir(), "kernels-"));
  const tslab = placeTslab();
  placeKernel(tslab, "typescript");
  placeKernel(tslab, "javascript", "--js");
});

/** Puts a tslab and what it needs where a global one might be. */
function placeTslab(): string {
  const packages = path.join(kernels, "lib", "node_modules");
  const tslab = path.join(packages, "tslab");
  cpSync(inRoot("node_modules", "tslab"), tslab, { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(path.join(tslab, "package.json"), "utf8"));
  for (const name of Object.keys(dependencies)) {
    mkdirSync(path.dirname(path.join(packages, name)), { recursive: true });
    symlinkSync(inRoot("node_modules", name), path.join(packages, name), "junction");
  }
  return path.join(tslab, "bin", "tslab");
}

/** Installs kernels as `tslab install` does, in a folder for each language. */
function placeKernel(tslab: string, language: string, ...options: string[]): void {
  const folder = path.join(kernels, language, "kernels", "tslab");
  mkdirSync(folder, { recursive: true });
  const argv = [process.execPath, tslab, "kernel", "--config-path={connection_file}", ...options];
  const spec = { argv, display_name: language, language };
  writeFileSync(path.join(folder, "kernel.json"), JSON.stringify(spec));
}

afterAll(() => rmSync(kernels, { recursive: true }));
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

type Result = { status: string; stdout: string; stderr: string };

type How = { readonly folder?: string; readonly interrupt?: true; readonly language?: string };

/** Runs cells as another Jupyter would, in a folder of the workspace. */
function run(cells: readonly string[], how: How = {}): Result[] {
  const { folder = "notebooks", interrupt = false, language = "typescript" } = how;
  const { status, stdout, stderr } = spawnSync(
    venvPython,
    [inRoot("tests", "kernel", "session.py")],
    {
      input: JSON.stringify({ cells, interrupt }),
      encoding: "utf8",
      env: { ...jupyterEnvironment(), JUPYTER_PATH: path.join(kernels, language) },
      cwd: path.join(workspace.folder, folder),
    },
  );
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

const cells = [
  'import { quadratic } from "./lib/quadratic.js";\nconsole.log(quadratic(3), process.cwd());',
  "const theta = 3;",
  "console.log(JSON.stringify({ theta }));", // A plain tslab cannot do this.
];

test("where the course is set up, its own kernel takes over", () => {
  const deeper = path.join("notebooks", "trails");
  mkdirSync(path.join(workspace.folder, deeper), { recursive: true });
  for (const folder of ["notebooks", deeper]) {
    const [imported, , shorthand] = run(cells, { folder });
    expect(imported?.stdout).toBe(`9 ${workspace.folder}\n`);
    expect(shorthand?.stdout).toBe('{"theta":3}\n');
  }
});

test("the stop button of the other Jupyter, which is a signal, ends a cell and no more", () => {
  const results = run(
    ["let kept = 5;", 'console.log("started");\nfor (;;);', "console.log(kept);"],
    { interrupt: true },
  );
  expect(results.map(({ status }) => status)).toEqual(["ok", "error", "ok"]);
  expect(results[2]?.stdout).toBe("5\n");
});

test("a kernel for JavaScript, which the course's does not speak, stays what it is", () => {
  const [ran] = run(["console.log('low', process.cwd())"], {
    language: "javascript",
  });
  expect(ran?.stdout).toBe(`low ${path.join(workspace.folder, "notebooks")}\n`);
});

test("where it is not, the first cell says what to do", () => {
  unlinkSync(path.join(workspace.folder, "node_modules"));
  const [first] = run(cells.slice(0, 1));
  expect(first?.status).toBe("error");
  expect(first?.stderr).toBe(`${words.en.notInstalled.replace("{folder}", workspace.folder)}\n`);
});

test("a Node that is too old is named, and what to do", async () => {
  for (const version of ["18.20.8", "20.18.3"]) {
    expect(await foreign.findObstacle(version)).toBe(
      words.en.oldNode
        .replace("{version}", version)
        .replace("{needed}", "20.19")
        .replace("{folder}", inRoot()),
    );
  }
  expect(await foreign.findObstacle("20.19.0")).toBeUndefined();
});

test("what another tslab looks for is part of the course", () => {
  const { stdout } = spawnSync("git", ["ls-files", "notebooks/node_modules"], {
    encoding: "utf8",
    cwd: inRoot(),
  });
  expect(stdout).toBe("notebooks/node_modules/tslab/dist/main.js\n");
  const main = inRoot("notebooks", "node_modules", "tslab", "dist", "main.js");
  expect(createRequire(main)(main).startKernel).toBeTypeOf("function");
});
