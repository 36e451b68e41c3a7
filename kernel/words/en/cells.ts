/** What the kernel says about a cell where TypeScript would say something else, or nothing. */
export const cells = {
  reservedName:
    "A cell can't declare {name}: the kernel uses that name itself. Choose another name.",
  hiddenExports:
    "Nothing within a cell can be called exports: the kernel keeps the names of cells under it. Choose another name.",
  exported: "The names of a cell are there for later cells without export. Delete the word export.",
  exportedDefault:
    "A cell has no default export. Give the value a name, with const, and later cells can use it.",
  exportedList: "The names of a cell are there for later cells without export. Delete this line.",
  exportedFrom:
    'A cell can\'t export names of another module. Import them from "{specifier}", and later cells can use them.',
  assignedExports:
    "A cell doesn't export by {name}. Declare a name with const, and later cells can use it.",
  importedTwice:
    "This cell imports {name} twice. Delete one of the two imports, or rename one: {renamed}.",
  declaredAndImported:
    "This cell imports {name} and declares it as well. Choose another name, or rename the import: {renamed}.",
  fromRoot:
    "Cannot find module '{said}'. Imports of a cell begin at the project's folder: write \"{meant}\".",
  asJavaScript: 'A module is imported by its name as JavaScript: write "{meant}".',
  returned: "return is for functions only. To show a value, end the cell with it, without return.",
  importMeta:
    "A cell is no file, so it has no import.meta. Relative paths begin at the project's folder, which is process.cwd().",
  fileName:
    "A cell is no file, so it has no {name}. Relative paths begin at the project's folder, which is process.cwd().",
  awaitInFunction:
    "{keyword} needs an async function around it. Write async before this function, or use {keyword} outside of it.",
  notAssignable: "Cannot assign to '{name}' because it is {kind}.",
  kinds: {
    const: "a constant",
    function: "a function",
    class: "a class",
    enum: "an enum",
    namespace: "a namespace",
    import: "an import",
  },
  command: "{word} is a command of IPython, and this kernel runs TypeScript. Delete the line.",
  ofCell: "{name} of cell [{cell}]",
  failed:
    "The kernel could not compile this cell: {message}. All variables are still there; change the cell and run it again.",
  lost: "Cannot find name '{name}'. Cell [{cell}] declares it, but did not run to its end; run that cell again.",
  ofBrowsers: "Cannot find name '{name}'. It belongs to web pages, and cells run in Node.",
  newer: "This Node ({version}) does not have it; a newer version may.",
  ownBefore:
    "This cell declares {name} itself, so it can't use the {name} of an earlier cell. Choose another name, or assign to {name} without declaring it.",
} as const;
