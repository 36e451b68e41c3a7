import type { Locator } from "playwright-core";

/** Drags an element with one finger, as a touch screen reports it. */
export async function dragByTouch(element: Locator, dx: number, dy: number): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error("What is to be dragged is not on the page.");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const devtools = await element.page().context().newCDPSession(element.page());
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", share: number) =>
    devtools.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x: x + share * dx, y: y + share * dy }],
    });
  await touch("touchStart", 0);
  for (const share of [0.25, 0.5, 0.75, 1]) await touch("touchMove", share);
  await touch("touchEnd", 1);
  await devtools.detach();
}
