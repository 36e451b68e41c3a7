import { follow, type Kept, keep, kept } from "./storage.js";

/** What a student has written for an exercise. */
export type KeptText = {
  readonly text: string;
  /** The text that it began with: the stub, or the lesson's own code. */
  readonly of: string;
  /** The version before it was replaced as a whole. */
  readonly before?: string | undefined;
  /** Which of both was put there, and nobody has written in it since: it need not be remembered. */
  readonly untouched?: "text" | "before" | undefined;
};

const other = { text: "before", before: "text" } as const;

/** A text that the student writes, kept as it is written. */
export class Draft {
  private current: KeptText;
  /** Another page has written it since somebody wrote here: what was here then is the version to bring back. */
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
    const { before, untouched } = this.current;
    return this.keep({ text, before, untouched: untouched === "before" ? untouched : undefined });
  }

  /** Puts another text in its place, and remembers the latest one that somebody has written in. */
  replace(text: string): Kept {
    const now = unixLines(text);
    if (now === this.text) return "kept";
    return this.keep({ text: now, before: this.latest(now), untouched: "text" });
  }

  /** Goes back to the original, and remembers the present version. */
  reset(): Kept {
    return this.replace(this.original);
  }

  /** Goes back to the version before, and remembers the present one. */
  bringBack(): Kept {
    const { before: text, untouched } = this.current;
    if (text === undefined) return "kept";
    const before = this.isChanged ? this.text : undefined;
    return this.keep({ text, before, untouched: untouched && other[untouched] });
  }

  /** Calls `changed` when another page has written it; the version from here can be brought back. */
  follow(changed: () => void): void {
    follow(this.key, () => {
      const { text, untouched } = this.read();
      if (text === this.text) return;
      const before = this.isFromElsewhere ? this.before : this.latest(text);
      const isWritten = untouched !== "text";
      this.current = { text, of: this.original, before, untouched: isWritten ? undefined : "text" };
      this.isFromElsewhere = true;
      changed();
    });
  }

  private keep(now: Omit<KeptText, "of">): Kept {
    this.isFromElsewhere = false;
    this.current = { ...now, of: this.original };
    return keep(this.key, this.current);
  }

  /** The version to bring back once another text is in its place, if anything was written. */
  private latest(now: string): string | undefined {
    const isWritten = this.isChanged && this.current.untouched !== "text";
    const before = isWritten ? this.text : this.before;
    return before === now ? undefined : before;
  }

  private read(): KeptText {
    const { text, of, before, untouched } = Object(kept(this.key));
    const nothing = { text: this.original, of: this.original };
    if (typeof text !== "string") return nothing;
    const earlier = {
      before: typeof before === "string" ? before : undefined,
      untouched: untouched === "text" || untouched === "before" ? untouched : undefined,
    };
    // Whoever had changed nothing sees the text of a newer export.
    return text === of
      ? { ...nothing, ...earlier }
      : { text: unixLines(text), of: typeof of === "string" ? of : "", ...earlier };
  }
}

/** Editors know no other line ends, and would take them for a change. */
const unixLines = (text: string) => text.replace(/\r\n?/g, "\n");

export const answerKey = (id: string) => `answer:${id}`;

/** The answer to an exercise of another page; what it began with is known only where somebody was at work there. */
export function draftElsewhere(id: string): Draft {
  const { of } = Object(kept(answerKey(id)));
  return new Draft(answerKey(id), typeof of === "string" ? of : "");
}
