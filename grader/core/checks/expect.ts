// vitest's expect, whose failures say what was got and what was expected, in a student's words.
import {
  chai,
  type ExpectStatic,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from "@vitest/expect";
import { comparison, shape } from "../../words/resultText.js";
import { aboutShape } from "../values/aboutShape.js";
import { format, formatPair } from "../values/format.js";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

type Subject = { readonly value: unknown; readonly message: string; readonly negated: boolean };
type Matcher = (argument: unknown) => string;
/** The text of a call that returned just this value, if there was one. */
type CallOf = (value: unknown) => string | undefined;

/** What is longer goes over several lines. */
const longestLine = 80;

const value: Matcher = (argument) => format(argument);
const expectations: Record<string, Matcher> = {
  toBe: value,
  toEqual: value,
  toStrictEqual: value,
  toMatchObject: value,
  toBeCloseTo: value,
  toBeGreaterThan: (x) => comparison.above(format(x)),
  toBeGreaterThanOrEqual: (x) => comparison.atLeast(format(x)),
  toBeLessThan: (x) => comparison.below(format(x)),
  toBeLessThanOrEqual: (x) => comparison.atMost(format(x)),
  toHaveLength: (x) => comparison.length(format(x)),
  toContain: (x) => comparison.containing(format(x)),
  toContainEqual: (x) => comparison.containing(format(x)),
  toBeInstanceOf: (x) => comparison.instance(classNameOf(x)),
  toBeTypeOf: (x) => comparison.type(String(x)),
  toBeNaN: () => "NaN",
  toBeNull: () => "null",
  toBeUndefined: () => "undefined",
  toBeDefined: () => comparison.defined,
  toBeTruthy: () => comparison.truthy,
  toBeFalsy: () => comparison.falsy,
  toThrow: expectedError,
  toThrowError: expectedError,
};

/** Makes an expect; `callOf` lets its messages name the call whose result is compared. */
export function makeExpect(callOf: CallOf): ExpectStatic {
  const expect = (value: unknown, message = "") =>
    watch(chai.expect(value, message), { value, message, negated: false }, callOf);
  return Object.assign(expect, chai.expect) as unknown as ExpectStatic;
}

/** The same assertion, but what a matcher throws gets our message. */
function watch<Target extends object>(target: Target, subject: Subject, callOf: CallOf): Target {
  return new Proxy(target, {
    get(_, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member === "object" && member !== null) {
        return watch(member, { ...subject, negated: subject.negated !== (name === "not") }, callOf);
      }
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        try {
          return member.apply(target, args);
        } catch (error) {
          throw reworded(error, subject, expectations[String(name)], args[0], callOf);
        }
      };
    },
  });
}

function reworded(
  error: unknown,
  subject: Subject,
  matcher: Matcher | undefined,
  argument: unknown,
  callOf: CallOf,
): unknown {
  if (!(error instanceof Error) || matcher === undefined) return error;
  const call = callOf(subject.value);
  const { got, expected } = compare(subject, error, matcher, argument);
  const remarks = [matcher === value && !subject.negated ? remarkOn(subject, call, argument) : ""];
  if (call !== undefined) remarks.push(subject.message);
  const what = call ?? subject.message;
  const remark = remarks.filter((text) => text !== "").join("; ");
  const sentence = comparison.inOneLine(what, got, expected, remark);
  const short = sentence.length <= longestLine;
  error.message = short ? sentence : comparison.inLines(what, got, expected, remark);
  return error;
}

/** A call that gave nothing where something was expected has most likely no return. */
function remarkOn({ value: got }: Subject, call: string | undefined, expected: unknown): string {
  return got === undefined && call !== undefined ? shape.nothing : aboutShape(got, expected);
}

type Compared = { readonly got: string; readonly expected: string };

function compare(subject: Subject, error: Error, matcher: Matcher, argument: unknown): Compared {
  const wrap = subject.negated ? comparison.not : (text: string) => text;
  if (matcher === expectedError) {
    return { got: gotError(error), expected: wrap(matcher(argument)) };
  }
  if (matcher === value && !subject.negated) {
    const [got, expected] = formatPair(subject.value, argument);
    return { got, expected };
  }
  const [got, expected] = [format(subject.value), matcher(argument)];
  if (matcher === expectations.toHaveLength) {
    const length = Reflect.get(Object(subject.value), "length");
    return { got: comparison.length(format(length)), expected: wrap(expected) };
  }
  return { got, expected: wrap(expected) };
}

function expectedError(argument: unknown): string {
  if (argument === undefined) return comparison.anError;
  if (typeof argument === "function") return comparison.errorOf(argument.name);
  return comparison.errorSaying(argument instanceof Error ? argument.message : String(argument));
}

function gotError(error: Error): string {
  const actual: unknown = Reflect.get(error, "actual");
  return actual instanceof Error ? format(actual) : comparison.noError;
}

function classNameOf(value: unknown): string {
  return typeof value === "function" ? value.name : format(value);
}
