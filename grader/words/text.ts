// Every sentence that the grader says, in one place.

import type { SourceProblem } from "../node/sources/source.mjs";
import type { ExerciseStatus } from "../protocol/results.js";

const status: Record<ExerciseStatus, string> = {
  passed: "passed",
  partial: "partial",
  failed: "failed",
  todo: "to do",
  error: "error",
  timeout: "too slow",
};

/** What can go wrong with an answer, apart from a wrong result. */
export const problems = {
  todo: "not written yet: the function still throws its TODO",
  todoLeft:
    'the function still throws its TODO: once your code returns the result, remove the line throw new Error("TODO")',
  timeout: (seconds: number) =>
    `your code did not come back within ${seconds} s and was stopped: is there an endless loop, or one that takes far too many steps?`,
  timeoutAgain: "your code did not come back here either, and was stopped",
  noTimeLeft:
    "not run: the calls before it that did not come back used up the time for this exercise",
  memory: (megabytes: number) =>
    `your code took more than ${megabytes} MB of memory and was stopped; look for an array that grows without end`,
  garbled: "your code sent something that is no result, and was stopped",
  recursion:
    "your code calls itself without end, or too often for the memory that calls have: which call returns without another one? A loop needs no such memory",
  promise: "your function returned a promise; return the value itself, without async or await",
  tooLarge: "your function returned far more than any answer needs: 200,000 values are the most",
  circular: "your function returned something that contains itself, or is nested very deeply",
  functionInside: (name: string) =>
    `your function returned something with a function in it (${name}); return numbers, strings, arrays or objects`,
  reservedName: (name: string) =>
    `your function returned an object with a property named ${name}, which no result has`,
  arrayLike: "your function returned an object that has a length; return an array",
  getter: (name: string) =>
    `your function returned an object whose property ${name} is computed by a getter; return plain values`,
  cannotCross: (kind: string) =>
    `your function returned something that is no data (${kind}); return numbers, strings, arrays or objects`,
  threw: (what: string, where: string) => `your code threw ${what}${where}`,
  threwNoError: (what: string, where: string) =>
    `your code threw ${what}, which is no Error${where}; write throw new Error("…")`,
  loading: (what: string, where: string) =>
    `your file could not be loaded: it threw ${what}${where}`,
  place: (file: string, line: number) => ` (${file}, line ${line})`,
  noExport: (file: string, name: string, exports: string) =>
    `${file} does not export ${name}; ${exports}`,
  noFunction: (file: string, name: string) => `${name} in ${file} is no function`,
  exports: (names: string) => `it exports ${names}`,
  noExports: "it exports nothing",
  noFile: (file: string) => `there is no file ${file}`,
  noExercise: (file: string, id: string) =>
    `there is no file ${file}; npm run reset -- ${id} puts it back`,
  /** What may be wrong with a file, before anyone has looked at what stands in it. */
  source: {
    missing: (file: string) => `there is no file ${file}`,
    deadLink: (file: string) => `${file} is a link that leads nowhere; put the file itself there`,
    outside: (file: string) =>
      `${file} is a link to a file outside its folder; put the file itself there`,
    folder: (file: string) =>
      `${file} is a folder; it should be a file with your code: rename the folder`,
    noFile: (file: string) =>
      `${file} is a device, a pipe or a socket; it should be a file with your code`,
    unreadable: (file: string) =>
      `${file} can't be read; check its permissions, and whether another program keeps it locked`,
    tooBig: (file: string) => `${file} is larger than 100 kB; an answer takes a few lines`,
    notText: (file: string) => `${file} is not UTF-8 text; save it again with that encoding`,
    tooDeep: (file: string) =>
      `${file} has more than 300 brackets inside one another; look for a line that was pasted again and again`,
  } satisfies Record<SourceProblem, (file: string) => string>,
  tooIntricate: (file: string) =>
    `${file} is nested too deeply to be read; split long expressions and blocks into shorter ones`,
  tooManyFiles: (count: number) =>
    `your answer imports more than ${count} files of your own; put their code into fewer files`,
  outsideLoaded: (file: string) => `an exercise may not load ${file}`,
  at: (file: string, line: number, column: number) => `${file}:${line}:${column}`,
  syntax: (place: string, message: string, frame: string) => `${place}: ${message}\n${frame}`,
  syntaxSomewhere: (file: string, message: string) => `${file}: ${message}`,
  unclosed: (place: string) =>
    `${place}: a { is not closed: the file ends before its }; look for the block whose } is missing`,
  conflict: (place: string) =>
    `${place}: git has put two versions into this file; keep the lines between <<<<<<< and ======= or those after, and delete the marks`,
  noImport: (specifier: string) =>
    `an exercise may not import "${specifier}"; it may import the files in ../../lib/ and in its own folder, mathjs and d3-array`,
  noHelper: (specifier: string) =>
    `there is no file "${specifier}" in the folder of this exercise; an exercise may import .ts and .js files`,
  computedImport:
    'import() and require() need the name of the file itself, in quotes, such as import("./helper.js")',
  /** Why something that lib/ exports is closed to an exercise. */
  taught: {
    whole: (name: string) =>
      `${name} from lib does what this exercise asks you to write yourself, so your answer may not use it`,
    step: (name: string) =>
      `${name} from lib does one step of what this exercise asks you to write yourself, so your answer may not use it`,
    near: (name: string) =>
      `${name} from lib gives away what this exercise asks you to write yourself, so your answer may not use it`,
    temperature: (name: string) =>
      `${name} from lib takes a temperature, so it does what this exercise asks you to write yourself; your answer may not use it`,
  },
  topLevelAwait: (place: string) =>
    `${place}: an answer cannot await; return the value itself, without async or await`,
  noImportOfSolution: (specifier: string) =>
    `an exercise may not import "${specifier}": solutions and tests stay closed while you work`,
  ended: "your code ended its process; the checks after it were not run",
  hung: (seconds: number) => `the checks were not done within ${seconds} s and were stopped`,
  couldNotUse: (call: string, result: string, message: string) =>
    `${call} returned ${result}, which the check could not use: ${message}`,
  noChecks: "the checks",
  graderBroken: (message: string) => `The grader could not grade this: ${message}`,
  checksBroken: (message: string) => `the checks themselves could not be run: ${message}`,
};

