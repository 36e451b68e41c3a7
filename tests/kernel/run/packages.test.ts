// Packages come from one file each, and cells cannot tell the difference.
import { execFile } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { packageLoader, packagesNamed } from "../../../kernel/run/packages.js";
import { inRoot } from "../../../lib/node/paths.mjs";

const require = createRequire(import.meta.url);
const served = ["@observablehq/plot", "d3-array", "d3-random", "mathjs"] as const;

type Exports = Record<string, unknown>;

describe("of the course's packages", () => {
  const load = packageLoader(inRoot());

  /** What the compiled imports of a cell make of a package: TypeScript's helpers for esModuleInterop. */
  const importsOf = (exports: Exports) => ({
    default: exports.__esModule ? exports.default : exports,
    named: Object.fromEntries(
      Object.keys(exports).map((name) => [name, [typeof exports[name], nameOf(exports[name])]]),
    ),
    isModule: exports.__esModule === true,
  });
  const nameOf = (value: unknown) => (typeof value === "function" ? value.name : undefined);

  test.each(served)("%s has the exports that Node's require gives, by the same names", (id) => {
    const [ours, nodes] = [load(id) as Exports, require(id) as Exports];
    expect(Object.keys(ours)).toEqual(Object.keys(nodes));
    const [mine, others] = [importsOf(ours), importsOf(nodes)];
    expect(mine.named).toEqual(others.named);
    expect(mine.isModule).toBe(others.isModule);
    expect(typeof mine.default).toBe(typeof others.default);
    expect(mine.default === ours).toBe(others.default === nodes);
  });

  test.each(served)("%s is one instance, whoever asks", (id) => {
    expect(load(id)).toBe(load(id));
  });

  test("what is exported cannot be replaced, as in a module", () => {
    const plot = load("@observablehq/plot") as Exports;
    expect(() => Object.assign(plot, { dot: 1 })).toThrow(TypeError);
    expect(() => Object.assign(plot, { mine: 1 })).toThrow(TypeError);
  });

  test("another package, a file in a package and a module of Node are left to Node", () => {
    for (const id of [
      "esbuild",
      "mathjs/number",
      "d3-array/src/range.js",
      "node:fs",
      "./lib/vector.js",
    ])
      expect(load(id)).toBeUndefined();
  });

  test("an error in a package is the same, and its stack goes through no file of a student's", () => {
    const evaluate = (exports: unknown) => {
      try {
        return (exports as typeof import("mathjs")).evaluate("1 + f(2)");
      } catch (error) {
        return error;
      }
    };
    const [ours, nodes] = [evaluate(load("mathjs")), evaluate(require("mathjs"))] as Error[];
    expect(`${ours}`).toBe(`${nodes}`);
    expect(ours.stack?.split("\n").length).toBe(nodes.stack?.split("\n").length);
    // The kernel leaves out frames in this folder, as those in node_modules.
    expect(ours.stack).toMatch(/[\\/]\.cache[\\/]programs[\\/]packages[\\/]mathjs-/);
    expect(ours.stack).not.toContain("node_modules/mathjs");
  });
});

