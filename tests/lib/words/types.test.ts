import { expect, expectTypeOf, test } from "vitest";
import { catalogue } from "../../../lib/words/catalogue.js";
import type { Placeholders, Translation } from "../../../lib/words/types.js";
import { text, type en as words } from "./words.js";

// The compiler proves these: a line of `@ts-expect-error` without an error is an error. None of it is called.

test("messages have the types of their placeholders", () => {
  expectTypeOf(text.title).toEqualTypeOf<string>();
  expectTypeOf(text.total).parameter(0).toHaveProperty("points");
  expectTypeOf(text.checks).parameter(0).toHaveProperty("count").toEqualTypeOf<number>();
  expectTypeOf<Placeholders<typeof words.total>>().toEqualTypeOf<"points" | "maxPoints">();
  expectTypeOf<Placeholders<"{a} and {a}">>().toEqualTypeOf<"a">();
  expectTypeOf<Placeholders<typeof caption>>().toEqualTypeOf<
    "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j"
  >();
  expect(caption.length).toBeGreaterThan(400);
});

const caption =
  "A curve of {a} points from {b} to {c}, drawn once for every learning rate. The first, {d}, comes down in a straight line; the second, {e}, goes from one side of the valley to the other and takes {f} updates for the distance that the first one covers in {g}. Past {h} each update leaves the point higher up than it was before, and after {i} updates the loss is {j}, which no longer fits into this picture with its linear scale.";

const wrongCalls = () => [
  // @ts-expect-error an argument is missing
  text.total({ points: 3 }),
  // @ts-expect-error an argument is misspelled
  text.total({ points: 3, maxPoint: 4 }),
  // @ts-expect-error an argument too many
  text.total({ points: 3, maxPoints: 4, exercise: "step" }),
  // @ts-expect-error no arguments at all
  text.total(),
  // @ts-expect-error an argument that can't be written
  text.total({ points: true, maxPoints: 4 }),
  // @ts-expect-error a count that is no number
  text.checks({ count: "1", exercise: "step" }),
  // @ts-expect-error no such message
  text.totals,
  // @ts-expect-error a message without placeholders is no function
  text.title(),
];

const en = { name: "{a} and {b}", many: { one: "one {b}", other: "{count} {b}" } } as const;
const many = { other: "{count} 个 {b}" } as const;
const annotated: Translation<typeof en> = { name: "{b}{a}", many };
const wide = { name: "a" };

const wrongWords = () => [
  catalogue({ en, zh: { name: "{b}和{a}", many } }),
  catalogue({ en, zh: { name: "{b}{a}{b}", many: { one: "{b}", ...many } } }),
  // @ts-expect-error a key is missing
  catalogue({ en, zh: { many } }),
  // @ts-expect-error a key too many
  catalogue({ en, zh: { name: "{b}{a}", many, more: "c" } }),
  // @ts-expect-error a placeholder is missing
  catalogue({ en, zh: { name: "{b}", many } }),
  // @ts-expect-error a placeholder too many
  catalogue({ en, zh: { name: "{b}{a}{c}", many } }),
  // @ts-expect-error a placeholder of a plural is missing
  catalogue({ en, zh: { name: "{b}{a}", many: { other: "{count} 个" } } }),
  // @ts-expect-error a placeholder too many in a plural
  catalogue({ en, zh: { name: "{b}{a}", many: { other: "{count} {b} {c}" } } }),
  // @ts-expect-error a plural that is a message
  catalogue({ en, zh: { name: "{b}{a}", many: "{count} {b}" } }),
  // @ts-expect-error a message that is a plural
  catalogue({ en, zh: { name: { other: "{b}{a}" }, many } }),
  // @ts-expect-error a message that is a group
  catalogue({ en, zh: { name: { first: "{b}{a}" }, many } }),
  // @ts-expect-error the types can't see what placeholders these words have
  catalogue({ en, zh: annotated }),
  // @ts-expect-error no such language
  catalogue({ en, xx: { name: "{b}{a}", many } }),
  // @ts-expect-error English is missing
  catalogue({ zh: en }),
  // @ts-expect-error a plural without `other`
  catalogue({ en: { many: { one: "{count} a" } } }),
  // @ts-expect-error a plural with a category that doesn't exist
  catalogue({ en: { many: { other: "{count} a", several: "{count} b" } } }),
  // @ts-expect-error words that are no literals
  catalogue({ en: wide }),
  // @ts-expect-error a message that is no text
  catalogue({ en: { name: 3 } }),
];

const wrongTranslations = () => [
  { name: "{b}{a}", many } as const satisfies Translation<typeof en>,
  // @ts-expect-error a key is missing
  { many } as const satisfies Translation<typeof en>,
  // @ts-expect-error a key too many
  { name: "{b}{a}", many, more: "c" } as const satisfies Translation<typeof en>,
  // @ts-expect-error a placeholder is missing
  { name: "{b}", many } as const satisfies Translation<typeof en>,
  // @ts-expect-error a plural without `other`
  { name: "{b}{a}", many: { one: "{b}" } } as const satisfies Translation<typeof en>,
];

test("the lines above stand in functions that nobody calls", () => {
  for (const wrong of [wrongCalls, wrongWords, wrongTranslations])
    expect(wrong).toBeTypeOf("function");
});
