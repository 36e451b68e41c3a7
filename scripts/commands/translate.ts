// npm run translate [-- --accept PLACE…]
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runCommand } from "../../lib/node/command.mjs";
import { notebookNames } from "../../lib/node/notebook.js";
import { inRoot } from "../../lib/node/paths.mjs";
import { UserError } from "../../lib/node/userError.mjs";
import {
  englishFiles,
  fileHash,
  fileIsCurrent,
  readRegister,
  registerFile,
} from "../translation/files.js";
import { accepted, followed, isCurrent, readEditions } from "../translation/notebooks.js";
import { notebookFile, type SavedNotebook, savedText } from "../translation/savedNotebook.js";
import { text } from "../words/words.mjs";

const names = notebookNames(inRoot("notebooks"));

function save(name: string, notebook: SavedNotebook): void {
  const file = notebookFile(name, "zh");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, savedText(notebook));
}

/** Brings new cells and changed code over, and leads links to the headings as they are now. */
function follow(): void {
  const editions = readEditions();
  for (const name of names) {
    const english = editions.en(name);
    if (english !== undefined) save(name, followed(name, english, editions));
  }
}

/** Takes it that what a place says in Chinese is what it says in English now. */
function accept(place: string): void {
  const [name = "", id] = place
    .replace(/\.ipynb(?=#|$)/, "")
    .replace(/^notebooks\//, "")
    .split("#");
  const { en, zh } = readEditions();
  const [english, chinese] = names.includes(name) ? [en(name), zh(name)] : [];
  if (english !== undefined && chinese !== undefined) {
    if (id !== undefined && !english.cells.some((cell) => cell.id === id)) {
      throw new UserError(text.commands.translate.noCell({ notebook: name, cell: id }));
    }
    save(name, accepted(chinese, english, id));
  } else if (englishFiles().includes(place)) {
    const register = { ...readRegister(), [place]: fileHash(place) };
    const known = englishFiles().flatMap((file) =>
      register[file] ? [[file, register[file]]] : [],
    );
    writeFileSync(registerFile, `${JSON.stringify(Object.fromEntries(known), null, 2)}\n`);
  } else throw new UserError(text.commands.translate.noPlace({ place }));
}

/** Every place whose Chinese is missing or translates an older English. */
function stale(): string[] {
  const { en, zh } = readEditions();
  const cells = names.flatMap((name) => {
    const chinese = new Map(zh(name)?.cells.map((cell) => [cell.id, cell]));
    return (en(name)?.cells ?? [])
      .filter((cell) => {
        const own = chinese.get(cell.id);
        return own === undefined || !isCurrent(own, cell);
      })
      .map((cell) => `${name}#${cell.id}`);
  });
  const register = readRegister();
  return [...cells, ...englishFiles().filter((file) => !fileIsCurrent(file, register))];
}

const options = { options: { accept: { type: "string", multiple: true } } } as const;

runCommand(options, async ({ values }) => {
  follow();
  values.accept?.forEach(accept);
  const places = stale();
  for (const place of places) console.log(place);
  console.error(text.commands.translate.stale({ count: places.length }));
  return places.length === 0;
});
