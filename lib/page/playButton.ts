import { find } from "./find.js";
import { pageText } from "./text.js";

/** Milliseconds between two steps of a slider that plays. */
const pause = 150;

/**
 * Shows the button beside a slider, which moves it step by step to its end, or stops it.
 *
 * A reader who wants less motion has the slider alone.
 */
export function makePlayable(slider: HTMLInputElement): void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const button = find(slider.closest(".course-control") ?? document.body, "button");
  let timer: number | undefined;

  function stop(): void {
    window.clearInterval(timer);
    timer = undefined;
    button.textContent = pageText.play;
  }

  function move(value: string): void {
    slider.value = value;
    slider.dispatchEvent(new Event("input"));
  }

  function step(): void {
    slider.stepUp();
    move(slider.value);
    if (slider.value === slider.max || !slider.isConnected) stop();
  }

  button.hidden = false;
  button.addEventListener("click", () => {
    if (timer !== undefined) return stop();
    if (slider.value === slider.max) move(slider.min);
    timer = window.setInterval(step, pause);
    button.textContent = pageText.stop;
  });
  slider.addEventListener("pointerdown", stop);
  slider.addEventListener("keydown", stop);
}
