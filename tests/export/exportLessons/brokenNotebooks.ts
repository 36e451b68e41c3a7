// Notebooks that cannot become pages, each with the sentence that must report it.
import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { text as exportText } from "../../../export/words/words.js";
import { text } from "../../../lib/node/words/words.mjs";
import { notebookOf } from "../oddNotebooks.js";

export type Broken = {
  readonly name: string;
  /** What the notebook holds, or how it is put at its place. */
  readonly content: string | Uint8Array | ((file: string) => void);
  readonly says: RegExp | string;
};

const markdown = (source: string) => notebookOf([{ cell_type: "markdown", source }]);

/** A file beside the notebook. */
function beside(file: string, name: string, content: string | Uint8Array): void {
  writeFileSync(path.join(path.dirname(file), name), content);
}

const linking =
  (source: string, put?: (file: string) => void): ((file: string) => void) =>
  (file) => {
    put?.(file);
    writeFileSync(file, markdown(source));
  };

const { unreadable, faults } = text.notebook;
const cannot = (name: string, reason: string) => unreadable({ file: `${name}.ipynb`, reason });
const inCell = (name: string, sentence: string) =>
  new RegExp(`^Lesson ${name}, cell 1 \\(c1\\): ${sentence}`, "m");

const files: readonly Broken[] = [
  { name: "b-empty", content: "", says: cannot("b-empty", faults.empty) },
  { name: "b-json", content: '{"cells": [', says: /^b-json\.ipynb .*JSON/m },
  { name: "b-text", content: '"a"', says: cannot("b-text", faults.noNotebook) },
  { name: "b-null", content: "null", says: cannot("b-null", faults.noNotebook) },
  { name: "b-object", content: "{}", says: cannot("b-object", faults.noNotebook) },
  {
    name: "b-conflict",
    content: `{\n<<<<<<< HEAD\n "cells": [],\n=======\n>>>>>>> theirs\n}`,
    says: cannot("b-conflict", faults.conflict({ line: 2 })),
  },
  {
    name: "b-three",
    content: '{"nbformat": 3, "worksheets": [{"cells": []}]}',
    says: cannot("b-three", faults.oldFormat({ format: 3 })),
  },
  {
    name: "b-99",
    content: '{"nbformat": 99, "nbformat_minor": 0, "cells": [], "metadata": {}}',
    says: cannot("b-99", faults.newFormat({ format: 99 })),
  },
  {
    name: "b-no-cells",
    content: '{"nbformat": 4, "nbformat_minor": 5, "metadata": {}}',
    says: cannot("b-no-cells", faults.noCells),
  },
  {
    name: "b-no-source",
    content: notebookOf([{ cell_type: "markdown", source: "# A" }, { cell_type: "code" }]),
    says: cannot("b-no-source", faults.badCell({ cell: 2 })),
  },
  {
    name: "b-gbk",
    content: Buffer.concat([Buffer.from('{"cells": ["'), Buffer.from([0xd6, 0xd0])]),
    says: cannot("b-gbk", faults.encoding),
  },
  {
    name: "b-folder",
    content: (file) => mkdirSync(file),
    says: cannot("b-folder", faults.folder),
  },
  {
    name: "index",
    content: notebookOf([]),
    says: exportText.takenName({ lesson: "index" }),
  },
];

