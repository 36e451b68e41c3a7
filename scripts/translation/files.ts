// Texts outside the notebooks that exist in both languages, a file each, and the register of which English each Chinese
// file translates.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../../lib/node/paths.mjs";
import { hashOf } from "./hash.js";

export const registerFile = inRoot("scripts", "translation", "translated.json");

/** The READMEs that students and teachers read. */
const readmes = [
  "README.md",
  "notebooks/README.md",
  "notebooks/trails/README.md",
  "export/README.md",
  "grader/README.md",
  "grader/class/README.md",
  "deploy/README.md",
  "deploy/jupyterhub/README.md",
  "scripts/scaleOut/README.md",
];

const parts = ["lib", "grader", "export", "kernel", "scripts", "deploy"];

/** The Chinese file of an English one: words/zh/… of words/en/…, README.zh.md of README.md, and so on. */
export function chineseFileOf(english: string): string {
  if (english.endsWith("README.md")) return english.replace(/README\.md$/, "README.zh.md");
  if (english.startsWith("solutions/")) return english.replace("solutions/", "solutions/zh/");
  if (english.startsWith("exercises/")) return english.replace("/.stubs/", "/.stubs/zh/");
  return english.replace(/\/words\/en([/.])/, "/words/zh$1");
}

/** Every English file that has a Chinese one, by its path from the project's folder, in order. */
export function englishFiles(): string[] {
  const words = parts.flatMap((part) =>
    filesIn(part).filter((file) => /\/words\/en[/.]/.test(file) && !file.includes("node_modules")),
  );
  const told = [...filesIn("exercises/.stubs"), ...filesIn("solutions")].filter(
    (file) => file.endsWith(".ts") && !file.includes("/zh/"),
  );
  return [...words, ...told, ...readmes].sort();
}

function filesIn(folder: string): string[] {
  return readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(inRoot(), path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join("/"));
}

export const fileHash = (file: string): string => hashOf(readFileSync(inRoot(file), "utf8"));

export function readRegister(): Readonly<Record<string, string>> {
  return existsSync(registerFile) ? JSON.parse(readFileSync(registerFile, "utf8")) : {};
}

/** Whether the Chinese of a file exists and translates what the English says now. */
export const fileIsCurrent = (english: string, register = readRegister()): boolean =>
  existsSync(inRoot(chineseFileOf(english))) && register[english] === fileHash(english);
