/** The limits on what is read of a submission. They are generous: 24 answers are 30 kB. */
export const limits = {
  /** Bytes of one file, and of all files of a submission together. */
  file: 200_000,
  submission: 4_000_000,
  /** Bytes of a zip file, and how many files a zip file or folder may hold: node_modules fits. */
  zip: 200_000_000,
  files: 100_000,
  /** Zip files in a submission, bytes of one that lies in another, and how deep folders are looked into. */
  zips: 10,
  innerZip: 20_000_000,
  depth: 12,
  /** Files that a note names, and characters of a name. */
  named: 8,
  name: 120,
} as const;
