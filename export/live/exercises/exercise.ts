import { resultWords } from "../../../grader/protocol/words/words.js";
import { hintsWith, titleOf } from "../../../grader/words/hints.js";
import { toldPrinted, toldResult } from "../../../grader/words/toldResult.js";
import { checkHtml } from "../../../lib/notebook/views/checkView.js";
import { announce } from "../announce.js";
import type { Course } from "../course.js";
import type { Editor } from "../editor/editor.js";
import { makeEditor } from "../editor/makeEditor.js";
import { returnTo } from "../editor/returnTo.js";
import {
  button,
  offerFile,
  paragraph,
  reachWhereScrolling,
  relabel,
  row,
  setText,
} from "../elements.js";
import type { ExerciseFacts } from "../page.js";
import { type Draft, keepResult, keptResult } from "../store/answers.js";
import type { Kept } from "../store/storage.js";
import { liveWords as text } from "../words/words.js";
import { keysId } from "../workTools.js";

/** Milliseconds after which a screen reader says that the answer is being checked. */
const long = 1000;

/** An exercise in the page: an editor with the answer, and below it the verdict. */
export class ExercisePlace {
  private readonly draft: Draft;
  private readonly editor: Editor;
  private readonly verdict = document.createElement("div");
  private readonly note = paragraph();
  private readonly back: HTMLButtonElement;
  private readonly checkButton: HTMLButtonElement;
  /** The text that the verdict is about. */
  private checked: string | undefined;
  private isChecking = false;
  /** Notes that a new verdict answers. */
  private readonly passing = new Set<string>([text.oldVerdict]);

  /** @param place - the element that the exporter has made for it */
  constructor(
    place: HTMLElement,
    private readonly course: Course,
    private readonly facts: ExerciseFacts,
    private readonly onGraded: () => void,
  ) {
    const { id } = facts;
    const title = titleOf(id);
    this.draft = course.draft(id);
    const field = place.querySelector("textarea");
    const typed = field !== null && field.value !== facts.stub ? field.value : undefined;
    // What was typed before the page began to run comes last; an earlier answer can be brought back.
    if (typed !== undefined) this.draft.replace(typed);
    this.editor = makeEditor({
      text: this.draft.text,
      label: text.exercise({ title }),
      describedBy: keysId,
      onChange: (now) => this.tell(this.draft.write(now)),
      onRun: () => void this.check(),
    });
    this.checkButton = button(text.check, () => void this.check(), title);
    this.checkButton.classList.add("course-main");
    this.back = button(text.bringBack, () => this.bringBack(), title);
    const startOver = button(text.startOver, () => this.startOver(), title);
    const save = button(text.saveFile, () => this.save(), title);
    const isHere = document.activeElement === field;
    const at = field?.selectionStart ?? 0;
    field?.replaceWith(this.editor.element);
    place.setAttribute("aria-label", text.exercise({ title }));
    place.append(row(this.checkButton, startOver, this.back, save), this.note, this.verdict);
    if (isHere) this.editor.focus(at);
    this.draft.follow(() => {
      this.show();
      setText(this.note, text.elsewhere);
    });
    this.showBack();
    this.showLast();
  }

  /** Grades the answer and shows the verdict, which is read out once. */
  async check(): Promise<void> {
    if (this.isChecking) return;
    this.isChecking = true;
    const title = titleOf(this.facts.id);
    relabel(this.checkButton, text.checking, title);
    const timer = setTimeout(() => announce(text.checkingExercise({ title })), long);
    const asked = this.draft.text;
    try {
      const html = await this.graded();
      clearTimeout(timer);
      this.showVerdict(html);
      this.checked = asked;
      if (this.passing.has(this.note.textContent ?? "")) setText(this.note, "");
      this.markOld();
    } finally {
      clearTimeout(timer);
      this.isChecking = false;
      relabel(this.checkButton, text.check, title);
    }
    this.onGraded();
  }

  /** Puts another text in the place of the answer, which can be brought back. */
  replace(now: string): Kept {
    if (now === this.draft.text) return "kept";
    const kept = this.draft.replace(now);
    this.show();
    this.tell(kept);
    if (kept === "kept" && this.draft.before !== undefined) setText(this.note, text.replaced);
    return kept;
  }

  private async graded(): Promise<string> {
    const { id, almostTheCode, solution = "" } = this.facts;
    const { result, printed } = await this.course.grade(id);
    keepResult(result);
    return checkHtml({
      kind: "graded",
      title: titleOf(id),
      hints: hintsWith(id, almostTheCode),
      result: toldResult(result),
      printed: toldPrinted(printed),
      solution,
    });
  }

  /** The new verdict has as many hints open as the one before, and the focus if that had it. */
  private showVerdict(html: string): void {
    const open = this.verdict.querySelectorAll("details[open]").length;
    const hadFocus = this.verdict.contains(document.activeElement);
    this.verdict.innerHTML = html;
    const hints = [...this.verdict.querySelectorAll("details")];
    for (const hint of hints.slice(0, open)) hint.open = true;
    for (const code of this.verdict.querySelectorAll("pre")) reachWhereScrolling(code);
    if (hadFocus) this.checkButton.focus();
  }

  /** What this browser has seen of it before. */
  private showLast(): void {
    const last = keptResult(this.facts.id);
    if (last === undefined || !this.draft.isChanged) return;
    const { status } = last;
    const points = resultWords.exercisePoints(last);
    const words = text.lastTime({ points, status: resultWords.status[status] });
    this.passing.add(words);
    setText(this.note, words);
  }

  private startOver(): void {
    if (this.draft.isChanged) {
      const kept = this.replace(this.facts.stub);
      returnTo(this.editor);
      if (kept === "kept") this.say(text.startedOver);
    } else this.say(text.isStub);
  }

  private bringBack(): void {
    const kept = this.draft.bringBack();
    this.show();
    this.tell(kept);
    returnTo(this.editor);
  }

  private show(): void {
    this.editor.show(this.draft.text);
    this.showBack();
    this.markOld();
  }

  private showBack(): void {
    this.back.hidden = this.draft.before === undefined;
  }

  private say(words: string): void {
    setText(this.note, words);
    announce(words);
  }

  private tell(kept: Kept): void {
    const notes = { kept: "", nowhere: text.keptNowhere, full: text.full };
    if (kept !== "kept" && this.note.textContent !== notes[kept]) announce(notes[kept]);
    setText(this.note, notes[kept]);
    this.markOld();
  }

  /** Says that the verdict is about another text than the one above it. */
  private markOld(): void {
    const isOld = this.checked !== undefined && this.checked !== this.draft.text;
    this.verdict.classList.toggle("course-old", isOld);
    if (isOld && this.note.textContent === "") setText(this.note, text.oldVerdict);
  }

  private save(): void {
    const name = `${this.facts.id.split("/")[1]}.ts`;
    offerFile(name, this.draft.text, "text/plain");
    this.say(text.savedFile({ name }));
  }
}
