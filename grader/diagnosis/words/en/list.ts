/** Of the order and number of the entries that a function returns. */
export const list = {
  withoutFirst: {
    name: "the first entry missing",
    explanation: "The first entry of the result is missing: does a loop start at 1, or a slice?",
  },
  withoutLast: {
    name: "the last entry missing",
    explanation: "The last entry of the result is missing: does a loop or a slice end one early?",
  },
  onlyFirst: {
    name: "only the first entry",
    explanation:
      "Only the first entry of the result is returned: is there a return inside the loop, or is nothing added after it?",
  },
  onlyLast: {
    name: "only the last entry",
    explanation:
      "Only the last entry of the result is returned: does each one overwrite the one before?",
  },
  oneMore: {
    name: "one entry too many",
    explanation: "There is one entry too many at the end: does a loop run while i <= length?",
  },
  firstNotSet: {
    name: "the first entry never computed",
    explanation: "All entries but the first are right: does a loop start at 1?",
  },
  lastNotSet: {
    name: "the last entry never computed",
    explanation: "All entries but the last are right: does a loop end one early?",
  },
  shiftedForwards: {
    name: "shifted by one place",
    explanation: "Each entry is the one that belongs one place further on.",
  },
  shiftedBackwards: {
    name: "shifted by one place",
    explanation: "Each entry is the one that belongs one place before.",
  },
  reversed: {
    name: "in reverse order",
    explanation: "The entries come in reverse order; keep the order.",
  },
  sorted: { name: "sorted", explanation: "The entries come sorted; keep the order." },
  nested: {
    name: "a list in a list",
    explanation: "The result is wrapped in a list that it should not be in.",
  },
  runningSum: {
    name: "each entry added to the next",
    explanation: "Each entry has all those before it added: is a sum not set back to 0?",
  },
  allFirst: {
    name: "the first entry everywhere",
    explanation: "Every entry is what the first one should be: is an index missing, or always 0?",
  },
  allLast: {
    name: "the last entry everywhere",
    explanation:
      "Every entry is what the last one should be: is it one variable or one array, changed at each step?",
  },
  sum: {
    name: "added up",
    explanation:
      "The entries of the right result are added up to one number; return them in a list.",
  },
  mean: {
    name: "averaged",
    explanation: "The entries of the right result are averaged; return them in a list.",
  },
  transposed: {
    name: "rows and columns swapped",
    explanation: "Rows and columns of the result are swapped.",
  },
  flattened: {
    name: "one flat list",
    explanation: "The rows follow each other in one list; return a list of rows.",
  },
  emptyRows: {
    name: "empty rows",
    explanation:
      "There are as many rows as there should be, but all are empty: is one array pushed each time and emptied afterwards?",
  },
} as const;