const pictures: readonly Broken[] = [
  {
    name: "p-missing",
    content: markdown("![a](gone.png)"),
    says: inCell("p-missing", "The picture gone\\.png is not there: put the file"),
  },
  {
    name: "p-html",
    content: markdown('<img alt="a" src="gone.png">'),
    says: inCell("p-html", "The picture gone\\.png is not there"),
  },
  {
    name: "p-folder",
    content: linking("![a](p-folder)", (file) =>
      mkdirSync(path.join(path.dirname(file), "p-folder")),
    ),
    says: inCell("p-folder", "p-folder is linked as a picture but is not a file"),
  },
  {
    name: "p-large",
    content: linking("![a](large.png)", (file) => {
      beside(file, "large.png", "");
      truncateSync(path.join(path.dirname(file), "large.png"), 50_000_000);
    }),
    says: inCell("p-large", "The picture large\\.png is larger than 5 MB"),
  },
  {
    name: "p-text",
    content: linking("![a](text.png)", (file) => beside(file, "text.png", "no picture")),
    says: inCell("p-text", "text\\.png is linked as a picture but does not hold one"),
  },
  {
    name: "p-remote",
    content: markdown("![a](//example.org/a.png)"),
    says: inCell("p-remote", "The picture //example\\.org/a\\.png lies on the network"),
  },
  {
    name: "p-passwd",
    content: markdown("![a](../../../../../../../../etc/passwd)"),
    says: inCell("p-passwd", "The picture .*passwd lies outside the notebook's folder"),
  },
  {
    name: "p-encoded",
    content: markdown("![a](..%2f..%2f..%2fetc%2fpasswd)"),
    says: inCell("p-encoded", "The picture .*passwd (lies outside|is not there)"),
  },
  {
    name: "p-absolute",
    content: markdown(`![a](<${process.execPath}>)`),
    says: inCell(
      "p-absolute",
      "The picture .* lies (outside the notebook's folder|on the network)",
    ),
  },
  {
    name: "p-file-url",
    content: markdown("![a](file:///etc/passwd)"),
    says: inCell("p-file-url", "The picture file:///etc/passwd lies outside"),
  },
  {
    name: "p-attachment",
    content: markdown("![a](attachment:gone.png)"),
    says: inCell("p-attachment", "The picture attachment:gone\\.png is not attached"),
  },
  {
    name: "l-dead",
    content: markdown("[a](gone.ipynb) and [b](<../also gone.md>)"),
    says: /^Lesson l-dead, cell 1 \(c1\): The link to gone\.ipynb.*\nLesson l-dead, cell 1 \(c1\): The link to \.\.\/also gone\.md leads/m,
  },
  {
    name: "l-gbk",
    content: linking("[a](../exercises/01-first/gbk.ts)", (file) => {
      const folder = path.join(path.dirname(file), "..", "exercises", "01-first");
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, "gbk.ts"), Uint8Array.of(0x2f, 0x2f, 0xd6, 0xd0));
    }),
    says: inCell("l-gbk", "The linked file exercises/01-first/gbk\\.ts is not text in UTF-8"),
  },
];

/** Files that Windows does not have, or lets only some users make. */
const posix: readonly Broken[] = [
  {
    name: "b-pipe",
    content: (file) => spawnSync("mkfifo", [file]),
    says: cannot("b-pipe", faults.notAFile),
  },
  {
    name: "b-device",
    content: (file) => symlinkSync("/dev/zero", file),
    says: cannot("b-device", faults.notAFile),
  },
  {
    name: "b-nowhere",
    content: (file) => symlinkSync("/nowhere", file),
    says: cannot("b-nowhere", faults.gone),
  },
  {
    name: "p-pipe",
    content: linking("![a](pipe.png)", (file) =>
      spawnSync("mkfifo", [path.join(path.dirname(file), "pipe.png")]),
    ),
    says: inCell("p-pipe", "pipe\\.png is linked as a picture but is not a file"),
  },
  {
    name: "p-symlink",
    content: linking("![a](out.png)", (file) => {
      const out = path.join(path.dirname(file), "..", "outside.png");
      writeFileSync(out, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a));
      symlinkSync(out, path.join(path.dirname(file), "out.png"));
    }),
    says: inCell("p-symlink", "The picture out\\.png lies outside"),
  },
  {
    name: "p-circle",
    content: linking("![a](circle.png)", (file) =>
      symlinkSync("circle.png", path.join(path.dirname(file), "circle.png")),
    ),
    says: inCell("p-circle", "The picture circle\\.png is not there"),
  },
  {
    name: "l-symlink",
    content: linking("[a](../exercises/01-first/passwd.ts)", (file) => {
      const folder = path.join(path.dirname(file), "..", "exercises", "01-first");
      mkdirSync(folder, { recursive: true });
      symlinkSync("/etc/passwd", path.join(folder, "passwd.ts"));
    }),
    says: inCell(
      "l-symlink",
      "The linked file exercises/01-first/passwd\\.ts leads out of the course",
    ),
  },
];

export const broken = [...files, ...pictures, ...(process.platform === "win32" ? [] : posix)];
