import * as Plot from "@observablehq/plot";

/** Names in their colours, one below the other in a corner of a panel, as marks. */
export function cornerLegend(
  names: readonly string[],
  corner: "top-left" | "top-right" = "top-left",
): Plot.Markish[] {
  return names.map((name, line) =>
    Plot.text([name], {
      frameAnchor: corner,
      dx: corner === "top-left" ? 6 : -6,
      dy: 6 + 16 * line,
      fill: (d: string) => d,
      fontWeight: 700,
    }),
  );
}
