const { readFileSync } = require("node:fs");

/**
 * The language that a notebook says it is written in.
 *
 * @param {string | undefined} file - as Jupyter names it to the kernel, in JPY_SESSION_NAME
 * @returns {string | undefined} nothing for a notebook that doesn't say, or can't be read
 */
function notebookLanguage(file) {
  if (file === undefined || !file.endsWith(".ipynb")) return undefined;
  try {
    const { metadata } = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
    return typeof metadata.lang === "string" ? metadata.lang : undefined;
  } catch (_) {
    return undefined;
  }
}

module.exports = { notebookLanguage };
