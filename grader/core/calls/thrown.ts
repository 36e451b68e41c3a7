// Errors that cross between checks and answer: described where they were thrown, rebuilt where they arrive.

import { withoutMark } from "../../protocol/message.js";
import { ownIntrinsics } from "../values/intrinsics.js";

const kinds = [
  "error",
  "value",
  "noData",
  "circular",
  "hugeBigint",
  "promise",
  "tooLarge",
  "functionInside",
  "name",
  "arrayLike",
  "getter",
] as const;
type Kind = (typeof kinds)[number];

/** Why a value could not cross; the message names the kind or the property that is at fault. */
export class NoData extends Error {
  constructor(
    readonly kind: Exclude<Kind, "error" | "value">,
    message = "",
  ) {
    super(message);
  }
}

export type Thrown = {
  readonly kind: Kind;
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  /** The number under which the side that threw it keeps the original. */
  readonly number: number;
};

const longestMessage = 2000;

/** Describes anything that was thrown, even a value whose getters throw in turn. */
export function describeThrown(
  thrown: unknown,
  number: number,
  { errors } = ownIntrinsics,
  framesOf = answerFrames,
): Thrown {
  const nothing = { name: "", message: "", stack: "", number };
  try {
    if (thrown instanceof NoData) {
      return { ...nothing, kind: thrown.kind, message: short(thrown.message) };
    }
    const ErrorClass = errors.get("Error");
    if (thrown instanceof Error || (ErrorClass && thrown instanceof ErrorClass)) {
      const { name, message, stack } = thrown;
      return {
        kind: "error",
        name: short(name),
        message: short(message),
        stack: typeof stack === "string" ? innermost(framesOf(stack)) : "",
        number,
      };
    }
    const isText = typeof thrown === "string";
    return {
      ...nothing,
      kind: "value",
      message: isText ? JSON.stringify(short(thrown)) : plain(thrown),
    };
  } catch {
    return { ...nothing, kind: "value", message: typeof thrown };
  }
}

/** Reads a description made on the other side, which may be forged. */
export function thrownFrom(described: unknown): Thrown {
  const { kind, name, message, stack, number } = Object(described);
  return {
    kind: kinds.includes(kind) ? kind : "value",
    name: short(name),
    message: short(message),
    stack: short(stack),
    number: Number.isSafeInteger(number) ? number : -1,
  };
}

/** The frames of a stack that lie in the answer, each as `answer.js:LINE:COLUMN`. */
export type FramesOf = (stack: string) => readonly string[];

const answerFrames: FramesOf = (stack) => stack.match(/answer\.js:\d+:\d+/g) ?? [];

/** The innermost frames are enough; those of what the answer calls may be many, and come before. */
const innermost = (frames: readonly string[]) => frames.slice(0, 3).join("\n");

/** Treats what an answer threw as data, so that it can't pass for one of the grader's own messages. */
const short = (value: unknown) =>
  typeof value === "string" ? withoutMark(value.slice(0, longestMessage)) : "";

/** Numbers and the like as they are written; of what could be long or strange only the type. */
function plain(value: unknown): string {
  const writable = value === null || ["number", "boolean", "undefined"].includes(typeof value);
  return writable ? String(value) : typeof value;
}

const descriptions = new WeakMap<object, Thrown>();

/** An error of a realm, of the same class where JavaScript has it, so that `toThrow(RangeError)` holds. */
export function rebuild(thrown: Thrown, { errors } = ownIntrinsics): Error {
  const Class = errors.get(thrown.name) ?? errors.get("Error") ?? Error;
  const error = new Class(thrown.message);
  if (thrown.kind === "error" && error.name !== thrown.name) {
    Object.defineProperty(error, "name", {
      value: thrown.name,
      configurable: true,
      writable: true,
    });
  }
  descriptions.set(error, thrown);
  return error;
}

/** The other side's description of an error, if the error comes from there. */
export function descriptionOf(error: unknown): Thrown | undefined {
  return typeof error === "object" && error !== null ? descriptions.get(error) : undefined;
}
