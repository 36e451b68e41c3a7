/** What may be wrong with a file, before anyone has looked at what it says. */
export const source = {
  missing: "there is no file {file}",
  noExercise: "there is no file {file}; npm run reset -- {id} puts it back",
  deadLink: "{file} is a link that leads nowhere; put the file itself there",
  outside: "{file} is a link to a file outside its folder; put the file itself there",
  folder: "{file} is a folder; it should be a file with your code: rename the folder",
  noFile: "{file} is a device, a pipe or a socket; it should be a file with your code",
  unreadable:
    "{file} can't be read; check its permissions, and whether another program keeps it locked",
  tooBig: "{file} is larger than 100 kB; an answer takes a few lines",
  notText: "{file} is not UTF-8 text; save it again with that encoding",
  tooDeep:
    "{file} has more than 300 brackets inside one another; look for a line that was pasted again and again",
  tooIntricate:
    "{file} is nested too deeply to be read; split long expressions and blocks into shorter ones",
} as const;

/** Code that can't be compiled. */
export const syntax = {
  place: "{file}:{line}:{column}",
  complaint: "{place}: {complaint}\n{frame}",
  complaintSomewhere: "{file}: {complaint}",
  unclosed:
    "{place}: a {bracket} is not closed: the file ends before its {closing}; look for the block whose {closing} is missing",
  conflict:
    "{place}: git has put two versions into this file; keep the lines between <<<<<<< and ======= or those after, and delete the marks",
  topLevelAwait: "{place}: an answer cannot await; return the value itself, without async or await",
} as const;

/** What an answer may not import. */
export const imports = {
  refused:
    'an exercise may not import "{specifier}"; it may import the files in ../../lib/ and in its own folder, mathjs and d3-array',
  ofSolution:
    'an exercise may not import "{specifier}": solutions and tests stay closed while you work',
  notInPage:
    "{specifier} is not in this page, which has only what its own lesson uses; in JupyterLab it may be imported",
  noHelper:
    'there is no file "{specifier}" in the folder of this exercise; an exercise may import .ts and .js files',
  computed:
    'import() and require() need the name of the file itself, in quotes, such as import("./helper.js")',
  tooManyFiles: {
    one: "your answer imports more than {count} file of your own; put their code into fewer files",
    other:
      "your answer imports more than {count} files of your own; put their code into fewer files",
  },
  notLoaded: "an exercise may not load {file}",
  /** Why something that lib/ exports is closed to an exercise. */
  taught: {
    whole:
      "{name} from lib does what this exercise asks you to write yourself, so your answer may not use it{place}",
    step: "{name} from lib does one step of what this exercise asks you to write yourself, so your answer may not use it{place}",
    near: "{name} from lib gives away what this exercise asks you to write yourself, so your answer may not use it{place}",
    temperature:
      "{name} from lib takes a temperature, so it does what this exercise asks you to write yourself; your answer may not use it{place}",
  },
} as const;
