// One sentence for each thing that only looks like code.

const text = {
  /** @param {string} character @param {string} code @param {string} instead */
  typed: (character, code, instead) =>
    `${character} (${code}) looks like code but isn't; replace it with ${instead}`,
  /** @param {string} character @param {string} code @param {string} instead */
  written: (character, code, instead) =>
    `TypeScript has no ${character} (${code}); write ${instead}`,
  /** @param {string} character @param {string} code @param {string} power */
  raised: (character, code, power) =>
    `TypeScript has no raised ${character} (${code}); write ** ${power} for a power`,
  /** @param {string} character @param {string} code */
  notInNames: (character, code) =>
    `${character} (${code}) can't be part of a name; choose a name of letters and digits, such as thetaNext`,
  /** @param {string} name @param {string} code */
  invisible: (name, code) =>
    `there is an invisible character here (${code}, ${name}); delete it, and type a space if one is needed`,
  unnamed: "a control or format character",
  /** @param {string} character @param {string} code */
  unknown: (character, code) =>
    `${character} (${code}) means nothing in TypeScript outside quotes and comments; delete it, or say it in words`,
  /** @param {string} entity @param {string} instead */
  entity: (entity, instead) =>
    `${entity} is how HTML writes a character; replace it with ${instead}`,
  /** @param {string} fence */
  fence: (fence) =>
    `${fence} marks code in Markdown but isn't part of it; delete the lines that begin with ${fence}`,
  /** @param {string} prompt */
  prompt: (prompt) =>
    `${prompt} is the prompt of the program that this was copied from; delete it in every line`,
  lineNumbers: "these lines begin with their line numbers, which aren't code; delete them",
  /** @param {string} first @param {readonly string[]} others */
  andOthers: (first, others) => `${first}; in the same line, replace ${others.join(" and ")}`,
  /** @param {string} character @param {string} instead */
  other: (character, instead) => `${character} with ${instead}`,
  /** @param {string} complaint @param {string} message */
  besides: (complaint, message) => `${complaint} Note: ${message}.`,
};

module.exports = { text };
