import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { Guide } from "../../../lib/exercises/guide.js";
import { inWorkspace } from "../../../lib/node/paths.mjs";
import { programText } from "../../../lib/node/programs/programs.cjs";
import { UserError } from "../../../lib/node/userError.mjs";
import { hintsWith } from "../../words/hints.js";
import { terminalWords } from "../../words/terminal.js";
import { places, root } from "./exercises.js";

const hintsFile = inWorkspace(".cache", "hints.json");

const guides = new Map<string, Promise<Guide>>();

export function guideOf(id: string): Promise<Guide> {
  const guide = guides.get(id) ?? loadGuide(id);
  guides.set(id, guide);
  return guide;
}

/** Loads a guide from its cached bundle: starting a TypeScript compiler would take longer than the reading. */
async function loadGuide(id: string): Promise<Guide> {
  const file = places.guide(id);
  const code = await programText(path.relative(root, file));
  const module: { exports: { readonly guide?: Guide } } = { exports: {} };
  vm.compileFunction(code, ["module", "exports"], { filename: file })(module, module.exports);
  const { guide } = module.exports;
  if (guide === undefined) throw new Error(`${file} exports no guide`);
  return guide;
}

/** The hints: a question, the idea, and almost the code. */
export async function hintsOf(id: string): Promise<readonly [string, string, string]> {
  return hintsWith(id, (await guideOf(id)).almostTheCode);
}

/** The official solution as its author wrote it; nothing where the course is handed out without. */
export function solutionOf(id: string): string {
  const file = places.solution(id);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** How many hints of each exercise are open; none if the file holds anything unexpected. */
function opened(file: string): Record<string, number> {
  try {
    const counts: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof counts !== "object" || counts === null || Array.isArray(counts)) return {};
    return Object.fromEntries(
      Object.entries(counts).filter(([, count]) => Number.isInteger(count) && count > 0),
    );
  } catch {
    return {};
  }
}

/** Opens the next hint, the last one again and again, and gives its number from 1. */
export function openHint(id: string, count: number, file = hintsFile): number {
  const before = opened(file);
  const number = Math.min((before[id] ?? 0) + 1, count);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ ...before, [id]: number }));
  } catch {
    throw new UserError(terminalWords.hintsNotKept({ file }));
  }
  return number;
}

/** True once the last hint is open: the solution may be shown. */
export function allHintsOpen(id: string, count: number, file = hintsFile): boolean {
  return (opened(file)[id] ?? 0) >= count;
}
