// Every command of the course enters here: npm start, npm test, npm run grade …
// It sets up what the command needs and then runs scripts/commands/NAME. The syntax is old on purpose:
// a Node that is too old has to get far enough to say so.
const needed = [20, 19];
const have = process.versions.node.split(".").map(Number);

if (have[0] < needed[0] || (have[0] === needed[0] && have[1] < needed[1])) {
  console.error(
    "The course needs Node.js " +
      needed.join(".") +
      " or newer, but this is " +
      process.versions.node +
      ". Install a newer one from https://nodejs.org and run the same command again.",
  );
  process.exit(1);
}

// From such a folder Node, or what translates TypeScript for it, loads no module. Windows has none such.
const names = { "\\": "backslash", "?": "question mark", "*": "star" };
const hard = process.platform === "win32" ? null : /[\\?*]/.exec(__dirname);
if (hard !== null) {
  console.error(
    "The course cannot run in a folder with a " +
      names[/** @type {"?"} */ (hard[0])] +
      " in its path, " +
      __dirname.replace(/.scripts$/, "") +
      ". Rename the folder and run the same command again.",
  );
  process.exit(1);
}

import("./setup/run.mjs").then((setup) => setup.run(process.argv.slice(2)));
