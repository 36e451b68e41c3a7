/** What may stand for a placeholder. */
export type Argument = string | number | readonly string[];

/**
 * A plural category. Intl has a type for it, but the short declarations with which answers are checked leave that out.
 */
export type Category = "zero" | "one" | "two" | "few" | "many" | "other";

/** Forms of one message, chosen by its argument `count`. */
export type Plural = { readonly [Key in Category]?: string } & { readonly other: string };

/** The names of a literal's placeholders: `Placeholders<"{points} of {maxPoints}">` is "points" | "maxPoints". */
export type Placeholders<Text, Found = never> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Placeholders<Rest, Found | Name>
  : Found;

/** An object with a plural category as a key is a plural; all other objects are groups of messages. */
type IsPlural<Words> = [keyof Words & Category] extends [never] ? false : true;

/** The names of the arguments of a message or plural. */
export type Names<Message> = Message extends string
  ? Placeholders<Message>
  : Placeholders<Message[keyof Message]> | "count";

/** What `catalogue` makes of English words: a string, or a function of the named arguments, for each message. */
export type Catalogue<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? Said<English[Key], Argument>
    : IsPlural<English[Key]> extends true
      ? Said<English[Key], number>
      : Catalogue<English[Key]>;
};

type Said<Message, Count> = [Names<Message>] extends [never]
  ? string
  : (
      named: {
        readonly [Name in Names<Message>]: Name extends "count" ? Count : Argument;
      },
    ) => string;

/** A text that has each of a literal's placeholders, in any order. */
type Holding<Text, Found = string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Holding<Rest, Found & `${string}{${Name}}${string}`>
  : Found;

/**
 * The same words in another language: the same keys, and in each message the same placeholders.
 * A type cannot forbid extra placeholders; `catalogue` does. It is written as
 * `export const zh = { … } as const satisfies Translation<typeof en>`.
 */
export type Translation<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? Holding<English[Key]>
    : IsPlural<English[Key]> extends true
      ? Plural
      : Translation<English[Key]>;
};

/**
 * The words of one language as they must be to match the English ones, with a sentence in place of whatever is wrong.
 */
export type Checked<English, Own> = {
  readonly [Key in keyof English]: Key extends keyof Own
    ? CheckedMessage<English[Key], Own[Key]>
    : English[Key];
} & { readonly [Key in Exclude<keyof Own, keyof English>]: never };

type CheckedMessage<English, Own> = English extends string
  ? Alike<English, Own, Literal<Own>>
  : IsPlural<English> extends true
    ? Alike<English, Own, CheckedPlural<Own>>
    : English extends object
      ? Checked<English, Own>
      : never;

type Alike<English, Own, Right> = [Names<English>, Names<Own>] extends [Names<Own>, Names<English>]
  ? Right
  : "the placeholders have to be those of the English message";

type CheckedPlural<Own> = {
  readonly [Key in keyof Own | "other"]: Key extends keyof Own & Category
    ? Literal<Own[Key]>
    : Key extends "other"
      ? string
      : never;
};

/** Refuses a text that is not a literal, because the types cannot see its placeholders. */
type Literal<Text> = Text extends string
  ? Record<never, never> extends Record<Text, 1>
    ? "the words have to be literals: write `as const` after the object"
    : Text
  : never;
