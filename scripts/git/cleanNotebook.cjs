// Git's clean filter for lessons: what Git compares and stores is the lesson without outputs, so that a
// lesson that was run and saved is not a change. It imports next to nothing, because Git starts it once per
// file, and because set-up copies it into .git, where it works whatever is checked out.

/** The keys of a cell's metadata that belong to the lesson; the rest are the editor's own notes. */
const keptOfCell = ["course", "tags"];
const keptOfNotebook = ["course", "kernelspec", "lang", "language_info"];

/**
 * A notebook's text as the repository keeps it and as Jupyter writes it: without outputs, counts and the
 * editor's own notes. What a reader sees stays.
 *
 * @param {string} text @returns {string}
 */
function cleaned(text) {
  const notebook = JSON.parse(text);
  for (const cell of notebook.cells) {
    cell.metadata = kept(cell.metadata, keptOfCell);
    cell.source = linesOf([cell.source].flat().join(""));
    if (cell.cell_type === "code") Object.assign(cell, { outputs: [], execution_count: null });
    if (cell.attachments && Object.keys(cell.attachments).length === 0) delete cell.attachments;
  }
  if (notebook.metadata) notebook.metadata = kept(notebook.metadata, keptOfNotebook);
  return `${JSON.stringify(sorted(notebook), null, 1)}\n`;
}

/** @param {Record<string, unknown> | undefined} metadata @param {string[]} names */
function kept(metadata, names) {
  return Object.fromEntries(
    Object.entries(metadata ?? {}).filter(
      ([name, value]) => names.includes(name) && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** @param {string} source */
const linesOf = (source) => source.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** @param {unknown} value @returns {unknown} the same, with the keys in Jupyter's order */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}

/**
 * The text of a file that Git should store: the text without outputs or, where nothing else has changed, exactly
 * what it stores already, however that is written.
 *
 * @param {string} text @param {() => string} stored - what Git has of the file
 */
function forGit(text, stored) {
  try {
    const clean = cleaned(text);
    if (clean === text) return text;
    const before = stored();
    return isSame(before, clean) ? before : clean;
  } catch {
    return text; // The file is not a whole notebook, so Git gets to see it as it is.
  }
}

/** Whether a text is the lesson, apart from outputs. @param {string} text @param {string} clean */
function isSame(text, clean) {
  try {
    return cleaned(text) === clean;
  } catch {
    return false;
  }
}

module.exports = { cleaned, isSame };

if (require.main === module) {
  const { spawnSync } = require("node:child_process");
  const read = ["cat-file", "blob", `:${process.argv[2]}`];
  const indexed = () => spawnSync("git", read, { encoding: "utf8", maxBuffer: 2 ** 30 }).stdout;
  /** @type {Buffer[]} */
  const parts = [];
  process.stdin.on("data", (part) => parts.push(part));
  process.stdin.on("end", () => {
    process.stdout.write(forGit(Buffer.concat(parts).toString("utf8"), indexed));
  });
}
