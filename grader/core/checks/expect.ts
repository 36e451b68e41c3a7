// vitest's expect, whose failures say what was got and what was expected, in a student's words.
import {
  chai,
  type ExpectStatic,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from "@vitest/expect";
import { decodeMessage, type Message, type Parameter } from "../../protocol/message.js";
import { clausesOf, comparisonOf } from "../../words/composed.js";
import { message } from "../../words/message.js";
import { aboutShape } from "../values/aboutShape.js";
import { format, formatPair } from "../values/format.js";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

type Subject = {
  readonly value: unknown;
  /** The check's own remark, if it has one. */
  readonly remark: Message | undefined;
  readonly negated: boolean;
};
type Matcher = (argument: unknown) => Parameter;
/** The text of a call that returned just this value, if there was one. */
type CallOf = (value: unknown) => string | undefined;

const value: Matcher = (argument) => format(argument);
const expectations: Record<string, Matcher> = {
  toBe: value,
  toEqual: value,
  toStrictEqual: value,
  toMatchObject: value,
  toBeCloseTo: value,
  toBeGreaterThan: (x) => message("comparison.above", { value: format(x) }),
  toBeGreaterThanOrEqual: (x) => message("comparison.atLeast", { value: format(x) }),
  toBeLessThan: (x) => message("comparison.lessThan", { value: format(x) }),
  toBeLessThanOrEqual: (x) => message("comparison.atMost", { value: format(x) }),
  toHaveLength: (x) => message("comparison.length", { value: format(x) }),
  toContain: (x) => message("comparison.containing", { value: format(x) }),
  toContainEqual: (x) => message("comparison.containing", { value: format(x) }),
  toBeInstanceOf: (x) => message("comparison.instance", { name: classNameOf(x) }),
  toBeTypeOf: (x) => message("comparison.type", { name: String(x) }),
  toBeNaN: () => "NaN",
  toBeNull: () => "null",
  toBeUndefined: () => "undefined",
  toBeDefined: () => message("comparison.defined"),
  toBeTruthy: () => message("comparison.truthy"),
  toBeFalsy: () => message("comparison.falsy"),
  toThrow: expectedError,
  toThrowError: expectedError,
};

/** What a check expected and did not get. */
export class CheckFailed extends Error {
  constructor(readonly why: Message) {
    super(why.messageId);
  }
}

/** Makes an expect; `callOf` lets its messages name the call whose result is compared. */
export function makeExpect(callOf: CallOf): ExpectStatic {
  const expect = (value: unknown, said = "") => {
    const remark = said === "" ? undefined : decodeMessage(said);
    return watch(chai.expect(value), { value, remark, negated: false }, callOf);
  };
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
  if (!(error instanceof Error)) return error;
  if (matcher === undefined) return withRemark(error, subject.remark);
  const call = callOf(subject.value);
  const { got, expected } = compare(subject, error, matcher, argument);
  const remarks: (Message | undefined)[] = [];
  if (matcher === value && !subject.negated) remarks.push(remarkOn(subject, call, argument));
  if (call !== undefined) remarks.push(subject.remark);
  const said = remarks.filter((remark) => remark !== undefined);
  return new CheckFailed(
    comparisonOf({
      what: call ?? subject.remark ?? "",
      got,
      expected,
      remark: said.length > 0 ? clausesOf(said) : "",
    }),
  );
}

/** The message of a matcher for which the catalogue has no words. */
function withRemark(error: Error, remark: Message | undefined): Error {
  if (remark === undefined || !(error instanceof chai.AssertionError)) return error;
  const sentence = message("grader.said", { text: error.message });
  return new CheckFailed(message("comparison.of", { subject: remark, sentence }));
}

/** A call that gave nothing where something was expected has most likely no return. */
function remarkOn(
  { value: got }: Subject,
  call: string | undefined,
  expected: unknown,
): Message | undefined {
  return got === undefined && call !== undefined
    ? message("shape.nothing")
    : aboutShape(got, expected);
}

type Compared = { readonly got: Parameter; readonly expected: Parameter };

function compare(subject: Subject, error: Error, matcher: Matcher, argument: unknown): Compared {
  const wrap = (expected: Parameter) =>
    subject.negated ? message("comparison.not", { expected }) : expected;
  if (matcher === expectedError) {
    return { got: gotError(error), expected: wrap(matcher(argument)) };
  }
  if (matcher === value && !subject.negated) {
    const [got, expected] = formatPair(subject.value, argument);
    return { got, expected };
  }
  const expected = wrap(matcher(argument));
  if (matcher === expectations.toHaveLength) {
    const length = Reflect.get(Object(subject.value), "length");
    return { got: message("comparison.length", { value: format(length) }), expected };
  }
  return { got: format(subject.value), expected };
}

function expectedError(argument: unknown): Message {
  if (argument === undefined) return message("comparison.anError");
  if (typeof argument === "function") return message("comparison.errorOf", { name: argument.name });
  const text = argument instanceof Error ? argument.message : String(argument);
  return message("comparison.errorSaying", { text });
}

function gotError(error: Error): Parameter {
  const actual: unknown = Reflect.get(error, "actual");
  return actual instanceof Error ? format(actual) : message("comparison.noError");
}

function classNameOf(value: unknown): string {
  return typeof value === "function" ? value.name : format(value);
}