export const printedCut = "\n… (the rest of what your code printed was cut)\n";

/** The command line. */
export const command = {
  status,
  points: (points: number, maxPoints: number) => `${points} of ${maxPoints}`,
  total: (points: number, maxPoints: number, passed: number, count: number) =>
    `${points} of ${maxPoints} points, ${passed} of ${count} exercises`,
  oneByOne:
    "npm run grade -- ID shows each check of an exercise, or of a lesson such as 03-softmax.",
  praise: "Right in every check: well done.",
  diagnosis: (mistake: string) => `Diagnosis: ${mistake}`,
  typeErrors: "TypeScript objects, which costs no points:",
  printed: "Your code printed:",
  printedBefore: (count: number) => `… (${count} lines before)`,
  unknown: (id: string, near: readonly string[]) =>
    `There is no exercise or lesson "${id}".${didYouMean(near)}`,
  lessonGiven: (lesson: string, ids: readonly string[]) =>
    `${lesson} is a lesson; check() grades one of its exercises at a time: ${ids.map((id) => `check("${id}")`).join(", ")}.`,
  noFolder: (folder: string) => `There is no folder "${folder}" to grade.`,
  needsIds: (name: string) =>
    `Say which exercise: npm run ${name} -- 03-softmax/softmax. npm run grade lists them all.`,
  watching: (folder: string) =>
    `Watching ${folder}: each file that you save is graded. Ctrl+C ends it.`,
  reset: (file: string) => `${file}: put back.`,
  resetKept: (file: string, backup: string) =>
    `${file}: put back; your version is kept beside it as ${backup}.`,
  resetNothing: (file: string) => `${file}: nothing to put back, it is as the course ships it.`,
  hintsNotKept: (file: string) =>
    `Which hints are open is kept in ${file}, which cannot be written: if a folder has that name, or you may not write there, mend that and ask again.`,
  oneHint: "Hints open one at a time: name one exercise, such as 03-softmax/softmax.",
  hint: (id: string, number: number, count: number) => `${id}: hint ${number} of ${count}`,
  nextHint: (id: string) => `For the next one: npm run hint -- ${id}`,
  lastHint: (id: string) =>
    `That is the last hint. The official solution: npm run hint -- ${id} --solution`,
  solutionLater: (id: string) =>
    `The solution opens once the exercise passes, or after the last hint: npm run hint -- ${id} shows the next one.`,
  help: (id: string) => `A hint: npm run hint -- ${id}`,
  solution: (id: string) => `The official solution: npm run hint -- ${id} --solution`,
};

function didYouMean(near: readonly string[]): string {
  return near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : " npm run grade lists them all.";
}
