import { describe } from "../describe.js";
import { refuse } from "../require.js";
import { formatNumber } from "../words/formatNumber.js";
import type { Figure } from "./figure.js";
import { figureWords } from "./words/words.js";

/**
 * A figure that a reader moves: a pure function from a state to a {@link Figure}, and the controls that change
 * the state.
 *
 * A file among a lesson's explorers exports one, under its own name. Node draws its first state into
 * the page; where scripts run, the page draws the others with the same functions.
 *
 * State holds what the controls change. Data is what else a figure needs, given by the cell that shows
 * it: plain objects, arrays, typed arrays, numbers and strings. The functions are methods so that
 * figures of different states can stand in one list.
 */
export type Interactive<State extends object, Data extends object = object> = {
  /** The name of the file and of its export. */
  readonly name: string;
  readonly initial: State;
  controls(given: State & Data): readonly Control<State>[];
  /** A point in a panel that can be dragged. Sliders change the same fields, for the keyboard. */
  readonly handle?: Handle<State>;
  draw(given: State & Data): Figure;
  /** One or two sentences with the current numbers, shown to every reader and read out by screen readers. */
  say(given: State & Data): string;
};

/** A field of the state. */
type Field<State> = keyof State & string;

export type Slider<State> = {
  readonly field: Field<State>;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words, with its unit; a plain number if left out. */
  say?(value: number): string;
  /** Puts a button beside it that moves it to its end, step by step. */
  readonly playable?: true;
};

export type Choice<State> = {
  readonly field: Field<State>;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

export type Control<State> = Slider<State> | Choice<State>;

export type Handle<State> = {
  /** The panel it lies in, from 0. */
  readonly panel: number;
  /** Where it lies, in the panel's units. */
  at(state: State): readonly [x: number, y: number];
  /** The fields that dragging changes; without one, the point cannot be dragged in that direction. */
  readonly x?: Field<State>;
  readonly y?: Field<State>;
};

/** A figure as the page knows it: its state has some fields. */
export type AnyInteractive = Interactive<Record<string, unknown>>;

export function isChoice<State>(control: Control<State>): control is Choice<State> {
  return "options" in control;
}

/**
 * A slider's value as its reader sees it.
 *
 * @example sliderText({ field: "h", label: "h", min: 0, max: 1, step: 0.1 }, -0.5) // "−0.5"
 */
export function sliderText<State>(slider: Slider<State>, value: number): string {
  return slider.say?.(value) ?? formatNumber(value);
}

/**
 * The slider's position nearest to a number.
 *
 * @example snap({ field: "h", label: "h", min: 0, max: 1, step: 0.25 }, 0.3) // 0.25
 */
export function snap<State>({ min, max, step }: Slider<State>, value: number): number {
  const steps = Math.round((Math.min(Math.max(value, min), max) - min) / step);
  // Rounding gives the digits of the slider's own value: 3 steps of 0.1 are 0.3.
  return Number(Math.min(min + steps * step, max).toFixed(10));
}

/**
 * A figure's state and data: its initial values, replaced by those that are given.
 *
 * @throws {RangeError} if a value is no position of its slider, or not among its choices
 */
export function stateOf<State extends object, Data extends object>(
  figure: Interactive<State, Data>,
  given: Partial<State> & object = {},
): State & Data {
  const state = { ...figure.initial, ...given } as State & Data;
  for (const control of figure.controls(state)) {
    const value: unknown = state[control.field];
    const allowed = isChoice(control)
      ? control.options.some((option) => option.value === value)
      : Math.abs(snap(control, Number(value)) - Number(value)) < 1e-9;
    if (!allowed) refuse("interact", control.field, rangeOf(control), describe(value));
  }
  return state;
}

function rangeOf<State>(control: Control<State>): string {
  return isChoice(control)
    ? figureWords.control.choice({
        values: control.options.map(({ value }) => JSON.stringify(value)),
      })
    : figureWords.control.slider({ min: control.min, max: control.max, step: control.step });
}
