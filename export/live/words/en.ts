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
  code: "Code in {cell}",
  output: "Output of {cell}",
  running: "running …",
  runningCell: "Running cell {number} …",
  waiting: "waiting …",
  waits: "Cell {number} will run when it is its turn.",
  waitingFor: "Running cell {number} first ({done} of {total} done).",
  stillRunning: "still running … Is there an endless loop? Press Stop to end it.",
  stillRunningCell: "Cell {number} is still running. Press Stop to end it.",
  hasRun: "Cell {number} has run.",
  haveRun: {
    one: "Cell {number} and {count} cell above it have run.",
    other: "Cell {number} and {count} cells above it have run.",
  },
  /** A short output, for screen readers. */
  shows: "Cell {number}: {output}",
  errorAt: "Cell {number}, line {line}: {error}",
  changed: "You have changed this cell. The output below is from before the change.",
  changedBack: "This cell is as in the lesson again. The output below is from your version.",
  wasReset:
    "Cell {number} is as in the lesson again. “Bring back my version” restores your version.",
  wasBroughtBack: "Cell {number} is your version again.",
  cellNotKept:
    "This browser cannot store what you write in this cell. Copy what you want to keep before you close the page.",
  cellFull:
    "This browser's storage is full, and what you write in this cell is not being stored. Copy what you want to keep before you close the page.",
  /** Beside the button that runs all cells. */
  runningOf: "Running cell {number} of {total} …",
  allHaveRun: {
    one: "The only cell has run.",
    other: "All {count} cells have run.",
  },
  stoppedAt: "Stopped at cell {number}.",
  failedAt: "Cell {number} failed.",
  goTo: "Go to cell {number}",
  failedAbove: "Not run, because cell {number} above failed.",
  stoppedAbove:
    "Not run, because you stopped cell {number} above. Edit that cell, or run it first.",
  stopped:
    "Stopped. All variables are lost, so the next cell you run will first rerun the cells above it.",
  lost: "The cells' program has ended, perhaps because memory ran out, and all variables are lost. The next cell you run will first rerun the cells above it.",
  unreadable: "This cell could not be read. Line {line}, column {column}: {complaint}",
  late: "This error came after the cell had ended, from a timer or from a promise that nothing waits for.",
  tooMuch: "… The rest of the output is too long to show.",
  unreadableError: "This cell threw an error that cannot be displayed.",
  tooIntricate: "it takes too long to read; break up deeply nested code",
  measured:
    "In a browser, the clock is coarse and the code runs on a single thread. Measurements in JupyterLab are more accurate.",
  notInPage:
    '"{name}" is not available here: this page includes only what its lesson uses. In JupyterLab, a cell can import anything in lib/.',
  noExport: '"{from}" has nothing called {name}. Check the name.',
  exportedDefault:
    "a cell has no default export; give the value a name, with const, and later cells can use it",
  exportedFrom:
    'a cell cannot export names of another module; import them from "{name}", and later cells can use them',
  importMeta: "a cell is not a file, so it has no import.meta",
  noData: "The file {file} is not in this page.",

  check: "Check",
  checking: "Check …",
  checkingExercise: "Checking {title} …",
  startOver: "Start over",
  bringBack: "Bring back my version",
  saveFile: "Save as a file",
  savedFile: "Saved as {name}.",
  exercise: "Your answer: {title}",
  lastTime: "Last check: {points}, {status}.",
  lastTimeOld: "Last check: {points}, {status}. You have changed your answer since then.",
  oldVerdict: "The verdict below is for an earlier version of your answer.",
  keptNowhere:
    "This browser cannot store what you write here. Save it as a file before you close the page.",
  full: "This browser's storage is full, and what you write is no longer being stored. Save it as a file before you close the page.",
  elsewhere:
    "You changed this answer in another tab or on another page, and it has been updated here. “Bring back my version” restores what you had here.",
  replaced:
    "Your answer was replaced. To return to the earlier one, press “Bring back my version”.",
  startedOver:
    "The exercise is back to its original state. To return to your version, press “Bring back my version”.",
  stillCounts: "Your progress still shows the result of your last check.",
  isStub: "You have not changed this exercise, so there is nothing to reset.",

  tools: "Save or open your answers",
  keys: "In an editor, Ctrl+Enter or ⌘+Enter runs a cell or checks an answer; Shift+Enter also runs a cell. Once you have typed or clicked in an editor, Tab indents; to leave it, press Escape and then Tab. With a screen reader you may have to press Escape twice.",
  plain: "Use plain text fields instead of code editors; Tab moves to the next control",
  isPlain: "All editors are now plain text fields.",
  isCode: "All text fields are now code editors.",
  forYou:
    "The verdicts on this page are only for you. For a grade, hand in the saved file: your teacher's grader will check it again. This page does not check types.",
  name: "Your name, for the file",
  saveAll: "Save all answers",
  open: "Open saved answers",
  openFolder: "Open a folder",
  fileName: "answers",
  saved: {
    one: "Saved {count} answer in {file}.",
    other: "Saved {count} answers in {file}.",
  },
  opened: {
    one: "Opened {count} answer: {names}.",
    other: "Opened {count} answers: {names}.",
  },
  openedNone: "What you opened contains no answers to exercises in this course.",
  notTaken:
    "Some files were skipped because they are not clearly the answer to one exercise, such as {names}.",
  brokenZip: "{name} cannot be read as a zip file.",
  displaced: "{name} was skipped, because {taken} was taken for the same exercise.",
  tooLarge: "{name} was not opened: it is larger than {limit} kB or is not UTF-8 text.",
  nothingToSave: "There is nothing to save yet: you have not changed any exercises.",
  selectionDeleted: "Selection deleted",
  controlCharacter: "Control character",
} as const;
