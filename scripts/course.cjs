// Every command of the course enters here: npm start, npm test, npm run grade …
// It sets up what the command needs and then runs scripts/commands/NAME. The syntax is old on purpose:
// a Node that is too old has to get far enough to say so.
const { chooseLanguage, languages } = require("./words/language.cjs");

const systemLocale = Intl.DateTimeFormat().resolvedOptions().locale;
const chosen = chooseLanguage(process.argv.slice(2), process.env, systemLocale);
process.env.COURSE_LANG = chosen.language;

const isChinese = /^zh/i.test(chosen.language);
const text = isChinese ? require("./words/zh/course.cjs") : require("./words/en/course.cjs");

const needed = [20, 19];
const have = process.versions.node.split(".").map(Number);

/** @param {string} message @param {Record<string, string>} named */
function stop(message, named) {
  console.error(message.replace(/\{(\w+)\}/g, (_, name) => named[name] || ""));
  process.exit(1);
}

if (have[0] < needed[0] || (have[0] === needed[0] && have[1] < needed[1])) {
  stop(text.tooOld, { needed: needed.join("."), version: process.versions.node });
}

if (chosen.repeated) stop(text.languages, {});
if (chosen.unknown !== undefined) {
  stop(text.noLanguage, { language: chosen.unknown, languages: languages.join(text.or) });
}

// Node and its TypeScript loader cannot load modules from a folder with such a name. Windows allows none.
const hard = process.platform === "win32" ? null : /[\\?*]/.exec(__dirname);
if (hard !== null) {
  stop(text.hardPath, {
    character: text.characters[/** @type {"?"} */ (hard[0])],
    folder: __dirname.replace(/.scripts$/, ""),
  });
}

import("./setup/run.mjs").then((setup) => setup.run(chosen.args, chosen.asked));
