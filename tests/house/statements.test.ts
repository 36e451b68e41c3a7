// What the course says about its own files and commands is true.
import path from "node:path";
import { expect, test } from "vitest";
import { files, folders, read } from "./tree.js";

const places = new Set([...files, ...folders]);
const names = new Set(files.map((file) => path.posix.basename(file)));

/** Whether it is one of them. Capitals stand for any name, as in exercises/LESSON/NAME.ts. */
function isIn(known: ReadonlySet<string>, named: string): boolean {
  const source = named.replace(/\.js$/, ".ts");
  if (known.has(named) || known.has(source)) return true;
  if (!/[A-Z]{2}/.test(named)) return false;
  const pattern = named.replaceAll(".", "\\.").replace(/[A-Z]{2,}/g, "[\\w.-]+");
  return [...known].some((one) => new RegExp(`^${pattern}$`).test(one));
}

/** What people read in a file: all of a README and of a catalogue of words, and the comments of code. */
function proseOf(file: string): string {
  const text = read(file);
  if (file.endsWith(".md") || /(^|\/)words\//.test(file)) return text;
  const comment = file.endsWith(".py")
    ? /(?:^|\s)#.*|"""[\s\S]*?"""/gm
    : /^\s*(?:\/\*|\*|\/\/).*|\s\/\/ .*/gm;
  return (text.match(comment) ?? []).join("\n");
}

/** The false statements in files of some kind: what `named` finds in their texts and `isTrue` denies. */
function untrue(
  kind: RegExp,
  textOf: (file: string) => string,
  named: RegExp,
  isTrue: (name: string, file: string) => boolean,
): string[] {
  return files
    .filter((file) => kind.test(file))
    .flatMap((file) =>
      [...textOf(file).matchAll(named)]
        .map(([, name = ""]) => name)
        .filter((name) => !isTrue(name, file))
        .map((name) => `${file}: ${name}`),
    );
}

const written = /\.([cm]?[jt]s|py|md|ya?ml)$/;

test("every path that a README, a comment or a message names exists", () => {
  const tops = [...folders].filter((folder) => !/[/.]/.test(folder)).join("|");
  const named = new RegExp(`(?<![\\w./@-])((?:${tops})/[\\w./-]*)`, "g");
  const isPlace = (name: string) => isIn(places, name.replace(/[./-]+$/, ""));
  expect(untrue(written, proseOf, named, isPlace)).toEqual([]);
});

test("every path that begins further down ends like a file of the tree", () => {
  const tops = [...folders].filter((folder) => !/[/.]/.test(folder)).join("|");
  const named = new RegExp(
    `(?<![\\w./@*:-])(?!(?:${tops})/)((?:[\\w-]+/)+[\\w-]+\\.(?:[cm]?ts|mjs|cjs|py))\\b`,
    "g",
  );
  const isEnd = (name: string) => files.some((file) => file.endsWith(`/${name}`));
  // Capitals stand for any name, and the words of a second language are still to come.
  const example = /[A-Z]{2}|\bzh\b/;
  expect(untrue(written, proseOf, named, (name) => example.test(name) || isEnd(name))).toEqual([]);
});

test("every file that they name without its folder is in the tree", () => {
  const named = /(?<![\w./@*-])([\w-]+(?:\.\w+)?\.(?:[cm]?ts|[cm]js|py|ipynb))\b/g;
  // What students may hand in, and examples of files that they might write.
  const example = /^grader\/class\/|^tests\/.*\.ts:|: (helper\.ts|lesson\.ipynb|__cell__3\.d\.ts)$/;
  const isName = (name: string, file: string) =>
    isIn(names, name) || example.test(`${file}: ${name}`);
  expect(untrue(written, proseOf, named, isName)).toEqual([]);
});

test("every command that the course names is one of package.json's", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = /npm run (?:--\w+ )*(\w+(?:[:-]\w+)*)/g;
  const isCommand = (name: string) => name in scripts || name === "NAME";
  expect(untrue(/\.([cm]?[jt]s|py|md|ya?ml|json|ipynb)$/, read, named, isCommand)).toEqual([]);
});

test("every relative link of a README leads somewhere", () => {
  const isThere = (target: string, file: string) => {
    const [place = ""] = path.posix.join(path.posix.dirname(file), target).split("#");
    return /^\w+:|^#/.test(target) || places.has(place.replace(/\/$/, ""));
  };
  expect(untrue(/\.md$/, read, /\]\(([^)\s]+)\)/g, isThere)).toEqual([]);
});

test("the README's tree is the tree: files of its first level, folders of its first two", () => {
  const [, block = ""] = /^## How it is built\n+```\n(.*?)^```/ms.exec(read("README.md")) ?? [];
  let above = "";
  const told = [...block.matchAll(/^( *)([^\s*]+)(?= |$)/gm)].map(([, indent, name = ""]) => {
    if (indent === "") above = name;
    return (indent === "" ? name : above + name).replace(/\/$/, "");
  });
  expect(told.filter((place) => !isIn(places, place))).toEqual([]);

  // Every project has these under the same names, or a tool writes them.
  const ordinary = /^(README\.md|LICENSE|package-lock\.json|\.git\w+)$/;
  const isMirror = (folder: string) =>
    folder.startsWith("tests/") && folders.has(folder.slice("tests/".length));
  const upper = [...folders].filter((folder) => !isMirror(folder) && folder.split("/").length <= 2);
  const shown = [...upper, ...files.filter((file) => !/\//.test(file) && !ordinary.test(file))];
  expect(shown.filter((place) => !told.some((name) => isIn(new Set([place]), name)))).toEqual([]);
});
