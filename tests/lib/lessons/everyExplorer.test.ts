// What every explorer must offer its reader, in its first state and at both ends of each control.
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { drawFigure } from "../../../lib/figures/draw.js";
import { type AnyInteractive, isChoice, snap } from "../../../lib/figures/interactive.js";
import { languages, speaking } from "../../../lib/words/language.js";
import { sentencesIn } from "../../scripts/translation/compare.js";
import { everyExplorer } from "./everyExplorer.js";
import { dataFor } from "./explorerData.js";
import { faultsOf } from "./faults.js";

const { document } = new JSDOM("").window;

type State = Record<string, unknown>;

const figures = await everyExplorer();

const givenTo = (name: string, figure: AnyInteractive): State => ({
  ...figure.initial,
  ...dataFor(name),
});

/** The first state, each end of each control by itself, and all lower and all upper ends at once. */
function corners(name: string, figure: AnyInteractive): State[] {
  const given = givenTo(name, figure);
  const ends = figure.controls(given).map((control) => ({
    field: control.field,
    values: isChoice(control)
      ? control.options.map(({ value }) => value)
      : [control.min, control.max],
  }));
  const together = (end: number) =>
    Object.fromEntries(ends.map(({ field, values }) => [field, values.at(end)]));
  return [
    given,
    ...ends.flatMap(({ field, values }) => values.map((value) => ({ ...given, [field]: value }))),
    { ...given, ...together(0) },
    { ...given, ...together(-1) },
  ];
}

test("there are at least ten", () => {
  expect(figures.length).toBeGreaterThanOrEqual(10);
});

describe.each(figures)("%s", (name, figure) => {
  const controls = figure.controls(givenTo(name, figure));

  test("is named as its file, and its controls move its state", () => {
    expect(figure.name).toBe(name);
    for (const control of controls) {
      const value = figure.initial[control.field];
      expect(control.label).not.toBe("");
      if (isChoice(control)) {
        expect(control.options.map((option) => option.value)).toContain(value);
      } else {
        expect(snap(control, Number(value))).toBe(value);
        expect(snap(control, control.max)).toBe(control.max);
        expect((control.max - control.min) / control.step).toBeCloseTo(
          Math.round((control.max - control.min) / control.step),
          6,
        );
      }
    }
  });

  test("a handle moves what sliders move too", () => {
    const { handle } = figure;
    const sliders = controls.filter((control) => !isChoice(control)).map(({ field }) => field);
    for (const field of [handle?.x, handle?.y]) {
      if (field !== undefined) expect(sliders).toContain(field);
    }
  });

  test.each(
    languages,
  )("draws and says every corner of its state, and changes nothing: %s", (language) => {
    for (const state of corners(name, figure)) {
      const before = JSON.stringify(state);
      const said = speaking(language, () => {
        const drawing = drawFigure(figure.draw(state), document, "narrow");
        expect(faultsOf(drawing), before).toEqual([]);
        return figure.say(state);
      });
      expect(said).not.toMatch(/undefined|^$/);
      if (language === "zh") expect(sentencesIn(said)).toEqual([]);
      expect(JSON.stringify(state)).toBe(before);
    }
  });
});
