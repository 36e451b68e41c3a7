// Which language a command speaks: --lang, then COURSE_LANG, then the system's.
import { expect, test } from "vitest";
import { chooseLanguage } from "../../../scripts/words/language.cjs";

test.each<[string[], Record<string, string>, string, object]>([
  [["grade"], {}, "en-GB", { args: ["grade"], language: "en-GB" }],
  [["grade"], {}, "zh-CN", { args: ["grade"], language: "zh-CN" }],
  [["grade"], { LANG: "zh_CN.UTF-8" }, "en-US", { args: ["grade"], language: "zh_CN.UTF-8" }],
  [["grade"], { LANG: "en_GB.UTF-8", LC_ALL: "zh_CN" }, "", { args: ["grade"], language: "zh_CN" }],
  [["grade"], { LANG: "zh_CN", COURSE_LANG: "en" }, "", { args: ["grade"], language: "en" }],
  [
    ["grade", "--lang", "zh", "--watch"],
    { COURSE_LANG: "en" },
    "en",
    { args: ["grade", "--watch"], asked: "zh", language: "zh" },
  ],
  [["--lang=zh-CN"], {}, "en", { args: [], asked: "zh", language: "zh" }],
  [["--lang", "fr"], { COURSE_LANG: "zh" }, "", { args: [], unknown: "fr", language: "zh" }],
  [["--lang", "en", "--lang=zh"], {}, "", { args: ["--lang=zh"], repeated: true, language: "zh" }],
  [["--lang=zh", "--", "--lang=en"], {}, "", { args: ["--", "--lang=en"], asked: "zh" }],
  [["--lang"], {}, "en", { args: [], unknown: "", language: "en" }],
  [["start", "--", "--lang", "zh"], {}, "en", { args: ["start", "--", "--lang", "zh"] }],
])("%j with %j on a system in %j", (args, variables, system, expected) => {
  expect(chooseLanguage(args, variables, system)).toMatchObject(expected);
});
