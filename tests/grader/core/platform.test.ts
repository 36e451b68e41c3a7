import { readdirSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { type BuildOptions, build } from "esbuild";
import { expect, test } from "vitest";
import { root } from "../../../grader/node/exercises/exercises.js";

const core = path.join(root, "grader", "core");
const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);
const isOfNode = (name: string) => name.startsWith("node:") || builtinModules.includes(name);

/** Files of the core as one text for a browser, and the Node modules that they ask for. */
async function bundled(contents: string, options: BuildOptions = {}) {
  const asked: string[] = [];
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: core, loader: "ts" },
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    logLevel: "silent",
    plugins: [
      {
        name: "what is Node's",
        setup({ onResolve }) {
          onResolve({ filter: /./ }, ({ path: name }) => {
            if (!isOfNode(name)) return undefined;
            asked.push(name);
            return { path: name, external: true };
          });
        },
      },
    ],
    ...options,
  });
  return { asked, code: outputFiles?.[0]?.text ?? "" };
}

test.each(files)("core/%s knows nothing of Node", async (file) => {
  // Packages ask whether there is a process; the core itself does not know the word.
  const define = { process: "processOfNode" };
  const only = { packages: "external", define, format: "esm" } as const;
  const { asked, code } = await bundled(`export * from "./${file}";`, only);
  expect(asked).toEqual([]);
  expect(code).not.toMatch(/\bprocessOfNode\b/);
});

test("the core with its packages loads where there is the language, and a little of what browsers have", async () => {
  const all = files.map((file, i) => `import * as file${i} from "./${file}"; use(file${i});`);
  const define = { "process.env.NODE_ENV": '"production"' };
  const { asked, code } = await bundled(all.join("\n"), { define });
  expect(asked).toEqual([]);
  const loaded: object[] = [];
  const ofBrowsers = { EventTarget, Event, setTimeout, clearTimeout, performance };
  const use = (module: object) => loaded.push(module);
  runInContext(code, createContext({ ...ofBrowsers, use }));
  expect(loaded).toHaveLength(files.length);
});
