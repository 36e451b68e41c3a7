import * as Plot from "@observablehq/plot";
import { sum } from "d3-array";
import { letterSize } from "../svg/textBoxes.js";
import { textWidth } from "../svg/textWidth.js";

/** Between two names, in pixels. */
const gap = 15;

/** Names in their colours, side by side above a panel's frame, where no line crosses them. */
export function namesAbove(
  names: readonly { readonly label: string; readonly color: string }[],
): Plot.Markish[] {
  return names.map(({ label, color }, i) => {
    const after = sum(names.slice(i + 1), (name) => textWidth(name.label, letterSize, true) + gap);
    return Plot.text([label], {
      frameAnchor: "top-right",
      dx: -after,
      dy: -14,
      lineAnchor: "bottom",
      fill: color,
      fontWeight: 700,
    });
  });
}
