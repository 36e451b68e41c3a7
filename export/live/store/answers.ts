import type { ExerciseResult } from "../../../grader/protocol/results.js";
import { resultWords } from "../../../grader/protocol/words/words.js";
import { follow, type Kept, keep, kept } from "./storage.js";

/** What a student has written for an exercise. */
export type KeptText = {
  readonly text: string;
  /** The text that it began with: the stub, or the lesson's own code. */
  readonly of: string;
  /** The version before it was replaced as a whole. */
  readonly before?: string;
};

/** A text that the student writes, kept as it is written. */
export class Draft {
  private current: KeptText;
  /** Another tab has written it since somebody wrote here: what was here then is the version to bring back. */
  private isFromElsewhere = false;

  /** @param original - what the page shows to somebody who has written nothing */
  constructor(
    readonly key: string,
    readonly original: string,
  ) {
    this.current = this.read();
  }

  get text(): string {
    return this.current.text;
  }

  get isChanged(): boolean {
    return this.text !== this.original;
  }

  /** The version before the present one, if that has replaced it as a whole. */
  get before(): string | undefined {
    return this.current.before;
  }

  /** Takes what is written now. */
  write(text: string): Kept {
    this.isFromElsewhere = false;
    this.current = { ...this.current, text, of: this.original };
    return keep(this.key, this.current);
  }

  /** Puts another text in its place, and remembers the one that was there. */
  replace(text: string): Kept {
    this.isFromElsewhere = false;
    this.current = { text, of: this.original, ...this.kept(text) };
    return keep(this.key, this.current);
  }

  /** Goes back to the original, and remembers the present version. */
  reset(): Kept {
    return this.replace(this.original);
  }

  /** Goes back to the version before, and remembers the present one. */
  bringBack(): Kept {
    return this.before === undefined ? "kept" : this.replace(this.before);
  }

  /** Calls `changed` when another tab has written it; the version from here can be brought back. */
  follow(changed: () => void): void {
    follow(this.key, () => {
      const { text } = this.read();
      if (text === this.text) return;
      const { before = "" } = this;
      const earlier = this.isFromElsewhere ? { before } : this.kept(text);
      this.current = { text, of: this.original, ...earlier };
      this.isFromElsewhere = true;
      changed();
    });
  }

  /** The version to bring back once another text is in its place: the present one, if anything was written in it. */
  private kept(now: string): Pick<KeptText, "before"> {
    const before = this.isChanged ? this.text : this.before;
    return before === undefined || before === now ? {} : { before };
  }

  private read(): KeptText {
    const { text, of, before } = Object(kept(this.key));
    const nothing = { text: this.original, of: this.original };
    if (typeof text !== "string") return nothing;
    const earlier = typeof before === "string" ? { before } : {};
    // Whoever had changed nothing sees the text of a newer export.
    return text === of
      ? { ...nothing, ...earlier }
      : { text, of: typeof of === "string" ? of : "", ...earlier };
  }
}

export const answerKey = (id: string) => `answer:${id}`;
const resultKey = (id: string) => `result:${id}`;

export type KeptResult = Pick<ExerciseResult, "status" | "points" | "maxPoints">;

export function keepResult({ id, status, points, maxPoints }: ExerciseResult): void {
  keep(resultKey(id), { status, points, maxPoints } satisfies KeptResult);
}

/** The latest result of an exercise in this browser. */
export function keptResult(id: string): KeptResult | undefined {
  const { status, points, maxPoints } = Object(kept(resultKey(id)));
  const isStatus = Object.hasOwn(resultWords.status, String(status));
  const areCounts = Number.isFinite(maxPoints) && points >= 0 && points <= maxPoints;
  return isStatus && areCounts ? { status, points, maxPoints } : undefined;
}
