/** What can go wrong with an answer while it runs, apart from a wrong result. */
export const answer = {
  todo: "not written yet: the function still throws its TODO",
  todoLeft:
    'the function still throws its TODO: once your code returns the result, remove the line throw new Error("TODO")',
  timeout:
    "your code did not return within {seconds} s and was stopped: is there an endless loop, or one that takes far too many steps?",
  timeoutAgain: "your code did not return here either, and was stopped",
  noTimeLeft: "not run: the calls before it that did not return used up the time for this exercise",
  memory:
    "your code took more than {megabytes} MB of memory and was stopped; look for an array that grows without end",
  garbled: "your code sent something that is not a result, and was stopped",
  recursion:
    "your code calls itself without end, or too often for the memory that calls have: which call returns without another one? A loop needs no such memory",
  ended: "your code ended its process; the checks after it were not run",
  hung: "the checks were not done within {seconds} s and were stopped",

  promise: "your function returned a promise; return the value itself, without async or await",
  tooLarge: "your function returned far more than any answer needs: the limit is 200,000 values",
  circular: "your function returned something that contains itself, or is nested very deeply",
  hugeBigint: "your function returned a bigint of more than 1,000 digits",
  functionInside:
    "your function returned something with a function in it ({name}); return numbers, strings, arrays or objects",
  reservedName:
    "your function returned an object with a property named {name}, which a result may not have",
  arrayLike: "your function returned an object that has a length; return an array",
  getter:
    "your function returned an object whose property {name} is computed by a getter; return plain values",
  notData:
    "your function returned something that is not data ({kind}); return numbers, strings, arrays or objects",

  threw: "your code threw {thrown}{place}",
  threwNoError:
    'your code threw {thrown}, which is not an Error{place}; write throw new Error("…")',
  loading: "your file could not be loaded: it threw {thrown}{place}",
  place: " ({file}, line {line})",

  noExport: "{file} does not export {name}; it exports {names}",
  noExports: "{file} does not export {name}; it exports nothing",
  notAFunction: "{name} in {file} is not a function",
  couldNotUse: "{call} returned {result}, which the check could not use: {complaint}",

  changedInput:
    "{call}: your function changed its {input}, which must stay as it was\n  afterwards {after}\n  before     {before}",
  input: {
    only: "input",
    first: "first input",
    second: "second input",
    third: "third input",
    fourth: "fourth input",
    fifth: "fifth input",
  },
  aliasedInput:
    "{call}: your function returned an array that it was given; return a new one, so that the caller's stays its own",
  sharedResult:
    "{failure}\n  the same array appears in several places of the result: make a new one for each",
} as const;
