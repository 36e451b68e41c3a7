import { resultWords } from "../../../grader/protocol/words/words.js";
import { hintsWith, titleOf } from "../../../grader/words/hints.js";
import { toldPrinted, toldResult } from "../../../grader/words/toldResult.js";
import { checkHtml } from "../../../lib/notebook/views/checkView.js";
import { sentencesThere } from "../../../lib/words/locale.js";
import { announce } from "../announce.js";
import type { Course } from "../course.js";
import type { Editor } from "../editor/editor.js";
import { makeEditor } from "../editor/makeEditor.js";
import { returnTo } from "../editor/returnTo.js";
import { button, offerFile, paragraph, relabel, row, setText } from "../elements.js";
import type { ExerciseFacts } from "../page.js";
import type { Draft } from "../store/answers.js";
import { isOlderThan, keepResult, keptResult } from "../store/results.js";
import type { Kept } from "../store/storage.js";
import { whyNotKept } from "../store/whyNotKept.js";
import { liveWords as text } from "../words/words.js";
import { keysId } from "../workTools.js";
import { showVerdict } from "./verdict.js";
import { withoutSeeds } from "./withoutSeeds.js";

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
    const isTyped = this.takeTyped(field);
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
    if (!isTyped) this.showLast();
  }

  /** Grades the answer and shows the verdict, which is read out once. */
  async check(): Promise<void> {
    if (this.isChecking) return;
    this.isChecking = true;
    const title = titleOf(this.facts.id);
    this.showChecking(title);
    const timer = setTimeout(() => announce(text.checkingExercise({ title })), long);
    const asked = this.draft.text;
    try {
      const html = await this.graded(asked);
      clearTimeout(timer);
      showVerdict(this.verdict, html, this.checkButton);
      this.checked = asked;
      if (this.passing.has(this.note.textContent ?? "")) setText(this.note, "");
      this.markOld();
    } finally {
      clearTimeout(timer);
      this.isChecking = false;
      relabel(this.checkButton, text.check, title);
      this.checkButton.removeAttribute("aria-busy");
    }
    this.onGraded();
  }

  /** The button keeps its width, so that nothing below it moves. */
  private showChecking(title: string): void {
    const { style, offsetWidth } = this.checkButton;
    style.minWidth = `${offsetWidth}px`;
    this.checkButton.textContent = text.checking;
    this.checkButton.setAttribute("aria-label", text.checkingExercise({ title }));
    this.checkButton.setAttribute("aria-busy", "true");
  }

  /** Puts another text in the place of the answer, which can be brought back. */
  replace(now: string): Kept {
    const old = this.draft.text;
    const kept = this.draft.replace(now);
    if (this.draft.text === old) return kept;
    this.show();
    this.tellReplaced(kept);
    return kept;
  }

  private tellReplaced(kept: Kept): void {
    this.tell(kept);
    if (kept === "kept" && this.draft.before !== undefined) setText(this.note, text.replaced);
  }

  /** Takes what was typed before the page began to run, as a change to what stood there then (see live.js). */
  private takeTyped(field: HTMLTextAreaElement | null): boolean {
    if (field === null || field.value === field.defaultValue) return false;
    if (field.defaultValue === this.draft.text) this.tell(this.draft.write(field.value));
    else this.tellReplaced(this.draft.replace(field.value));
    return true;
  }

  private async graded(asked: string): Promise<string> {
    const { id, almostTheCode, solution = "" } = this.facts;
    const { result, printed } = await this.course.grade(id);
    keepResult(result, asked);
    return checkHtml({
      kind: "graded",
      title: titleOf(id),
      hints: hintsWith(id, almostTheCode),
      result: toldResult(withoutSeeds(result)),
      printed: toldPrinted(printed),
      solution,
    });
  }

  /** What this browser has seen of it before. */
  private showLast(): void {
    const { id } = this.facts;
    const last = keptResult(id);
    const isOld = isOlderThan(this.draft.text, id);
    if (last === undefined || !(this.draft.isChanged || isOld)) return;
    const status = resultWords.status[last.status];
    const said = isOld ? text.lastTimeOld : text.lastTime;
    const words = said({ points: resultWords.exercisePoints(last), status });
    this.passing.add(words);
    setText(this.note, words);
  }

  private startOver(): void {
    if (this.draft.isChanged) {
      const kept = this.replace(this.facts.stub);
      returnTo(this.editor);
      const counts = keptResult(this.facts.id) !== undefined;
      if (kept === "kept")
        this.say(sentencesThere([text.startedOver, counts ? text.stillCounts : ""]));
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
    const words = whyNotKept(kept);
    if (kept !== "kept" && this.note.textContent !== words) announce(words);
    setText(this.note, words);
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
