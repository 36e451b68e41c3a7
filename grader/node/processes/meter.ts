import pidusage from "pidusage";
import { answerLimits } from "../../core/answerLimits.js";
import type { End } from "../../core/calls/line.js";
import { nodeLimits } from "../nodeLimits.js";
import { patience, slots } from "./processLine.js";

/** One in this many measurements is taken even if the process is not in a long turn. */
const often = 10;

/**
 * Holds a process to its limits. What counts is the milliseconds in which the process computed, or a sixth
 * of those that went by, if that is more. So a busy machine neither fails an answer nor decides which limit
 * is met first, and an answer that only waits is stopped as well.
 */
export class Meter {
  private turn = -1;
  private begun = 0;
  private computed: number | undefined;
  private looking = false;
  private looks = 0;

  constructor(
    private readonly pid: number,
    private readonly shared: Int32Array,
    private readonly end: (end: End) => void,
  ) {}

  /**
   * Measures the process if it is still in the turn of the last call, because most turns are short. Now
   * and then it measures anyway, so that memory is limited over many short turns, too.
   */
  look(): void {
    this.looks += 1;
    const allowed = Atomics.load(this.shared, slots.allowed);
    if (this.looking) return;
    const turn = Atomics.load(this.shared, slots.turn);
    const isNew = turn !== this.turn;
    if (isNew) {
      this.turn = turn;
      this.begun = performance.now();
      this.computed = undefined;
    }
    if ((isNew || allowed === 0) && this.looks % often !== 0) return;
    this.looking = true;
    pidusage(this.pid).then(
      ({ ctime, memory }) => this.judge(turn, allowed, ctime, memory / 1e6),
      () => this.judge(turn, allowed, this.computed ?? 0, 0), // The process has just ended.
    );
  }

  private judge(turn: number, allowed: number, computed: number, memory: number): void {
    this.looking = false;
    if (memory > nodeLimits.emptyProcess + answerLimits.memory) this.end("memory");
    else if (allowed > 0 && turn === Atomics.load(this.shared, slots.turn)) {
      this.computed ??= computed;
      const used = computed - this.computed;
      Atomics.store(this.shared, slots.used, Math.round(used));
      const passed = (performance.now() - this.begun) / patience;
      if (Math.max(used, passed) > allowed) this.end("timeout");
    }
  }
}