describe("in a folder of its own", () => {
  let root: string;
  const cache = () => path.join(root, ".cache", "programs", "packages");
  const installed = () => path.join(root, "node_modules", ".package-lock.json");
  const put = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, "node_modules", file)), { recursive: true });
    writeFileSync(path.join(root, "node_modules", file), text);
  };
  const mathjs = (text: string) => put("mathjs/index.js", text);
  const loaded = () => packageLoader(root)("mathjs");
  const bundleFile = () =>
    path.join(cache(), readdirSync(cache()).find((file) => file.startsWith("mathjs-")) ?? "");

  beforeEach(() => {
    root = mkdtempSync(path.join(realpathSync(tmpdir()), "packages-"));
    put("mathjs/package.json", `{ "name": "mathjs" }`);
    mathjs("exports.one = 1;");
    put(".package-lock.json", "{}");
    symlinkSync(
      inRoot("node_modules", "esbuild"),
      path.join(root, "node_modules", "esbuild"),
      "junction",
    );
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  test("a bundle is kept, and used while what is installed is the same", () => {
    expect(loaded()).toEqual({ one: 1 });
    mathjs("exports.one = 2;");
    expect(loaded()).toEqual({ one: 1 });
  });

  test("it is made anew when something else is installed, and the old one is deleted", () => {
    expect(loaded()).toEqual({ one: 1 });
    mathjs("exports.one = 2;");
    appendFileSync(installed(), "\n");
    expect(loaded()).toEqual({ one: 2 });
    expect(readdirSync(cache())).toHaveLength(1);
  });

  test.each<[string, (file: string) => void]>([
    ["cut off", (file) => truncateSync(file, 100)],
    ["empty", (file) => truncateSync(file, 0)],
    ["changed", (file) => writeFileSync(file, readFileSync(file, "utf8").replace("one", "two"))],
  ])("it is made anew when it was %s", (_, spoil) => {
    expect(loaded()).toEqual({ one: 1 });
    spoil(bundleFile());
    expect(loaded()).toEqual({ one: 1 });
    expect(readFileSync(bundleFile(), "utf8")).toContain("one");
  });

  test("two kernels that make it at once both have it", async () => {
    const program = path.join(root, "program.ts");
    const loader = JSON.stringify(inRoot("kernel", "run", "packages.ts"));
    writeFileSync(
      program,
      `import { packageLoader, packagesNamed } from ${loader};\nconsole.log(packageLoader(${JSON.stringify(root)})("mathjs"));`,
    );
    const start = () =>
      promisify(execFile)(process.execPath, ["--import", "tsx", program], { cwd: inRoot() });
    const outputs = await Promise.all([start(), start(), start()]);
    expect(outputs.map(({ stdout }) => stdout)).toEqual(Array(3).fill("{ one: 1 }\n"));
    expect(loaded()).toEqual({ one: 1 });
  });

  test.each<[string, () => void]>([
    ["cannot be bundled", () => mathjs("exports.one = ;")],
    ["throws", () => mathjs(`throw new Error("broken");`)],
    ["is missing", () => rmSync(path.join(root, "node_modules", "mathjs"), { recursive: true })],
    ["is a module, where it was none", () => put("mathjs/package.json", `{ "type": "module" }`)],
    [
      "has another file for bundlers",
      () => {
        put("mathjs/other.js", "exports.one = 3;");
        put(
          "mathjs/package.json",
          `{ "exports": { "module-sync": "./other.js", "node": { "import": "./other.js", "require": "./index.js" } } }`,
        );
      },
    ],
    ["was installed by another program than npm", () => rmSync(installed())],
    ["is there, but esbuild is not", () => rmSync(path.join(root, "node_modules", "esbuild"))],
  ])("a package that %s is left to Node", (_, change) => {
    change();
    expect(loaded()).toBeUndefined();
  });

  test("what is imported by two packages of a group is there once", () => {
    put(
      "d3-array/package.json",
      `{ "name": "d3-array", "type": "module", "exports": "./index.js" }`,
    );
    put("d3-array/index.js", "export class InternMap {}");
    put(
      "d3-random/package.json",
      `{ "name": "d3-random", "type": "module", "exports": "./index.js" }`,
    );
    put("d3-random/index.js", "export const random = 4;");
    put("@observablehq/plot/package.json", `{ "type": "module", "exports": "./index.js" }`);
    put(
      "@observablehq/plot/index.js",
      `import { InternMap } from "d3-array";\nexport const map = new InternMap();\nexport let late = 1;\nexport const change = () => { late = 2; };`,
    );
    const load = packageLoader(root);
    const { InternMap } = load("d3-array") as { InternMap: new () => object };
    const plot = load("@observablehq/plot") as { map: object; late: number; change(): void };
    expect(plot.map).toBeInstanceOf(InternMap);
    plot.change();
    expect(plot.late).toBe(2);
  });
});

test("the packages that a text names are found, files of the project are not", () => {
  const source = `import { range } from "d3-array";
import * as math from 'mathjs';
import { softmax } from "./lib/softmax.js";
export type { Markish } from "@observablehq/plot";`;
  expect(packagesNamed(source)).toEqual(["d3-array", "mathjs", "@observablehq/plot"]);
});
