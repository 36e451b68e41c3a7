// Every sentence about a class; those about files that are left out are in leftOutText.ts.

/** What a teacher should know of a submission. */
export const notes = {
  noExercise: (example: string) =>
    `no exercise found: no file has the name of an exercise, such as ${example}`,
  renamed: (answers: readonly string[]) =>
    `recognised although the names differ from the course's: ${answers.join(", ")}`,
  renamedOne: (file: string, id: string) => `${file} for ${id}`,
  contested: (id: string, files: string) =>
    `${id} was not graded: it could be any of ${files}; keep only one`,
  ungraded: (id: string, why: string) =>
    `${id} could not be graded, through no fault of the student: ${why}`,
  refusedNames: (files: string) =>
    `this system refuses the names of these files, and they were left out: ${files}`,
};

/** Why something cannot be written. */
export const unwritable = {
  isFile: "it is a file, and a folder of this name is needed; move it away.",
  codes: {
    ENOSPC: "the disk is full. Make room and run the command again.",
    EDQUOT: "your quota on this disk is used up. Make room and run the command again.",
    EFBIG: "it would be larger than this system allows a file to be.",
    EACCES: "you have no permission to. Give another place with --csv, or change the permissions.",
    EPERM:
      "it is protected, or a program has it open. Close that program, or give another place with --csv.",
    EBUSY: "a program has it open. Close that program and run the command again.",
    EROFS: "the disk can only be read. Give another place with --csv.",
    EISDIR: "there is a folder of this name. Give another name with --csv.",
    ENOTDIR: "a part of its path is a file and no folder. Give another place with --csv.",
    ENAMETOOLONG: "its name is too long. Give a shorter one with --csv.",
    ENOENT: "its folder does not exist and could not be made.",
    EIO: "the disk reports an error.",
  },
  other: (error: string) => `${error}.`,
};

/** The command line. */
export const command = {
  needsCsv: "Say where the grades should go: --submissions FOLDER --csv grades.csv",
  needsSubmissions:
    "--csv and --private belong to --submissions FOLDER, which holds one folder or zip file per student.",
  notTogether: (option: string) => `--${option} does not go together with --submissions.`,
  noFolder: (folder: string) => `There is no folder "${folder}".`,
  noSeparator: (name: string, known: readonly string[]) =>
    `--separator is one of ${known.join(", ")}, and not "${name}".`,
  oneStudent: (folder: string) =>
    `${folder} holds the answers of one student: grade it with --from, or give the folder around it.`,
  noSubmissions: (folder: string) => `There is no folder and no zip file in ${folder}.`,
  noPrivateChecks: (folder: string) =>
    `There are no checks in ${folder}: name them as in tests/exercises, such as 01-quadratic/step.test.ts.`,
  unknownChecks: (file: string) => `${file} belongs to no exercise of the course.`,
  privateInside: "The private checks lie among the submissions; keep them in another folder.",
  brokenChecks: (file: string, message: string) => `${file} cannot be run: ${message}`,
  brokenCourse: (id: string, message: string) =>
    `Nothing was graded: the official solution of ${id} fails here (${message}). Run the command again; if it fails again, npm run grade -- ${id} --from solutions says more.`,
  checksTooHard: (file: string, check: string) =>
    `Look at ${file}: the official solution does not pass "${check}".`,
  progress: (done: number, count: number, name: string, points: number, maxPoints: number) =>
    `${String(done).padStart(String(count).length)} of ${count}  ${name}: ${points} of ${maxPoints} points`,
  note: (sentence: string) => `    ${sentence}`,
  counting: (count: number) =>
    `${count} ${count === 1 ? "submission" : "submissions"}. You can stop at any time: what has been graded is kept.`,
  stopped: "Stopped. The same command goes on from here.",
  held: (csv: string, pid: number, since: string, host: string | undefined) =>
    `${csv} is being graded already, by process ${pid}${host === undefined ? "" : ` on ${host}`} since ${since}. Wait until it has finished; or end that process and run the command again, which goes on from there.`,
  cannotWrite: (place: string, why: string) => `${place} cannot be written: ${why}`,
  notKept: (sentence: string) =>
    `${sentence} Grading goes on, but another run would have to grade these answers again.`,
  lastWords: "What is graded is kept: run the same command again to write the rest.",
  strays: (files: string) => `Left out, because the names say nothing of a student: ${files}`,
  ungraded: (count: number) =>
    `${count} ${count === 1 ? "answer" : "answers"} could not be graded here, and the table says which. Run the same command again; it grades only those.`,
  written: (csv: string, summary: string, graded: string) =>
    `Grades: ${csv}\nThis summary: ${summary}\nWhat was graded is kept in ${graded}; delete it to grade everything anew.`,
};

/** Cells of the CSV. */
export const csv = {
  cut: " (cut: a spreadsheet takes no more)",
};

/** Headings of the CSV's columns. */
export const columns = {
  name: "name",
  points: "points",
  maxPoints: "maxPoints",
  passed: "passed",
  privatePoints: "private points",
  privateMaxPoints: "private maxPoints",
  note: "note",
  status: (id: string) => `${id} status`,
  pointsOf: (id: string) => `${id} points`,
  why: (id: string) => `${id} why`,
  check: (id: string, check: string) => `${id}: ${check}`,
  private: (heading: string) => `private ${heading}`,
  missing: "missing",
  ungraded: "ungraded",
};

/** The summary, in Markdown. */
export const summary = {
  title: "# Grades of the class",
  overview: (count: number, without: number, exercises: number, maxPoints: number) =>
    `${count} submissions, ${without} of them without an answer. ${exercises} exercises, ${maxPoints} points.`,
  points: "## Points",
  spread: (mean: string, median: string, lower: string, upper: string) =>
    `Mean ${mean}, median ${median}; the middle half has ${lower} to ${upper}.`,
  pointsTable: ["points", "students", ""],
  exercises: "## Exercises, hardest first",
  exercisesTable: ["exercise", "passed", "in part", "not passed", "not written", "mean points"],
  ofPoints: (mean: string, maxPoints: number) => `${mean} of ${maxPoints}`,
  mistakes: "## Mistakes that the class makes most",
  mistakesTable: ["students", "exercise", "mistake", "what was said"],
  noMistakes: "No answer behaves like a catalogued mistake.",
  problems: "## What kept answers from running",
  problemsTable: ["answers", "why", "exercises"],
  similar: "## Similar answers, for you to look at",
  similarMeaning:
    "These pairs wrote the same code up to names, layout and comments. Short exercises have few right " +
    "answers: similarity of three-line answers proves nothing, and neither does this list. Left out are short " +
    "answers, those like the official solution, and those that many students share.",
  similarTable: ["students", "alike", "word for word", "exercises"],
  pair: (first: string, second: string) => `${first} and ${second}`,
  noSimilar: "None.",
  more: (count: number) => `… and ${count} more.`,
  strays: "## Files beside the submissions",
  notes: "## Submissions to look at",
  notesTable: ["student", "note"],
  how: "## How it was graded",
  seed: (seed: string) =>
    `The random cases were the same for all: COURSE_SEED=${seed} brings them back in npm run grade.`,
  private: (count: number, maxPoints: number) =>
    `Private checks of ${count} exercises, ${maxPoints} points, are counted apart.`,
};
