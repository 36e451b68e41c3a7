import type { AnyInteractive } from "../figures/interactive.js";
import { hydrateFigure } from "./hydrateFigure.js";
import { hydratePrediction } from "./hydratePrediction.js";
import { fromJson } from "./json.js";
import { predictionName } from "./prediction.js";
import { speakingAt } from "./speakingAt.js";

/** What a place in the page asks for: the element around it, what it is, and its data as JSON. */
type Request = readonly [place: HTMLElement, name: string, json: string];

type Requests = { push(request: Request): unknown };

/**
 * Brings every figure and prediction of the page to life, including those that come later.
 *
 * They wait in a list that is a global variable, named as the running script's `data-course` says;
 * from now on, what is pushed onto it is served at once.
 *
 * @param figures - every figure that a page may hold
 */
export function hydrate(figures: readonly AnyInteractive[]): void {
  const script = document.currentScript;
  const key = script?.getAttribute("data-course") ?? "";
  const globals = window as unknown as Record<string, Requests | undefined>;
  const waiting = globals[key] ?? [];
  if (!Array.isArray(waiting)) return; // Another notebook in this window may already have brought the same script.
  const requests: Requests = { push: (request) => serve(request, figures) };
  globals[key] = requests;
  window.addEventListener("keydown", keepKeys, true);
  for (const request of waiting) requests.push(request);
  if (script !== null) remember(key, script.textContent ?? "");
}

function serve([place, name, json]: Request, figures: readonly AnyInteractive[]): void {
  const figure = figures.find((candidate) => candidate.name === name);
  try {
    speakingAt(place, () => {
      if (name === predictionName) hydratePrediction(place, fromJson(json));
      else if (figure !== undefined) hydrateFigure(place, figure, fromJson(json) as object);
    });
  } catch (error) {
    // This figure keeps its first state, and the page's other figures still come to life.
    console.error(error);
  }
}

/**
 * JupyterLab takes keys for itself, arrows and Enter among them, except from an element marked like this.
 * A control keeps the keys that it needs; shortcuts such as saving and running a cell work from it too.
 */
function keepKeys({ target, key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  if (!(target instanceof Element) || target.closest(".course-live") === null) return;
  const shortcut = ctrlKey || metaKey || altKey || (shiftKey && key === "Enter");
  target.toggleAttribute("data-lm-suppress-shortcuts", !shortcut);
}

/**
 * Stores the script for cells that are run after the page has been reloaded, when the cell
 * that brought the script has lost its output. An exported page always has the script in it.
 */
function remember(key: string, code: string): void {
  if (document.querySelector("#jupyter-config-data") === null) return;
  try {
    for (const other of Object.keys(localStorage)) {
      if (other.startsWith("course-") && other !== key) localStorage.removeItem(other);
    }
    localStorage.setItem(key, code);
  } catch {
    // Without storage, or if it is full, the first figure's cell must run again after a reload.
  }
}
