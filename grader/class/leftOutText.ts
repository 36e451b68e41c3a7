// Why files of a submission are left out.
import { limits } from "./limits.js";

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

const areLeft = (several: boolean) => `${several ? "were" : "was"} left out`;
const areNotRead = (several: boolean) => `${several ? "were" : "was"} not read`;

/** Why files of a submission do not count; `files` are their names, one or several. */
export const leftOut = {
  none: (files: string, several: boolean) =>
    `${files} ${areLeft(several)}: no exercise has ${several ? "these names" : "this name"}`,
  several: (files: string, several: boolean) =>
    `${files} ${areLeft(several)}: the name fits more than one exercise`,
  otherFile: (files: string, several: boolean) =>
    `${files} ${areLeft(several)}: ${several ? "these are not TypeScript files" : "it is not a TypeScript file"}`,
  displaced: (files: string, several: boolean) =>
    `${files} ${areLeft(several)}: another file has the exercise's own name, or is in exercises/ or a higher folder, and counts instead`,
  backup: (files: string, several: boolean) =>
    `${files} ${areLeft(several)}: ${several ? "these are backups" : "it is a backup"}, and the answer itself is missing`,
  closed: (files: string, several: boolean) =>
    `${files} ${areLeft(several)}: nothing in a folder called solutions, tests, lib, scripts or dist is taken for an answer`,
  link: (files: string, several: boolean) => `${files} ${areLeft(several)}: links are not followed`,
  special: (files: string, several: boolean) =>
    `${files} ${areLeft(several)}: neither a file nor a folder`,
  deep: (files: string) =>
    `${files}: folders are nested too deeply, and what is below was left out`,
  tooLarge: (files: string, several: boolean) =>
    `${files} ${several ? "are" : "is"} larger than ${kB(limits.file)} and ${areLeft(several)}`,
  tooMuch: (files: string, several: boolean) =>
    `${files} ${areLeft(several)}: the answers together are larger than ${kB(limits.submission)}`,
  unreadable: (files: string, several: boolean) =>
    `${files} cannot be read: ${several ? "they are" : "it is"} damaged, or this system does not permit it`,
  leadsOut: (files: string, several: boolean) =>
    `${files} ${areLeft(several)}: the path leads out of the zip file`,
  twice: (files: string, several: boolean) =>
    `${files} ${areLeft(several)}: the zip file holds two different files of this name`,
  password: (files: string, several: boolean) =>
    `${files} ${areLeft(several)}: protected with a password; ask for a zip file without one`,
  method: (files: string, several: boolean) =>
    `${files} ${areLeft(several)}: packed in an unusual way; ask for an ordinary zip file`,
  damaged: (files: string, several: boolean) =>
    `${files} cannot be unpacked: ${several ? "they are damaged or no zip files" : "it is damaged or no zip file"}`,
  otherArchive: (files: string, several: boolean) =>
    `${files} cannot be read: ${several ? "these are archives" : "it is an archive"} of another kind; ask for a zip file`,
  zipTooLarge: (files: string, several: boolean) =>
    `${files} ${areNotRead(several)}: zip files above ${kB(limits.zip)}, and above ${kB(limits.innerZip)} inside another, are too large`,
  tooManyZips: (files: string, several: boolean) =>
    `${files} ${areNotRead(several)}: only the first ${limits.zips} zip files of a submission are`,
  zipInZip: (files: string, several: boolean) =>
    `${files} ${areNotRead(several)}: a zip file in a zip file in a zip file`,
  tooManyFiles: (files: string) =>
    `${files} was not read: a submission may hold ${limits.files} files`,
} as const;
