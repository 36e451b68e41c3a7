import type { Message } from "../../../grader/protocol/message.js";

const randomCase: Message = { messageId: "remarks.randomCase" };

/** A result that names no seeds: nobody can have a page use one again. */
export function withoutSeeds<Result>(result: Result): Result {
  return replaced(result) as Result;
}

function replaced(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(replaced);
  if (typeof value !== "object" || value === null) return value;
  if (Reflect.get(value, "messageId") === "remarks.seed") return randomCase;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replaced(part)]));
}
