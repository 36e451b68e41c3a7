import type { Locator } from "playwright-core";
import { expect, vi } from "vitest";
import { type AnyInteractive, isChoice } from "../../lib/figures/interactive.js";
import { parseNumbers } from "../../lib/page/parseNumbers.js";
import { isEstimate, judge, type Prediction } from "../../lib/page/prediction.js";
import { pageWords } from "../../lib/page/words/words.js";
import { formatGrouped } from "../../lib/words/locale.js";

type State = Record<string, unknown>;

/** The place of a figure in a page. */
export const placeOf = (page: { locator(selector: string): Locator }, name: string): Locator =>
  page.locator(`.course-live[data-course-figure="${name}"]`);

/**
 * Moves every control of a figure by the keyboard and drags its handle, and demands each time that the
 * page shows what lib's functions say of the state that the controls show.
 */
export async function operateFigure(
  place: Locator,
  figure: AnyInteractive,
  data: object,
): Promise<void> {
  const given: State = { ...figure.initial, ...data };
  await place.scrollIntoViewIfNeeded();
  await expectState(place, figure, given);
  for (const control of figure.controls(given)) {
    const input = place.locator(`[name="${control.field}"]`);
    await vi.waitFor(async () => expect(await input.isEnabled()).toBe(true));
    const before = await pictureOf(place);
    if (isChoice(control)) {
      const other = control.options.find(({ value }) => value !== given[control.field]);
      await input.selectOption(other?.value ?? "");
    } else {
      await input.focus();
      const key = given[control.field] === control.max ? "ArrowLeft" : "ArrowRight";
      for (let i = 0; i < 5; i++) await input.page().keyboard.press(key);
      expect(await input.inputValue()).not.toBe(String(given[control.field]));
    }
    await expectState(place, figure, given);
    expect(await pictureOf(place)).not.toBe(before);
  }
  if (figure.handle) await dragHandle(place, figure, given);
}

async function dragHandle(place: Locator, figure: AnyInteractive, given: State): Promise<void> {
  const ring = place.locator(".course-handle");
  await ring.scrollIntoViewIfNeeded();
  const before = await shownState(place, figure, given);
  const box = await ring.boundingBox();
  if (box === null) throw new Error(`${figure.name} has no ring to drag.`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const { mouse } = place.page();
  await mouse.move(x, y);
  await mouse.down();
  await mouse.move(x + 20, y + 10, { steps: 4 });
  await mouse.up();
  const after = await shownState(place, figure, given);
  for (const field of [figure.handle?.x, figure.handle?.y]) {
    if (field !== undefined) expect(after[field]).not.toBe(before[field]);
  }
  await expectState(place, figure, given);
}

/** The state as the controls of the page show it. */
async function shownState(place: Locator, figure: AnyInteractive, given: State): Promise<State> {
  const state = { ...given };
  for (const control of figure.controls(given)) {
    const value = await place.locator(`[name="${control.field}"]`).inputValue();
    state[control.field] = isChoice(control) ? value : Number(value);
  }
  return state;
}

async function expectState(place: Locator, figure: AnyInteractive, given: State): Promise<void> {
  const state = await shownState(place, figure, given);
  await vi.waitFor(async () =>
    expect(await place.locator(".course-line").textContent()).toBe(figure.say(state)),
  );
  const { title, description } = figure.draw(state);
  expect(await place.locator("[role=img]").getAttribute("aria-label")).toBe(description);
  expect(await place.locator(".course-figure-title").textContent()).toBe(title);
}

const pictureOf = (place: Locator): Promise<string> => place.locator("[role=img]").innerHTML();

/** Gives every answer that a prediction knows, and demands its feedback. */
export async function operatePrediction(place: Locator, prediction: Prediction): Promise<void> {
  await place.scrollIntoViewIfNeeded();
  const button = place.getByRole("button", { name: pageWords.check });
  const feedback = place.locator(".course-feedback");
  await button.click();
  const nothing = isEstimate(prediction) ? pageWords.noNumber : pageWords.noChoice;
  expect(await feedback.textContent()).toBe(nothing);
  for (const [i, answer] of answersTo(prediction).entries()) {
    if (isEstimate(prediction)) {
      await place.getByLabel(pageWords.yourNumber).fill(String(answer));
      if (i === 0) await place.page().keyboard.press("Enter");
      else await button.click();
    } else {
      await place.getByRole("radio").nth(answer).check();
      await button.click();
    }
    const { right, feedback: words } = judge(prediction, answer);
    // "1.585" could be one and a half or fifteen hundred: the page says how it was read.
    const ambiguous = isEstimate(prediction) && parseNumbers(String(answer)).length > 1;
    const read = ambiguous ? ` ${pageWords.readAs({ number: formatGrouped(answer) })}` : "";
    expect(await feedback.textContent()).toBe(
      `${right ? pageWords.right : pageWords.wrong}${read} ${words}`,
    );
  }
}

function answersTo(prediction: Prediction): number[] {
  if (!isEstimate(prediction)) return [...prediction.options.keys()];
  return [prediction.answer, ...prediction.typical.map(({ answer }) => answer), -12345];
}
