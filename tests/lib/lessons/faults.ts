import { overlap, textBoxes } from "../../../lib/figures/svg/textBoxes.js";

/** What is wrong with the pictures, each fault with the words that it is about. */
export function faultsOf(element: HTMLElement): string[] {
  return Array.from(element.querySelectorAll("[role=img] > *")).flatMap((panel) => {
    const [width, height] = ["width", "height"].map((side) => Number(panel.getAttribute(side)));
    const boxes = textBoxes(panel);
    const cut = boxes
      .filter(
        ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
      )
      .map(({ element }) => `cut: ${element.textContent}`);
    const covered = boxes.flatMap((box, i) =>
      boxes
        .slice(0, i)
        .filter((other) => overlap(box, other, 1.5))
        .map(
          (other) => `over each other: ${box.element.textContent} | ${other.element.textContent}`,
        ),
    );
    const nowhere = Array.from(panel.querySelectorAll("*"), (mark) =>
      Array.from(mark.attributes, ({ name, value }) => `${name}="${value}"`),
    )
      .flat()
      .filter((attribute) =>
        /^(d|transform|x|y|x1|x2|y1|y2|cx|cy|r|width|height)=.*(NaN|Infinity)/.test(attribute),
      )
      .map((attribute) => `nowhere: ${attribute.slice(0, 100)}`);
    return [...cut, ...covered, ...nowhere];
  });
}
