import { isContainer, isTyped } from "../values/containers.js";
import { copyOf } from "../values/copies.js";
import type { AnyFunction } from "../values/encode.js";
import { isAlike } from "../values/isAlike.js";

/** Each array and object in a value. */
function containersIn(value: unknown): object[] {
  if (isTyped(value)) return [value];
  return isContainer(value) ? [value, ...Object.values(value).flatMap(containersIn)] : [];
}

/** A function of this side as checks call an answer's: with copies of the arguments. */
export class Watched {
  /** It has changed an argument. */
  changed = false;
  /** The latest result is an argument, or has a part of one in it. */
  private alias = false;

  constructor(private readonly f: AnyFunction) {}

  readonly call: AnyFunction = (...args) => {
    const copies = args.map(copyOf);
    try {
      const result = this.f(...copies);
      const given = new Set(copies.flatMap(containersIn));
      this.alias = containersIn(result).some((container) => given.has(container));
      return result;
    } finally {
      this.changed ||= !isAlike(copies, args);
    }
  };

  readonly expectNewArrays = (): void => {
    if (this.alias) throw new Error("an argument was returned");
  };
}
