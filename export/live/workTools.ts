import { limits } from "../../grader/class/submissionLimits.js";
import { sentencesThere } from "../../lib/words/locale.js";
import { announce } from "./announce.js";
import type { Course } from "./course.js";
import { preferPlain, prefersPlain } from "./editor/makeEditor.js";
import { button, offerFile, paragraph, row, setText } from "./elements.js";
import { type Kept, keep, kept } from "./store/storage.js";
import { whyNotKept } from "./store/whyNotKept.js";
import { open, zipOf } from "./transfer/archive.js";
import { zipName } from "./transfer/fileName.js";
import { liveWords as text } from "./words/words.js";

/** The id of the sentence that says which keys an editor has. */
export const keysId = "course-keys";

/** What the tools need of the page. */
export type Work = {
  readonly course: Course;
  /** Puts an answer into its editor, if the page has one; or else into the browser's storage. */
  readonly take: (id: string, answer: string) => Kept;
};

/**
 * The place where the student's work is saved and opened, and what to know about a page that grades itself.
 *
 * @returns the place, and what saves the work where the exercises end
 */
export function workTools({ course, take }: Work): { tools: HTMLElement; atEnd: HTMLElement } {
  const section = document.createElement("details");
  section.className = "course-work";
  const summary = document.createElement("summary");
  summary.textContent = text.tools;
  const said = [paragraph(), paragraph()] as const;
  const say = (...parts: readonly string[]) => {
    const words = sentencesThere(parts);
    for (const place of said) setText(place, words);
    announce(words);
  };

  async function save(): Promise<void> {
    const answers = course.changedAnswers();
    if (answers.size === 0) return say(text.nothingToSave);
    const file = zipName(name.value, text.fileName);
    offerFile(file, (await zipOf(answers)) as BlobPart, "application/zip");
    say(text.saved({ file, count: answers.size }));
  }

  async function openFiles(files: FileList | null): Promise<void> {
    const stubOf = (id: string) => course.factsOf(id)?.stub;
    const opened = await open([...(files ?? [])], { ids: course.ids, stubOf });
    const all = [...opened.answers].map(([id, answer]) => take(id, answer));
    const names = [...opened.answers.keys()];
    say(
      names.length === 0 ? text.openedNone : text.opened({ count: names.length, names }),
      ...opened.broken.slice(0, 5).map((file) => text.brokenZip({ name: file })),
      ...opened.tooLarge
        .slice(0, 5)
        .map((file) => text.tooLarge({ name: file, limit: limits.file / 1000 })),
      ...opened.displaced.slice(0, 5).map(text.displaced),
      whyNotKept(all.find((kept) => kept !== "kept") ?? "kept"),
      opened.notTaken.length === 0 ? "" : text.notTaken({ names: opened.notTaken.slice(0, 5) }),
    );
  }

  const name = document.createElement("input");
  name.autocomplete = "name";
  const person = kept("name");
  name.value = typeof person === "string" ? person : "";
  name.addEventListener("input", () => {
    const words = whyNotKept(keep("name", name.value));
    if (said[0].textContent !== words) say(words);
  });
  name.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") void save();
  });
  const plain = document.createElement("input");
  plain.type = "checkbox";
  plain.checked = prefersPlain();
  plain.addEventListener("change", () => {
    preferPlain(plain.checked);
    say(plain.checked ? text.isPlain : text.isCode);
  });
  const files = fileInput((chosen) => void openFiles(chosen));
  // Systems and learning platforms add endings to names, as in softmax.ts.txt.
  files.accept = ".zip,.ts,.js,.txt";
  const folder = fileInput((chosen) => void openFiles(chosen));
  folder.webkitdirectory = true;
  const openFolder = button(text.openFolder, () => folder.click());
  // A phone has no folders to choose.
  openFolder.hidden = !matchMedia("(hover: hover)").matches;
  const keys = paragraph(text.keys);
  keys.id = keysId;
  const saveButton = () => button(text.saveAll, () => void save());
  section.append(
    summary,
    row(
      labelled(text.name, name),
      saveButton(),
      button(text.open, () => files.click()),
      openFolder,
    ),
    ...[files, folder, said[0]],
    row(labelled(text.plain, plain)),
    keys,
    paragraph(text.forYou),
  );
  const atEnd = document.createElement("div");
  atEnd.className = "course-at-end";
  atEnd.append(row(saveButton()), said[1]);
  return { tools: section, atEnd };
}

function fileInput(onChosen: (files: FileList | null) => void): HTMLInputElement {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.hidden = true;
  input.addEventListener("change", () => {
    onChosen(input.files);
    input.value = "";
  });
  return input;
}

function labelled(words: string, input: HTMLInputElement): HTMLElement {
  const label = document.createElement("label");
  const before = input.type === "checkbox";
  label.append(...(before ? [input, " ", words] : [words, " ", input]));
  return label;
}
