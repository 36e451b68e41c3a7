export const isZip = (name: string) => name.toLowerCase().endsWith(".zip");
export const isOtherArchive = (name: string) =>
  /\.(rar|7z|tar|t?gz|tgz|t?bz2?|t?xz|zst|iso|dmg|zipx)$/i.test(name);

/** Folders that never hold a student's work: other people's code, and what systems and programs add. */
const skipped = new Set(["node_modules", "__macosx"]);
export const isSkipped = (name: string) =>
  /^\.(?!\.?$)/.test(name) || skipped.has(name.toLowerCase());
