import { speakingAt } from "./speakingAt.js";
import { pageWords } from "./words/words.js";

/** Milliseconds between two steps of a slider while it plays. */
const pause = 150;

/**
 * Shows a slider's button, which moves the slider step by step to its end, or stops it.
 *
 * Readers who prefer less motion get the slider alone.
 *
 * @param line - the text with the current numbers, which a screen reader need not read out at every step
 */
export function makePlayable(
  slider: HTMLInputElement,
  button: HTMLElement,
  line: HTMLElement,
): void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  let timer: number | undefined;

  function name(what: "play" | "stop"): void {
    speakingAt(button, () => {
      const action = pageWords[what];
      button.textContent = action;
      const named = { action, slider: slider.getAttribute("aria-label") ?? "" };
      button.setAttribute("aria-label", pageWords.control(named));
    });
  }

  function stop(): void {
    window.clearInterval(timer);
    timer = undefined;
    line.removeAttribute("aria-live");
    name("play");
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
  name("play");
  button.addEventListener("click", () => {
    if (timer !== undefined) return stop();
    if (slider.value === slider.max) move(slider.min);
    timer = window.setInterval(step, pause);
    line.setAttribute("aria-live", "off");
    name("stop");
  });
  slider.addEventListener("pointerdown", stop);
  slider.addEventListener("keydown", stop);
}
