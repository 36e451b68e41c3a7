import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { cachedText } from "../../lib/node/programs/programs.cjs";
import { language } from "../../lib/words/language.js";

type Options = Omit<BuildOptions, "write">;

/** Bundles a program for browsers, as one expression that gives what it exports. */
export const forBrowsers = {
  bundle: true,
  write: false,
  minify: true,
  format: "iife",
  platform: "browser",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  logLevel: "silent",
  define: { "process.env.NODE_ENV": '"production"', "globalThis.courseInPage": "true" },
} as const satisfies BuildOptions;

/** Leaves the Chinese words out of an English page; a Chinese one has both, because the English own the keys. */
const oneLanguage: Plugin = {
  name: "one language",
  setup({ onLoad }) {
    if (language() === "zh") return;
    onLoad({ filter: /[\\/]words[\\/]zh([\\/].+)?\.ts$/ }, ({ path: file }) => {
      const names = readFileSync(file, "utf8").matchAll(/^export const (\w+)/gm);
      return { contents: [...names].map(([, name]) => `export const ${name} = {};`).join("\n") };
    });
  },
};

/**
 * The program that some code makes, from the cache if none of its files has changed.
 *
 * @param name - a name for it that people can recognise
 * @param contents - TypeScript, which imports from the project's folder
 */
export function bundled(name: string, contents: string, options: Options = {}): Promise<string> {
  const { plugins = [], ...others } = options;
  const made = [contents, forBrowsers, others, language(), plugins.map((plugin) => plugin.name)];
  return cachedText(name, made, async ({ plugin, file }) => {
    for (const own of readdirSync(import.meta.dirname)) file(path.join(import.meta.dirname, own));
    const stdin = { contents, resolveDir: process.cwd(), loader: "ts" } as const;
    const all = {
      ...forBrowsers,
      stdin,
      ...others,
      plugins: [...plugins, oneLanguage, plugin],
      metafile: true,
    };
    const { outputFiles, metafile } = await build(all);
    // The plugins read some files themselves.
    for (const input of Object.keys(metafile?.inputs ?? {}))
      if (existsSync(input)) file(path.resolve(input));
    return outputFiles?.[0]?.text ?? "";
  });
}
