// Other kernels that are named tslab, wherever Jupyter looks for kernels.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { jupyterEnvironment } from "../../../lib/node/jupyter.mjs";
import { inRoot, venvPython } from "../../../lib/node/paths.mjs";
import { otherKernels } from "../../../scripts/setup/otherKernels.mjs";
import { text } from "../../../scripts/words/words.mjs";
import { startServer } from "../../browser/server.js";
import { makeCourse } from "../../export/course.js";

let folder: string;
const marker = () => path.join(folder, "started");

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "jupyter "));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts a kernel there that only leaves a mark when it is started. */
function placeKernel(data: string): void {
  const place = path.join(data, "kernels", "tslab");
  mkdirSync(place, { recursive: true });
  const mark = `require("node:fs").writeFileSync(${JSON.stringify(marker())}, "")`;
  const spec = {
    argv: [process.execPath, "--eval", mark],
    display_name: "Another TypeScript",
    language: "typescript",
  };
  writeFileSync(path.join(place, "kernel.json"), JSON.stringify(spec));
}

/** Puts one wherever a reader's Jupyter may look first, and lets this process's variables say so. */
function placeEverywhere(): void {
  const home = path.join(folder, "home");
  for (const place of [".local/share/jupyter", "Library/Jupyter", "AppData/Roaming/jupyter"]) {
    placeKernel(path.join(home, place));
  }
  for (const name of ["path", "data"]) placeKernel(path.join(folder, name));
  vi.stubEnv("HOME", home);
  vi.stubEnv("APPDATA", path.join(home, "AppData", "Roaming"));
  vi.stubEnv("JUPYTER_PATH", path.join(folder, "path"));
  vi.stubEnv("JUPYTER_DATA_DIR", path.join(folder, "data"));
  vi.stubEnv("JUPYTER_PREFER_ENV_PATH", "0");
}

const python = (args: readonly string[], env: NodeJS.ProcessEnv) =>
  spawnSync(venvPython, args, { encoding: "utf8", env });

describe("the course's commands", () => {
  test("find the course's own kernel", () => {
    placeEverywhere();
    const list = ["-m", "jupyter_client.kernelspecapp", "list"];
    expect(python(list, process.env).stdout).toMatch(/tslab +.*jupyter .*path/);
    expect(python(list, jupyterEnvironment()).stdout).toMatch(/tslab +.*\.venv/);
  });

  test.each([
    ["execute.py", ["export/execute.py", "01.ipynb", "done.ipynb"], jupyterEnvironment],
    [
      "nbconvert",
      ["-m", "nbconvert", "--execute", "--to", "notebook", "--output=done", "01.ipynb"],
      jupyterEnvironment,
    ],
    // As a reader types it, in .venv but without what the course's commands say to Jupyter.
    [
      "nbconvert to a page",
      ["-m", "nbconvert", "--execute", "--to", "course", "01.ipynb"],
      () => process.env,
    ],
  ])("run a lesson in it: %s", (_, [first = "", ...rest], environment) => {
    placeEverywhere();
    const course = makeCourse();
    course.write("01", [
      { id: "one", ts: 'import { quadratic } from "./lib/quadratic.js";\nquadratic(3)' },
    ]);
    const script = first.endsWith(".py") ? inRoot(first) : first;
    const { status, stderr } = spawnSync(venvPython, [script, ...rest], {
      encoding: "utf8",
      env: environment(),
      cwd: course.notebooks,
    });
    const made = readdirSync(course.notebooks);
    course.remove();
    expect(status, stderr).toBe(0);
    expect(made).toHaveLength(2);
    expect(existsSync(marker())).toBe(false);
  });

  test("offer it in JupyterLab, whose file browser leaves out installed packages", async () => {
    placeEverywhere();
    const server = await startServer(inRoot());
    const ask = async (what: string) => {
      const token = server.address.searchParams.get("token");
      const address = new URL(`/api/${what}`, server.address);
      return (await fetch(address, { headers: { Authorization: `token ${token}` } })).json();
    };
    try {
      const { kernelspecs } = await ask("kernelspecs");
      expect(kernelspecs.tslab.spec.display_name).toBe("TypeScript");
      const { content } = await ask("contents/notebooks");
      const names = content.map(({ name }: { name: string }) => name);
      expect(names).toContain("01-quadratic.ipynb");
      expect(names).not.toContain("node_modules");
    } finally {
      await server.stop();
    }
  });
});

describe("npm run doctor", () => {
  test("names each, and says that the course does not use it", () => {
    placeEverywhere();
    const found = otherKernels() ?? "";
    expect(found).toContain(
      `Another TypeScript in ${path.join(folder, "path", "kernels", "tslab")}`,
    );
    expect(found).toContain(path.join(folder, "data", "kernels", "tslab"));
    expect(found).not.toContain(".venv");
  });

  test("says so where there is none, and where one cannot be read", () => {
    const data = path.join(folder, "data");
    const variables = { ...process.env, HOME: folder, JUPYTER_DATA_DIR: data };
    const { none, found, unreadable } = text.doctor.otherKernels;
    const name = "tslab";
    expect(otherKernels(variables)).toBe(none({ name }));
    placeKernel(data);
    const place = path.join(data, "kernels", name);
    writeFileSync(path.join(place, "kernel.json"), "{");
    expect(otherKernels(variables)).toBe(found({ name, kernels: unreadable({ folder: place }) }));
  });
});
