/** Why files of a submission do not count; `files` are their names, and `count` says how many. */
export const leftOut = {
  none: {
    one: "{files} was left out: no exercise has this name",
    other: "{files} were left out: no exercise has these names",
  },
  several: {
    one: "{files} was left out: the name fits more than one exercise",
    other: "{files} were left out: the names fit more than one exercise",
  },
  otherFile: {
    one: "{files} was left out: it is not a TypeScript file",
    other: "{files} were left out: these are not TypeScript files",
  },
  displaced: {
    one: "{files} was left out: another file has the exercise's own name, or is in exercises/ or a higher folder, and counts instead",
    other:
      "{files} were left out: other files have the exercises' own names, or are in exercises/ or a higher folder, and count instead",
  },
  backup: {
    one: "{files} was left out: it is a backup, and the answer itself is missing",
    other: "{files} were left out: these are backups, and the answers themselves are missing",
  },
  closed: {
    one: "{files} was left out: nothing in a folder called solutions, tests, lib, scripts or dist is taken for an answer",
    other:
      "{files} were left out: nothing in a folder called solutions, tests, lib, scripts or dist is taken for an answer",
  },
  link: {
    one: "{files} was left out: links are not followed",
    other: "{files} were left out: links are not followed",
  },
  special: {
    one: "{files} was left out: it is neither a file nor a folder",
    other: "{files} were left out: they are neither files nor folders",
  },
  deep: {
    one: "{files}: folders are nested too deeply, and what is below was left out",
    other: "{files}: folders are nested too deeply, and what is below was left out",
  },
  tooLarge: {
    one: "{files} is larger than {fileLimit} and was left out",
    other: "{files} are larger than {fileLimit} and were left out",
  },
  tooMuch: {
    one: "{files} was left out: the answers together are larger than {submissionLimit}",
    other: "{files} were left out: the answers together are larger than {submissionLimit}",
  },
  unreadable: {
    one: "{files} cannot be read: it is damaged, or this system does not permit it",
    other: "{files} cannot be read: they are damaged, or this system does not permit it",
  },
  leadsOut: {
    one: "{files} was left out: the path leads out of the zip file",
    other: "{files} were left out: the paths lead out of the zip file",
  },
  twice: {
    one: "{files} was left out: the zip file holds two different files of this name",
    other: "{files} were left out: the zip file holds two different files of each of these names",
  },
  password: {
    one: "{files} was left out: it is protected with a password; ask for a zip file without one",
    other:
      "{files} were left out: they are protected with a password; ask for a zip file without one",
  },
  method: {
    one: "{files} was left out: it is packed in an unusual way; ask for an ordinary zip file",
    other: "{files} were left out: they are packed in an unusual way; ask for an ordinary zip file",
  },
  damaged: {
    one: "{files} cannot be unpacked: it is damaged or not a zip file",
    other: "{files} cannot be unpacked: they are damaged or not zip files",
  },
  otherArchive: {
    one: "{files} cannot be read: it is an archive of another kind; ask for a zip file",
    other: "{files} cannot be read: these are archives of another kind; ask for a zip file",
  },
  zipTooLarge: {
    one: "{files} was not read: zip files above {zipLimit}, and above {innerZipLimit} inside another, are too large",
    other:
      "{files} were not read: zip files above {zipLimit}, and above {innerZipLimit} inside another, are too large",
  },
  tooManyZips: {
    one: "{files} was not read: only the first {zipsLimit} zip files of a submission are",
    other: "{files} were not read: only the first {zipsLimit} zip files of a submission are",
  },
  zipInZip: {
    one: "{files} was not read: it is a zip file in a zip file in a zip file",
    other: "{files} were not read: they are zip files in a zip file in a zip file",
  },
  tooManyFiles: {
    one: "{files} was not read: a submission may hold {filesLimit} files",
    other: "{files} were not read: a submission may hold {filesLimit} files",
  },
} as const;
