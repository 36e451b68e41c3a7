import { drawFigure } from "../figures/draw.js";
import {
  type AnyInteractive,
  type Control,
  isChoice,
  type Slider,
  sliderText,
  stateOf,
} from "../figures/interactive.js";
import { type Form, wideFrom } from "../figures/layout.js";
import { removeMarkLabels } from "../figures/svg/removeMarkLabels.js";
import { DragHandle } from "./dragHandle.js";
import { find } from "./find.js";
import { makePlayable } from "./makePlayable.js";
import { speakingAt } from "./speakingAt.js";

type State = Record<string, unknown>;

/**
 * Brings to life a figure whose first state is in the page: its controls change the state, and
 * each change redraws the figure, at most once per frame.
 *
 * @param place - the element around the figure, as lib/notebook/views/interactiveView.ts makes it
 * @param given - data, and values that differ from the figure's initial state
 */
export function hydrateFigure(place: HTMLElement, figure: AnyInteractive, given: object): void {
  const state: State = stateOf(figure, given);
  const controls = figure.controls(state);
  const handle = figure.handle && new DragHandle(place, figure.handle, controls, change);
  let frame = 0;
  /** The form in which the picture was last drawn here, once it has been. */
  let drawn: Form | undefined;

  function change(changes: State): void {
    Object.assign(state, changes);
    speakingAt(place, () => {
      for (const control of controls) showValue(place, control, state);
    });
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(redraw);
  }

  function redraw(): void {
    const form = place.clientWidth < wideFrom ? "narrow" : "wide";
    speakingAt(place, () => {
      replacePicture(place, removeMarkLabels(drawFigure(figure.draw(state), document, form)));
      setText(find(place, ".course-line"), figure.say(state));
    });
    drawn = form;
    handle?.moveTo(state);
  }

  for (const control of controls) {
    const input = inputOf(place, control);
    input.disabled = false;
    input.addEventListener("input", () => {
      const value = isChoice(control) ? input.value : Number(input.value);
      change({ [control.field]: value });
    });
    const button = input.closest(".course-control")?.querySelector("button");
    if (button) makePlayable(input, button, find(place, ".course-line"));
  }
  // A window that changes its width may have room for the other form.
  new ResizeObserver(() => {
    const fits = place.clientWidth < wideFrom ? "narrow" : "wide";
    if (drawn !== undefined && drawn !== fits) redraw();
  }).observe(place);
  // A handle needs a redraw: only a picture that was drawn here knows where its numbers lie on the screen.
  if (handle) redraw();
}

function inputOf(place: HTMLElement, { field }: Control<State>): HTMLInputElement {
  return find(place, `[name="${field}"]`);
}

function showValue(place: HTMLElement, control: Control<State>, state: State): void {
  const input = inputOf(place, control);
  input.value = String(state[control.field]);
  if (isChoice(control)) return;
  const words = sliderText(control as Slider<State>, Number(state[control.field]));
  input.setAttribute("aria-valuetext", words);
  setText(find(input.parentElement ?? place, ".course-value"), words);
}

/** Puts a fresh title above the controls, and the picture and caption between the controls and the line of numbers. */
function replacePicture(place: HTMLElement, fresh: HTMLElement): void {
  const controls = find(place, ".course-controls");
  const line = find(place, ".course-line");
  const [title = "", ...picture] = fresh.children;
  controls.previousElementSibling?.remove();
  while (controls.nextElementSibling !== line) controls.nextElementSibling?.remove();
  controls.before(title);
  line.before(...picture);
}

function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
