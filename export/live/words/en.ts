/** What a page says that runs, edits and grades itself. */
export const en = {
  run: "Run",
  runAgain: "Run again",
  runAll: "Run all cells",
  stop: "Stop",
  edit: "Edit",
  resetCell: "Undo my changes",
  /** What a button does, and to what: for screen readers. */
  about: "{action}: {what}",
  cell: "cell {number}",
  code: "Code of {cell}",
  output: "Output of {cell}",
  running: "running …",
  waiting: "waiting …",
  waitingFor: "Cell {number} runs first: {done} of {total} cells above are done.",
  stillRunning: "still running … Is there an endless loop? Stop ends it.",
  stillRunningCell: "Cell {number} is still running. Stop ends it.",
  hasRun: "Cell {number} has run.",
  haveRun: {
    one: "Cell {number} has run, and {count} cell above it.",
    other: "Cell {number} has run, and {count} cells above it.",
  },
  /** A short output, for screen readers. */
  shows: "Cell {number}: {output}",
  changed: "You have changed this cell; what stands below it is from before.",
  failedAbove: "Not run, because cell {number} above has failed.",
  stoppedAbove:
    "Not run, because you stopped cell {number} above. Change that cell, or run it by itself.",
  stopped:
    "Stopped. All variables are gone, so the cells above will run again before the next one does.",
  lost: "All variables are gone, perhaps because memory ran out. The cells above will run again before the next one does.",
  unreadable: "This cell cannot be read, line {line}, column {column}: {complaint}",
  tooMuch: "… The rest is left out: no page could show it all.",
  unreadableError: "This cell threw an error that cannot be read.",
  tooIntricate: "it takes too long to read; split what is nested deeply",
  measured:
    "A page's clock is coarse, and its code runs on one thread: in JupyterLab the numbers are better.",
  notInPage:
    '"{name}" is not in this page, which holds what its own lesson uses. In JupyterLab a cell may import everything in lib/.',
  noData: "The file {file} is not in this page.",

  check: "Check",
  checking: "checking …",
  checkingExercise: "Checking {title} …",
  startOver: "Start over",
  bringBack: "Bring back my version",
  saveFile: "Save as a file",
  savedFile: "Saved as {name}.",
  exercise: "Your answer: {title}",
  lastTime: "Last time: {points}, {status}.",
  oldVerdict: "The verdict below is about an earlier version.",
  keptNowhere:
    "This browser does not keep what you write here: save it as a file before you close the page.",
  full: "This browser has no room left to keep what you write: save it as a file before you close the page.",
  elsewhere:
    "Another tab has changed this answer, and this one follows it. Your version from here can be brought back.",
  replaced: "Your earlier version can be brought back.",
  startedOver: "The exercise is as it was at first. Your version can be brought back.",
  isStub: "There is nothing to start over: you have not changed this exercise.",

  tools: "Save or open your answers",
  keys: "In an editor, Ctrl+Enter or ⌘+Enter runs or checks, and Shift+Enter runs a cell. Tab indents; press Escape, then Tab, to leave. A screen reader may need Escape twice.",
  plain: "Plain text fields instead of editors; Tab leaves them",
  isPlain: "All editors are plain text fields now.",
  isCode: "All text fields are editors now.",
  forYou:
    "Verdicts on this page are for you: for a grade, hand in the saved file, which your teacher's grader checks again. The page does not check TypeScript's types.",
  name: "Your name, for the file",
  saveAll: "Save all answers",
  open: "Open saved answers",
  openFolder: "Open a folder",
  fileName: "answers",
  saved: {
    one: "{count} answer is saved in {file}.",
    other: "{count} answers are saved in {file}.",
  },
  opened: {
    one: "{count} answer was opened: {names}.",
    other: "{count} answers were opened: {names}.",
  },
  openedNone: "There is no answer to an exercise of this course in what you opened.",
  notTaken: "Left aside, since no exercise has that name: {names}.",
  brokenZip: "{name} cannot be read as a zip file.",
  tooLarge: "{name} is not taken: it is larger than 100 kB, or no text in UTF-8.",
  nothingToSave: "There is nothing to save yet: you have not changed an exercise.",
} as const;
