/** What the commands say, beside the words of a result. */
export const en = {
  oneByOne:
    "npm run grade -- ID shows each check of an exercise, or of a lesson such as 03-softmax.",
  diagnosis: "Diagnosis: {mistake}",
  typeErrors: "TypeScript complains, which costs no points:",
  printed: "Your code printed:",
  printedBefore: {
    one: "… ({count} line before)",
    other: "… ({count} lines before)",
  },
  unknown: 'There is no exercise or lesson "{name}". npm run grade lists them all.',
  unknownButNear: {
    one: 'There is no exercise or lesson "{name}". Did you mean {near}?',
    other: 'There is no exercise or lesson "{name}". Did you mean one of these: {near}?',
  },
  lessonGiven: "{lesson} is a lesson; check() grades one of its exercises at a time: {checks}.",
  noFolder: 'There is no folder "{folder}" to grade.',
  needsIds:
    "Say which exercise: npm run {command} -- 03-softmax/softmax. npm run grade lists them all.",
  watching: "Watching {folder}: each file that you save is graded. Ctrl+C ends it.",
  reset: "{file}: put back.",
  resetKept: "{file}: put back; your version is kept beside it as {backup}.",
  resetNothing: "{file}: nothing to put back, it is as the course ships it.",
  hintsNotKept:
    "Which hints are open is kept in {file}, which cannot be written: if a folder has that name, or you may not write there, put that right and ask again.",
  oneHint: "Hints open one at a time: name one exercise, such as 03-softmax/softmax.",
  hint: "{id}: hint {number} of {count}",
  nextHint: "For the next one: npm run hint -- {id}",
  lastHint: "That is the last hint. The official solution: npm run hint -- {id} --solution",
  noSolution: "This course came without its solutions: there is no solutions/{id}.ts.",
  solutionLater:
    "The solution opens once the exercise passes, or after the last hint: npm run hint -- {id} shows the next one.",
  help: "A hint: npm run hint -- {id}",
  solution: "The official solution: npm run hint -- {id} --solution",
} as const;
