// Which language a command speaks: --lang, then COURSE_LANG, then the system's. The syntax is old on purpose, as in
// course.cjs.

const languages = ["en", "zh"];

/**
 * Takes `--lang en` or `--lang=en` out of the arguments of a command.
 *
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} variables - the environment
 * @param {string} systemLocale - where no variable names one, such as "zh-CN"
 * @returns {{ args: string[], asked?: string, unknown?: string, repeated?: boolean, language: string }} the other
 * arguments, the language that was asked for or the value that names none, whether there were several, and the tag of the
 * one to speak
 */
function chooseLanguage(args, variables, systemLocale) {
  const at = args.findIndex((word) => word === "--lang" || word.indexOf("--lang=") === 0);
  const end = args.indexOf("--");
  const system =
    variables.LC_ALL || variables.LC_MESSAGES || variables.LANG || systemLocale || "en";
  const language = variables.COURSE_LANG || system;
  if (at < 0 || (end >= 0 && end < at)) return { args: args.slice(), language: language };
  const isApart = args[at] === "--lang";
  const value = (isApart ? args[at + 1] : args[at].slice("--lang=".length)) || "";
  const others = args.slice(0, at).concat(args.slice(at + (isApart ? 2 : 1)));
  const again = chooseLanguage(others, variables, systemLocale);
  if (again.asked !== undefined || again.unknown !== undefined) {
    return { args: others, repeated: true, language: again.language };
  }
  const asked = value.toLowerCase().split(/[-_.]/)[0];
  if (languages.indexOf(asked) < 0) return { args: others, unknown: value, language: language };
  return { args: others, asked: asked, language: asked };
}

module.exports = { chooseLanguage: chooseLanguage, languages: languages };
