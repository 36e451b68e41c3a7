import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { places } from "../../grader/node/exercises/exercises.js";

/** A folder of answers, laid out like exercises/, which is deleted when it is disposed of. */
export function answersFolder(answers: Readonly<Record<string, string | Uint8Array>>) {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), "answers-")), "exercises");
  for (const [id, answer] of Object.entries(answers)) writeAnswer(folder, id, answer);
  return { folder, remove: () => rmSync(path.dirname(folder), { recursive: true, force: true }) };
}

export function writeAnswer(folder: string, id: string, answer: string | Uint8Array): void {
  const file = path.join(folder, `${id}.ts`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, answer);
}

/** The name of the function that an exercise asks for. */
export function functionOf(id: string): string {
  const stub = readFileSync(places.stub(id), "utf8");
  return /export function (\w+)/.exec(stub)?.[1] ?? "";
}
