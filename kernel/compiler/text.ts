// What the kernel says of a cell where TypeScript would say something else, or nothing.

export const text = {
  reservedName: (name: string) =>
    `A cell can't declare ${name}: the kernel uses that name itself. Choose another name.`,
  hiddenExports:
    "Nothing within a cell can be called exports: the kernel keeps the names of cells under it. Choose another name.",
  exported: "The names of a cell are there for later cells without export. Delete the word export.",
  exportedDefault:
    "A cell has no default export. Give the value a name, with const, and later cells can use it.",
  exportedList: "The names of a cell are there for later cells without export. Delete this line.",
  exportedFrom: (specifier: string) =>
    `A cell can't export names of another module. Import them from "${specifier}", and later cells can use them.`,
  assignedExports: (name: string) =>
    `A cell doesn't export by ${name}. Declare a name with const, and later cells can use it.`,
  importedTwice: (name: string) =>
    `This cell imports ${name} twice. Delete one of the two imports, or rename one: import { ${name} as other }.`,
  declaredAndImported: (name: string) =>
    `This cell imports ${name} and declares it as well. Choose another name, or rename the import: import { ${name} as other }.`,
  fromRoot: (said: string, meant: string) =>
    `Cannot find module '${said}'. Imports of a cell begin at the project's folder: write "${meant}".`,
  asJavaScript: (meant: string) =>
    `A module is imported by its name as JavaScript: write "${meant}".`,
  returned: "return is for functions only. To show a value, end the cell with it, without return.",
  importMeta:
    "A cell is no file, so it has no import.meta. Relative paths begin at the project's folder, which is process.cwd().",
  fileName: (name: string) =>
    `A cell is no file, so it has no ${name}. Relative paths begin at the project's folder, which is process.cwd().`,
  awaitInFunction: (what: string) =>
    `${what} needs an async function around it. Write async before this function, or use ${what} outside of it.`,
  notAssignable: (name: string, kind: string) =>
    `Cannot assign to '${name}' because it is ${kind}.`,
  kinds: {
    const: "a constant",
    function: "a function",
    class: "a class",
    enum: "an enum",
    namespace: "a namespace",
    import: "an import",
  } as Readonly<Record<string, string>>,
  command: (word: string) =>
    `${word} is a command of IPython, and this kernel runs TypeScript. Delete the line.`,
  failed: (message: string) =>
    `The kernel could not compile this cell: ${message}. All variables are still there; change the cell and run it again.`,
  lost: (name: string, cell: number) =>
    `Cannot find name '${name}'. Cell [${cell}] declares it, but did not run to its end; run that cell again.`,
  ofBrowsers: (name: string) =>
    `Cannot find name '${name}'. It belongs to web pages, and cells run in Node.`,
  newer: (version: string) => `This Node (${version}) does not have it; a newer version may.`,
  ownBefore: (name: string) =>
    `This cell declares ${name} itself, so it can't use the ${name} of an earlier cell. Choose another name, or assign to ${name} without declaring it.`,
};
