import * as Plot from "@observablehq/plot";
import { document } from "../../lib/notebook/dom/document.js";
import type { BatchGradient } from "./batchGradient.js";
import { peers } from "./contender.js";
import { sizeOf } from "./problem.js";
import { text } from "./words/words.js";

/** The picture: each library's time over this course's, float64, on a log axis. */
export function resultsPicture({ cases }: BatchGradient): string {
  const marks = cases
    .filter(({ dtype }) => dtype === "float64")
    .flatMap((one) =>
      peers.map((name) => ({
        case: sizeOf(one),
        threads: text.picture.threads({ count: one.threads }),
        library: text.titles[name],
        ratio: one.milliseconds[name] / one.milliseconds.ours,
      })),
    );
  const svg = Plot.plot({
    document,
    width: 720,
    height: 340,
    marginTop: 40,
    marginLeft: 110,
    marginRight: 80,
    x: { type: "log", label: text.picture.ratio, grid: true, tickFormat: "~g", inset: 12 },
    y: { label: null, domain: [...new Set(marks.map((mark) => mark.case))] },
    fy: { label: null },
    symbol: { legend: false },
    marks: [
      Plot.ruleX([1]),
      Plot.dot(marks, {
        x: "ratio",
        y: "case",
        fy: "threads",
        stroke: "library",
        symbol: "library",
        r: 5,
      }),
      peers.map((name, k) => key(text.titles[name], marks[0].threads, 110 * k)),
    ],
    style: { background: "white", color: "black" },
  });
  const title = document.createElementNS(svg.namespaceURI, "title");
  title.textContent = text.picture.title;
  svg.prepend(title);
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return `${svg.outerHTML}\n`;
}

/** A library's sign and name, above the first panel. */
function key(library: string, threads: string, dx: number) {
  const place = { fy: "threads", frameAnchor: "top-left", dx, dy: -22 } as const;
  const row = [{ library, threads }];
  return [
    Plot.dot(row, { ...place, stroke: "library", symbol: "library", r: 5 }),
    Plot.text(row, { ...place, text: "library", dx: dx + 12, textAnchor: "start" }),
  ];
}
