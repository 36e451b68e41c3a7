/** What the export says in a terminal; the words on a page are in course_export/words. */
export const en = {
  noLesson: 'There is no lesson "{lesson}"; the lessons are {lessons}.',
  takenName:
    "{lesson}.ipynb cannot be exported: its page would take the place of the list of lessons: give it another name.",
  inLesson: "Lesson {lesson}: {sentence}",
  inCell: "Lesson {lesson}, cell {cell} ({id}): {sentence}",

  /** A lesson that failed; what it said follows on lines of its own. */
  failed: "Lesson {lesson} failed",
  failedInCell: "Lesson {lesson} failed in cell {cell} ({id})",
  failedInCode: "Lesson {lesson} failed in cell {cell} ({id}), which begins: {source}",
  failures: {
    one: "{count} lesson has no new page; every other page is in {folder}.",
    other: "{count} lessons have no new page; every other page is in {folder}.",
  },

  /** Why a lesson failed, where neither its kernel nor Python says so. */
  execution: {
    noKernel: "there is no kernel named {kernel}; `npm start` installs it",
    slowCell: "the cell took longer than {seconds} seconds",
    deadKernel: "the kernel died",
  },

  progress: {
    starting: {
      one: "{lesson}: executing {count} cell",
      other: "{lesson}: executing {count} cells",
    },
    kernelStarts: "{lesson}: kernel starts",
    cell: "{lesson}: cell {cell} of {total}",
    done: {
      one: "{lesson}: {count} cell in {seconds} s",
      other: "{lesson}: {count} cells in {seconds} s",
    },
    unchanged: "{lesson}: nothing has changed since it ran",
    wrote: "{file}: {size} kB",
    wroteMeasured: "{file}: {size} kB; measured: {measurements}",
  },

  page: {
    tooSlow:
      "making the page took more than {seconds} s and was stopped; look for very long or deeply nested cells and outputs.",
    ended: "making the page ended early ({reason}).",
  },
  python: {
    ended: "Python ended early ({program}): {how}",
    endedSaying: "Python ended early ({program}): {how}, {last}",
    signal: "ended by {name}",
    status: "status {status}",
  },
  paper: {
    noBrowser:
      "Pages are printed by Chromium, Chrome or Edge, and none was found: install one, or set CHROMIUM_PATH to its program. (`npm test` brings one of its own.)",
    failed: "{lesson} could not be printed with {program}: {reason}.",
    ended: "it ended with {how}",
  },

  output: {
    folder: "The pages cannot be written to {folder}: {reason}. Choose another folder with --out.",
    file: "{file} could not be replaced ({reason}): close or move what has that name, then export again.",
    /** Why a folder cannot be written to, by the system's name for it. */
    reasons: {
      ENOTDIR: "a part of that path is a file",
      EEXIST: "a part of that path is a file",
      EACCES: "you may not write there",
      EPERM: "you may not write there",
      EROFS: "that disk is read-only",
      ENOSPC: "that disk is full",
      EDQUOT: "your quota on that disk is used up",
      ENAMETOOLONG: "that path is too long",
      ENOENT: "there cannot be a folder there",
      EINVAL: "there cannot be a folder there",
      ELOOP: "its links lead in a circle",
      ENODEV: "there is no such disk",
      EIO: "that disk reports an error",
    },
  },
  inChinese: "In the Chinese edition:",
} as const;
