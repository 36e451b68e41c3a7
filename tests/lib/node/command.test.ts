import { describe, expect, test } from "vitest";
import { explain, parsed } from "../../../lib/node/command.mjs";
import { UserError } from "../../../lib/node/userError.mjs";
import { text } from "../../../lib/node/words/words.mjs";

const options = {
  json: { type: "boolean", default: false },
  out: { type: "string", short: "o" },
} as const;

describe("what stands on the command line", () => {
  test("is given as Node gives it", () => {
    const args = ["one", "--json", "--out", "there", "--", "--two"];
    const { values, positionals } = parsed({ args, options, allowPositionals: true });
    expect({ ...values }).toEqual({ json: true, out: "there" });
    expect(positionals).toEqual(["one", "--two"]);
  });

  const { unknownOption, needsValue, takesNoValue, noArguments, repeated } = text.command;
  test.each([
    [["--jason"], unknownOption({ option: "--jason" })],
    [["-x"], unknownOption({ option: "-x" })],
    [["--constructor"], unknownOption({ option: "--constructor" })],
    [["--json=yes"], takesNoValue({ option: "--json" })],
    [["--out"], needsValue({ option: "--out" })],
    [["--out", "--json"], needsValue({ option: "--out" })],
    [["-o"], needsValue({ option: "-o" })],
    [["--out="], needsValue({ option: "--out" })],
    [["--out", ""], needsValue({ option: "--out" })],
    [["--out", "a", "-o", "b"], repeated({ option: "-o" })],
    [["--json", "--json"], repeated({ option: "--json" })],
    [["step"], noArguments({ argument: "step" })],
  ])("is refused in a sentence: %j", (args, sentence) => {
    const parse = () => parsed({ args, options });
    expect(parse).toThrow(UserError);
    expect(parse).toThrow(sentence);
  });

  test("may name an option several times where it takes several values", () => {
    const several = { accept: { type: "string", multiple: true } } as const;
    const { values } = parsed({ args: ["--accept=a", "--accept=b"], options: several });
    expect(values.accept).toEqual(["a", "b"]);
  });

  test("may be a value that begins with a hyphen, if it is joined to its option", () => {
    expect(parsed({ args: ["--out=-"], options }).values.out).toBe("-");
  });
});

test("a folder that may not be written, or a full disk, is a sentence; a fault is not", () => {
  const file = "/course/.cache";
  const failure = (code: string) => Object.assign(new Error("x"), { code, path: file });
  expect(explain(failure("EROFS"))).toBe(text.command.readOnly({ file }));
  expect(explain(failure("ENOSPC"))).toBe(text.command.diskFull({ file }));
  expect(() => explain(new Error("a fault"))).toThrow("a fault");
});
