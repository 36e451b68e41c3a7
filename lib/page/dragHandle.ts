import { colors } from "../figures/figure.js";
import { type Control, type Handle, isChoice, type Slider, snap } from "../figures/interactive.js";
import { find } from "./find.js";

type State = Record<string, unknown>;

type Panel = SVGSVGElement & {
  /** Plot's own scales, from the panel's units to its inner pixels and back. */
  scale(name: "x" | "y"): { apply(value: number): number; invert(pixel: number): number };
};

/**
 * A ring over a figure's picture that can be dragged with a mouse, a pen or a finger. For the keyboard and for
 * screen readers there are sliders of the same two numbers.
 */
export class DragHandle {
  private readonly ring: HTMLElement;
  private state: State = {};

  constructor(
    private readonly place: HTMLElement,
    private readonly options: Handle<State>,
    private readonly controls: readonly Control<State>[],
    change: (changes: State) => void,
  ) {
    this.ring = document.createElement("div");
    this.ring.className = "course-handle";
    this.ring.setAttribute("aria-hidden", "true");
    // Without touch-action, a finger would scroll the page.
    this.ring.setAttribute(
      "style",
      `position: absolute; width: 44px; height: 44px; margin: -22px; border-radius: 50%; background: radial-gradient(circle, ${colors.path}33 8px, ${colors.path} 8px 11px, transparent 11px); cursor: grab; touch-action: none`,
    );
    find(place, "figure").append(this.ring);
    this.ring.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      this.ring.setPointerCapture(event.pointerId);
    });
    this.ring.addEventListener("pointermove", (event) => {
      if (this.ring.hasPointerCapture(event.pointerId)) change(this.valuesAt(event));
    });
    new ResizeObserver(() => this.moveTo(this.state)).observe(place);
  }

  /** Puts the ring where the state has its point. */
  moveTo(state: State): void {
    this.state = state;
    const { panel, box, scale } = this.geometry();
    const [x, y] = this.options.at(state);
    const figure = find(this.place, "figure").getBoundingClientRect();
    this.ring.style.left = `${box.left - figure.left + panel.scale("x").apply(x) * scale}px`;
    this.ring.style.top = `${box.top - figure.top + panel.scale("y").apply(y) * scale}px`;
  }

  private valuesAt({ clientX, clientY }: PointerEvent): State {
    const { panel, box, scale } = this.geometry();
    const { x, y } = this.options;
    const changes: State = {};
    const set = (field: string | undefined, value: number) => {
      const slider = this.controls.find((control) => control.field === field);
      if (field === undefined || slider === undefined || isChoice(slider)) return;
      changes[field] = snap(slider as Slider<State>, value);
    };
    set(x, panel.scale("x").invert((clientX - box.left) / scale));
    set(y, panel.scale("y").invert((clientY - box.top) / scale));
    return changes;
  }

  /** The panel, its place on the screen, and the number of screen pixels per pixel of its own. */
  private geometry() {
    const panels = find(this.place, "[role=img]").children;
    const panel = panels[this.options.panel] as Panel;
    const box = panel.getBoundingClientRect();
    return { panel, box, scale: box.width / panel.viewBox.baseVal.width };
  }
}
