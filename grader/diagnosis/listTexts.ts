// What is said of slips in the order and number of what comes out of a function.
import { message } from "./message.js";

/** Of the order and number of what comes out. */
export const lists = {
  withoutFirst: message(
    "the first entry missing",
    "The first entry of the result is missing: does a loop start at 1, or a slice?",
  ),
  withoutLast: message(
    "the last entry missing",
    "The last entry of the result is missing: does a loop or a slice end one early?",
  ),
  onlyFirst: message(
    "only the first entry",
    "Only the first entry of the result is returned: is there a return inside the loop, or is nothing added after it?",
  ),
  onlyLast: message(
    "only the last entry",
    "Only the last entry of the result is returned: does each one overwrite the one before?",
  ),
  oneMore: message(
    "one entry too many",
    "There is one entry too many at the end: does a loop run while i <= length?",
  ),
  firstNotSet: message(
    "the first entry never computed",
    "All entries but the first are right: does a loop start at 1?",
  ),
  lastNotSet: message(
    "the last entry never computed",
    "All entries but the last are right: does a loop end one early?",
  ),
  nextOne: message(
    "shifted by one place",
    "Each entry is the one that belongs one place further on.",
  ),
  previousOne: message(
    "shifted by one place",
    "Each entry is the one that belongs one place before.",
  ),
  reversed: message("in reverse order", "The entries come in reverse order; keep the order."),
  sorted: message("sorted", "The entries come sorted; keep the order."),
  nested: message("a list in a list", "The result lies in a list that it should not be in."),
  running: message(
    "each entry added to the next",
    "Each entry has all those before it added: is a sum not set back to 0?",
  ),
  allFirst: message(
    "the first entry everywhere",
    "Every entry is what the first one should be: is an index missing, or always 0?",
  ),
  allLast: message(
    "the last entry everywhere",
    "Every entry is what the last one should be: is it one variable or one array, changed at each step?",
  ),
  sum: message(
    "added up",
    "The entries of the right result are added up to one number; return them in a list.",
  ),
  mean: message("averaged", "The entries of the right result are averaged; return them in a list."),
  transposed: message(
    "rows and columns exchanged",
    "Rows and columns of the result are exchanged.",
  ),
  flat: message("one flat list", "The rows follow each other in one list; return a list of rows."),
  emptyRows: message(
    "empty rows",
    "There are as many rows as there should be, and all are empty: is one array pushed each time and emptied after it?",
  ),
} as const;
