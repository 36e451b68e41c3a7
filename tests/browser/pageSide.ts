/**
 * What a test does in a page, in any engine, as code to run there: waits for something, presses a button by what it
 * says, writes into a plain field, reads what stands below a cell.
 */
export const pageSide = `
const wait = async (what, ask, seconds = 60) => {
  for (let tries = 0; tries < seconds * 20; tries++) {
    const found = ask();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("waited in vain for " + what);
};
const cell = (id) => document.getElementById("cell-" + id);
const exercise = (id) => document.querySelector('[data-exercise="' + id + '"]');
const press = (place, words) => {
  const buttons = [...place.querySelectorAll("button")].filter((one) => !one.closest("[hidden]"));
  const button = buttons.find((one) => one.textContent.startsWith(words));
  if (!button) throw new Error("no button " + words);
  button.click();
};
const write = async (place, text) => {
  const field = await wait("a field", () => place.querySelector("textarea"));
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
};
const noteOf = (place) => place.querySelector(":scope > .course-note")?.textContent ?? "";
const run = async (id) => {
  const place = cell(id);
  press(place, "Run");
  await wait(id + " to begin", () => [...place.querySelectorAll("button")].some((one) => one.textContent === "Stop"));
  await wait(id + " to end", () => [...place.querySelectorAll("button")].some((one) => one.textContent.startsWith("Run")));
  return place.querySelector(".outputs").textContent;
};
const check = async (id) => {
  exercise(id).querySelector(".course-check")?.remove();
  press(exercise(id), "Check");
  const shown = await wait("a verdict", () => exercise(id).querySelector(".course-check"), 120);
  return shown.textContent;
};
`;
