// One sentence for each thing that only looks like code.

export const text = {
  typed: (character: string, code: string, instead: string) =>
    `${character} (${code}) looks like code but isn't; replace it with ${instead}`,
  written: (character: string, code: string, instead: string) =>
    `TypeScript has no ${character} (${code}); write ${instead}`,
  raised: (character: string, code: string, power: string) =>
    `TypeScript has no raised ${character} (${code}); write ** ${power} for a power`,
  notInNames: (character: string, code: string) =>
    `${character} (${code}) can't be part of a name; choose a name of letters and digits, such as thetaNext`,
  invisible: (name: string, code: string) =>
    `there is an invisible character here (${code}, ${name}); delete it, and type a space if one is needed`,
  unnamed: "a control or format character",
  unknown: (character: string, code: string) =>
    `${character} (${code}) means nothing in TypeScript outside quotes and comments; delete it, or say it in words`,
  entity: (entity: string, instead: string) =>
    `${entity} is how HTML writes a character; replace it with ${instead}`,
  fence: (fence: string) =>
    `${fence} marks code in Markdown but isn't part of it; delete the lines that begin with ${fence}`,
  prompt: (prompt: string) =>
    `${prompt} is the prompt of the program that this was copied from; delete it in every line`,
  lineNumbers: "these lines begin with their line numbers, which aren't code; delete them",
  andOthers: (first: string, others: readonly string[]) =>
    `${first}; in the same line, replace ${others.join(" and ")}`,
  other: (character: string, instead: string) => `${character} with ${instead}`,
  besides: (complaint: string, message: string) => `${complaint} Note: ${message}.`,
};
