// Every sentence that the export says, one entry a message.

/** Where in a lesson something is wrong; without a cell, the lesson itself. */
export type Place = {
  readonly lesson: string;
  readonly cell?: number | undefined;
  readonly id?: string | undefined;
};

const place = ({ lesson, cell, id }: Place) =>
  cell === undefined ? `Lesson ${lesson}` : `Lesson ${lesson}, cell ${cell} (${id})`;

/** What keeps a notebook from being read; each ends with what to do. */
export const unreadable = {
  folder: "it is a folder: rename it, or move it out of the notebooks' folder",
  noFile: "it is not a file: move it out of the notebooks' folder",
  gone: "it cannot be opened; check that it is there and that you may read it",
  large: (megabytes: number, limit: number) =>
    `it has ${megabytes} MB, and a notebook may have ${limit} MB: clear outputs in JupyterLab and save it again`,
  empty: "the file is empty: restore it, or delete it",
  encoding: "it is not text in UTF-8: open it in JupyterLab and save it again",
  conflict: (line: number) =>
    `line ${line} is a conflict mark of git: keep one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>`,
  json: (reason: string) => `it is not valid JSON (${reason}): restore an earlier version of it`,
  noNotebook: "it does not hold a notebook: restore an earlier version of it",
  oldFormat: (format: string) =>
    `it is in the notebook format ${format}, and the course reads format 4: open it in JupyterLab and save it again`,
  newFormat: (format: string) =>
    `it is in the notebook format ${format}, which is newer than the course reads: save it as format 4`,
  noCells: "it has no list of cells: restore an earlier version of it",
  badCell: (cell: number) =>
    `cell ${cell} has no type or no source: delete it in a text editor, or restore an earlier version of the notebook`,
  index: "its page would take the place of the list of lessons: give it another name",
};

export const text = {
  notebook: (lesson: string, reason: string) => `${lesson}.ipynb cannot be exported: ${reason}.`,
  problem: (where: Place, sentence: string) => `${place(where)}: ${sentence}`,
  pageTooSlow: (seconds: number) =>
    `making the page took more than ${seconds} s and was stopped; look for very long or deeply nested cells and outputs.`,
  pageEnded: (reason: string) => `making the page ended early (${reason}).`,
  python: (program: string, reason: string) => `Python ended early (${program}): ${reason}`,
  signal: (name: string) => `ended by ${name}`,
  status: (status: number | null) => `status ${status}`,
  failures: (sentences: readonly string[], output: string) =>
    [
      ...sentences,
      `${sentences.length === 1 ? "1 lesson has" : `${sentences.length} lessons have`} no new page; every other page is in ${output}.`,
    ].join("\n"),
  output: (folder: string, reason: string) =>
    `The pages cannot be written to ${folder}: ${reason}. Choose another folder with --out.`,
  outputFile: (file: string, reason: string) =>
    `${file} could not be replaced (${reason}): close or move what has that name, then export again.`,
};

/** Why a folder cannot be written to, by the system's name for it. */
export const outputReasons: Readonly<Record<string, string>> = {
  ENOTDIR: "a part of that path is a file",
  EEXIST: "a part of that path is a file",
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "that disk is read-only",
  ENOSPC: "that disk is full",
  EDQUOT: "your share of that disk is used up",
  ENAMETOOLONG: "that path is too long",
  ENOENT: "there cannot be a folder there",
  EINVAL: "there cannot be a folder there",
  ELOOP: "its links lead in a circle",
  ENODEV: "there is no such disk",
  EIO: "that disk reports an error",
};
