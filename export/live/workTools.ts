import { sentences } from "../../lib/words/locale.js";
import { announce } from "./announce.js";
import type { Course } from "./course.js";
import { preferPlain, prefersPlain } from "./editor/makeEditor.js";
import { button, offerFile, paragraph, row, setText } from "./elements.js";
import type { PageFacts } from "./page.js";
import { answerKey } from "./store/answers.js";
import { type Kept, keep, kept } from "./store/storage.js";
import { open, zipOf } from "./transfer/archive.js";
import { liveWords as text } from "./words/words.js";

/** The id of the sentence that says which keys an editor has. */
export const keysId = "course-keys";

/** What the tools need of the page. */
export type Work = {
  readonly course: Course;
  /** Puts an answer into its editor, if the page has one; or else into the browser's storage. */
  readonly take: (id: string, answer: string) => Kept;
};

/** The place where the student's work is saved and opened, and what to know about a page that grades itself. */
export function workTools({ course, take }: Work): HTMLElement {
  const { facts } = course;
  const section = document.createElement("details");
  section.className = "course-work";
  const summary = document.createElement("summary");
  summary.textContent = text.tools;
  const said = paragraph();
  const notKept = { full: text.full, nowhere: text.keptNowhere, kept: "" };
  const say = (...parts: readonly string[]) => {
    const words = sentences(parts.filter(Boolean));
    setText(said, words);
    announce(words);
  };

  async function save(): Promise<void> {
    const answers = changedAnswers(course);
    if (answers.size === 0) return say(text.nothingToSave);
    const called = name.value.trim().replace(/[\\/:*?"<>|]+/g, " ");
    const file = `${called || text.fileName}.zip`;
    offerFile(file, (await zipOf(answers)) as BlobPart, "application/zip");
    say(text.saved({ file, count: answers.size }));
  }

  async function openFiles(files: FileList | null): Promise<void> {
    const near = facts.exercises.map(({ id }) => id);
    const opened = await open([...(files ?? [])], allIds(facts), near);
    const all = [...opened.answers].map(([id, answer]) => take(id, answer));
    const names = [...opened.answers.keys()];
    say(
      names.length === 0 ? text.openedNone : text.opened({ count: names.length, names }),
      ...opened.broken.map((file) => text.brokenZip({ name: file })),
      ...opened.tooLarge.map((file) => text.tooLarge({ name: file })),
      notKept[all.find((kept) => kept !== "kept") ?? "kept"],
      opened.notTaken.length === 0 ? "" : text.notTaken({ names: opened.notTaken.slice(0, 5) }),
    );
  }

  const name = document.createElement("input");
  name.autocomplete = "name";
  const person = kept("name");
  name.value = typeof person === "string" ? person : "";
  name.addEventListener("input", () => {
    const wasKept = keep("name", name.value);
    if (said.textContent !== notKept[wasKept]) say(notKept[wasKept]);
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
  files.accept = ".zip,.ts";
  const folder = fileInput((chosen) => void openFiles(chosen));
  folder.webkitdirectory = true;
  const openFolder = button(text.openFolder, () => folder.click());
  // A phone has no folders to choose.
  openFolder.hidden = !matchMedia("(hover: hover)").matches;
  const keys = paragraph(text.keys);
  keys.id = keysId;
  section.append(
    summary,
    row(
      labelled(text.name, name),
      button(text.saveAll, () => void save()),
      button(text.open, () => files.click()),
      openFolder,
    ),
    ...[files, folder, said],
    row(labelled(text.plain, plain)),
    keys,
    paragraph(text.forYou),
  );
  return section;
}

/** The answers that the student has changed, in this page and, by what the browser keeps, in the others. */
function changedAnswers(course: Course): ReadonlyMap<string, string> {
  const entries = allIds(course.facts).flatMap((id) => {
    if (course.factsOf(id) !== undefined) {
      const draft = course.draft(id);
      return draft.isChanged ? [[id, draft.text] as const] : [];
    }
    const { text: answer, of } = Object(kept(answerKey(id)));
    return typeof answer === "string" && answer !== of ? [[id, answer] as const] : [];
  });
  return new Map(entries);
}

const allIds = ({ course }: PageFacts) =>
  course.flatMap(({ exercises }) => exercises.map(({ id }) => id));

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
