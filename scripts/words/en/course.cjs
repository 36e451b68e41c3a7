/** What is said where the course cannot begin: in a syntax that any Node reads. */
module.exports = {
  tooOld:
    "The course needs Node.js {needed} or newer, but this is {version}. Install a newer one from https://nodejs.org and run the same command again.",
  noLanguage: 'The course has no language "{language}". Write --lang {languages}.',
  languages: "The option --lang is given more than once; give it once.",
  or: " or --lang ",
  hardPath:
    "The course cannot run in a folder with a {character} in its path, {folder}. Rename the folder and run the same command again.",
  characters: { "\\": "backslash", "?": "question mark", "*": "star" },
};
