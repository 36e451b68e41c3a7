import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { catalogue } from "../../../lib/words/catalogue.js";
import { speak } from "../../../lib/words/language.js";
import { formatExactly, list } from "../../../lib/words/locale.js";
import { text } from "./words.js";

afterEach(() => speak(undefined));

describe("a catalogue", () => {
  test("says its messages, in groups too", () => {
    expect(text.title).toBe("Score");
    expect(text.total({ maxPoints: 4, points: -0.5 })).toBe("−0.5 of 4 points");
    expect(text.regimes.names.divergent).toBe("divergent");
    expect(text.regimes.names.found({ names: ["a", "b", "c"] })).toBe("found: a, b, c");
    expect(Object.keys(text)).toEqual(["title", "total", "checks", "regimes"]);
  });

  test("chooses a plural's form by its count", () => {
    expect(text.checks({ count: 1, exercise: "step" })).toBe("1 check of step");
    expect(text.checks({ count: 0, exercise: "step" })).toBe("0 checks of step");
    expect(text.checks({ count: 1.5, exercise: "step" })).toBe("1.5 checks of step");
  });

  test("says a message in the language that is spoken when it is read", () => {
    const { total, regimes } = text;
    speak("zh");
    expect(text.title).toBe("得分");
    expect(total({ points: 3, maxPoints: 4 })).toBe("满分 4，得 3");
    expect(text.checks({ count: 1, exercise: "step" })).toBe("step的 1 项检查");
    expect(regimes.names.found({ names: ["a", "b"] })).toBe("找到：a、b");
    speak("en");
    expect(total({ points: 3, maxPoints: 4 })).toBe("3 of 4 points");
  });

  test("says in English, commas too, what has no words in the language", () => {
    const english = catalogue({ en: { found: "found: {names}" } });
    speak("zh");
    expect(english.found({ names: ["a", "b"] })).toBe("found: a, b");
  });

  test("takes an argument as it is, with braces, dollars and the names of Object's own", () => {
    const message = catalogue({ en: { got: "{toString} and {constructor}" } });
    expect(message.got({ toString: "{constructor}", constructor: "$&" })).toBe(
      "{constructor} and $&",
    );
  });

  test("the text holds every argument as it is written", () => {
    const value = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.array(fc.string()));
    const message = catalogue({
      en: { all: "a {first}, b {second}; {third}" },
      zh: { all: "{third}：{first}{second}" },
    });
    fc.assert(
      fc.property(fc.constantFrom("en", "zh"), value, value, value, (one, first, second, third) => {
        speak(one);
        const said = message.all({ first, second, third });
        for (const given of [first, second, third]) {
          if (typeof given === "string") expect(said).toContain(given);
          else if (typeof given === "number") expect(said).toContain(formatExactly(given));
          else expect(said).toContain(list(given));
        }
      }),
    );
  });
});

describe("what the types can't see is refused when it is said", () => {
  /** Arguments as they come from elsewhere, such as JSON. */
  const parsed = (json: string) => JSON.parse(json);

  test.each([
    "{}",
    '{"points":3}',
    '{"points":3,"maxPoints":null}',
    '{"points":{},"maxPoints":4}',
  ])("arguments %s", (json) => {
    expect(() => text.total(parsed(json))).toThrow(/"total".*"(points|maxPoints)" has to be/);
  });

  test("a message whose function is called with nothing", () => {
    const total: (...none: []) => string = text.total as () => string;
    expect(() => total()).toThrow('"points" has to be');
  });

  test("a count that is no number, by the message's whole name", () => {
    const nested = catalogue({ en: { a: { checks: { other: "{count} checks" } } } });
    expect(() => nested.a.checks(parsed('{"count":"1"}'))).toThrow(
      'The message "a.checks" can\'t be written: its argument "count" has to be a number.',
    );
  });

  test.each(["{points of", "points} of", "{{points}}"])("a brace too many: %s", (broken) => {
    const message = catalogue({ en: { broken: "{points}" }, zh: { broken: "{points}" } });
    expect(message.broken({ points: 1 })).toBe("1");
    const messages = catalogue(parsed(JSON.stringify({ en: { broken } }))) as { broken: unknown };
    const said = () => {
      const { broken: read } = messages;
      return typeof read === "function" ? read({ points: 1 }) : read;
    };
    expect(said).toThrow("a brace stands alone");
  });
});
