const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

/** A module as a function; the block lets it have variables of its own named `module`. */
export const asFunction = (code: string): string =>
  `function(require,module,exports){"use strict";{${code}\n}}`;

/** An answer, or one beside it, as it goes into the worker. */
export type AnswerFile = {
  readonly name: string;
  readonly source: string;
  readonly code: string;
};

/**
 * The script of a worker: the files of an answer as functions in a table, and the program that is given the table. So
 * nothing of the program is in sight of the answer, and no text becomes code at run time, which a page forbids.
 */
export function workerScript(program: string, files: readonly AnswerFile[]): string {
  let first = 1;
  const entries = files.map(({ name, source, code }) => {
    const count = code.split(lineEnd).length;
    const about = `source:${JSON.stringify(source)},first:${first},count:${count}`;
    first += count;
    return `${JSON.stringify(name)}:{${about},run:${asFunction(code)}}`;
  });
  return `((f,r)=>r(f))({${entries.join(",")}},function(files){"use strict";${program}\n})`;
}
