/** What the kernel's threads say of cells that run, and of themselves. */
export const threads = {
  input:
    "A cell has no standard input to read from; write the value into a variable of a cell instead.",
  exit: "process.exit would end the kernel, and with it every variable; to end a cell, throw an error, and to begin anew, restart the kernel.",
  interrupted: "The cell was stopped; what it was changing may be changed in part.",
  /** For what was thrown and is no error. */
  thrown: "Thrown",
  unreadable: "something that cannot be read",
  late: "{message} (in cell [{cell}], after it had ended)",
  cause: "Caused by {error}",
  fault: "The kernel could not compile this cell, which is a fault of the kernel: {message}",
  noCode: "The request to run a cell has no code, or code that is no text.",
  ended: "The kernel's {thread} ended: {error}",
  leftOut: "The TypeScript kernel left out a message of Jupyter's: {error}",
  otherTslab:
    'it is written for tslab {writtenFor}, but node_modules has {version}; run "npm ci" to put the locked version back.',
  otherText: "{file} of tslab no longer has the text that {replacedIn} replaces: {text}",
} as const;
