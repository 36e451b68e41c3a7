import { leftOut } from "./en/leftOut.js";

/** What a teacher reads about a class. */
export const en = {
  /** What a teacher should know of a submission. */
  notes: {
    noExercise: "no exercise found: no file has the name of an exercise, such as {example}",
    renamed: "recognised although the names differ from the course's: {answers}",
    renamedOne: "{file} for {id}",
    contested: "{id} was not graded: it could be any of {files}; keep only one",
    ungraded: "{id} could not be graded, through no fault of the student: {reason}",
    refusedNames: {
      one: "this system refuses the name of a file, which was left out: {files}",
      other: "this system refuses the names of these files, which were left out: {files}",
    },
  },
  leftOut,
  /** The first of many names, and how many are not shown. */
  andMore: "{shown} … ({count} more)",
  /** The whole folder of a student, in place of a file in it. */
  folder: "the folder",
  kilobytes: "{count} kB",

  /** Why something cannot be written. */
  unwritable: {
    sentence: "{place} cannot be written: {reason}",
    isFile: "it is a file, and a folder of this name is needed; move it away.",
    unknown: "{error}.",
    codes: {
      ENOSPC: "the disk is full. Make room and run the command again.",
      EDQUOT: "your quota on this disk is used up. Make room and run the command again.",
      EFBIG: "it would be larger than this system allows a file to be.",
      EACCES:
        "you don't have permission to. Choose another place with --csv, or change the permissions.",
      EPERM:
        "it is protected, or a program has it open. Close that program, or choose another place with --csv.",
      EBUSY: "a program has it open. Close that program and run the command again.",
      EROFS: "the disk is read-only. Choose another place with --csv.",
      EISDIR: "there is a folder of this name. Choose another name with --csv.",
      ENOTDIR: "a part of its path is a file and not a folder. Choose another place with --csv.",
      ENAMETOOLONG: "its name is too long. Choose a shorter one with --csv.",
      ENOENT: "its folder does not exist and could not be made.",
      EIO: "the disk reports an error.",
    },
  },

  /** What is wrong with the options that the teacher gave. */
  options: {
    needsCsv: "Say where the grades should go: --submissions FOLDER --csv grades.csv",
    needsSubmissions:
      "--csv, --private and --separator belong to --submissions FOLDER, which holds one folder or zip file per student.",
    notTogether: "--{option} can't be combined with --submissions.",
    noFolder: 'There is no folder "{folder}".',
    noSeparator: '--separator is one of {known}, and not "{name}".',
    oneStudent:
      "{folder} holds the answers of one student: grade it with --from, or give the folder around it.",
    noSubmissions: "There is no folder and no zip file in {folder}.",
    noPrivateChecks:
      "There are no checks in {folder}: name them as in tests/exercises, such as 01-quadratic/step.test.ts.",
    unknownChecks: "{file} belongs to no exercise of the course.",
    privateInside:
      "The private checks are among the submissions; keep them in another folder, where no answer finds them.",
  },

  /** What the command says while it grades a class. */
  run: {
    brokenChecks: "{file} cannot be run: {reason}",
    brokenCourse:
      "Nothing was graded: the official solution of {id} fails here ({reason}). Run the command again; if it fails again, npm run grade -- {id} --from solutions says more.",
    noSolution:
      "Nothing was graded: solutions/{id}.ts is missing, and a class is graded against the official solutions. Put the folder solutions/ of the course back.",
    checksTooHard: 'Look at {file}: the official solution does not pass "{check}".',
    counting: {
      one: "{count} submission. You can stop at any time: what has been graded is kept.",
      other: "{count} submissions. You can stop at any time: what has been graded is kept.",
    },
    graded: {
      one: "{done} of {total}  {name}: {points} of {count} point",
      other: "{done} of {total}  {name}: {points} of {count} points",
    },
    stopped: "Stopped. Run the same command again to continue from here.",
    held: "{csv} is being graded already, by process {pid} since {since}. Wait until it has finished; or end that process and run the command again, which continues from there.",
    heldElsewhere:
      "{csv} is being graded already, by process {pid} on {host} since {since}. Wait until it has finished; or end that process and run the command again, which continues from there.",
    notKept: "{reason} Grading continues, but another run would have to grade these answers again.",
    restIsKept: "What is graded is kept: run the same command again to write the rest.",
    strays: "Left out, because the names don't say which student they belong to: {files}",
    ungraded: {
      one: "{count} answer could not be graded here, and the table says which. Run the same command again; it grades only that one.",
      other:
        "{count} answers could not be graded here, and the table says which. Run the same command again; it grades only those.",
    },
    written:
      "Grades: {csv}\nThis summary: {summary}\nWhat was graded is kept in {graded}; delete it to grade everything from the beginning.",
  },

  /** The end of a cell of the CSV that is longer than a spreadsheet's cells. */
  cut: " (cut: a spreadsheet takes no more)",

  /** The summary, in Markdown. */
  summary: {
    title: "# Grades of the class",
    overview: "{submissions}, {without} of them without an answer. {exercises}, {points}.",
    submissions: { one: "{count} submission", other: "{count} submissions" },
    exerciseCount: { one: "{count} exercise", other: "{count} exercises" },
    pointCount: { one: "{count} point", other: "{count} points" },
    points: "## Points",
    spread: "Mean {mean}, median {median}; the middle half has {lower} to {upper}.",
    pointsTable: { points: "points", students: "students", bar: "" },
    exercises: "## Exercises, hardest first",
    exercisesTable: {
      exercise: "exercise",
      passed: "passed",
      partial: "in part",
      failed: "not passed",
      todo: "not written",
      mean: "mean points",
    },
    ofPoints: "{mean} of {maxPoints}",
    mistakes: "## Mistakes that the class makes most",
    mistakesTable: {
      students: "students",
      exercise: "exercise",
      mistake: "mistake",
      explanation: "what was said",
    },
    noMistakes: "No answer behaves like a catalogued mistake.",
    problems: "## What kept answers from running",
    problemsTable: { answers: "answers", problem: "why", exercises: "exercises" },
    similar: "## Similar answers, for you to look at",
    similarMeaning:
      "These pairs wrote the same code up to names, layout and comments. Short exercises have few right answers: similarity of three-line answers proves nothing, and neither does this list. Left out are short answers, those like the official solution, and those that many students share.",
    similarTable: {
      students: "students",
      alike: "alike",
      wordForWord: "word for word",
      exercises: "exercises",
    },
    pair: "{first} and {second}",
    noSimilar: "None.",
    more: "… and {count} more.",
    strays: "## Files beside the submissions",
    notes: "## Submissions to look at",
    notesTable: { student: "student", note: "note" },
    how: "## How it was graded",
    seed: "The random cases were the same for all: COURSE_SEED={seed} brings them back in npm run grade.",
    private: "Private checks of {exercises}, {points}, are counted separately.",
  },
} as const;
