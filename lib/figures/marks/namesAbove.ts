import * as Plot from "@observablehq/plot";
import { sum } from "d3-array";

const letter = 7.5;

/** Names in their colours, side by side above a panel's frame, where no line crosses them. */
export function namesAbove(
  names: readonly { readonly label: string; readonly color: string }[],
): Plot.Markish[] {
  return names.map(({ label, color }, i) => {
    const after = sum(names.slice(i + 1), (name) => name.label.length + 2);
    return Plot.text([label], {
      frameAnchor: "top-right",
      dx: -after * letter,
      dy: -14,
      lineAnchor: "bottom",
      fill: color,
      fontWeight: 700,
    });
  });
}
