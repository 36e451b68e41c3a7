import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { contours } from "../../../figures/marks/contours.js";
import { namesAbove } from "../../../figures/marks/namesAbove.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";
import { contourFrame } from "./contourFrame.js";

const text = figures.directions;

type Pair = readonly [number, number];

/** A loss of two parameters with its minimum at the origin, a point on it, and the direction downhill. */
export type Directions = {
  readonly loss: (x: number, y: number) => number;
  readonly at: Pair;
  readonly downhill: Pair;
  readonly x: Pair;
  readonly y: Pair;
};

/**
 * Two arrows from one point: −∇J, and the way to the minimum.
 *
 * @see notebooks/02-gradients.ipynb
 */
export function directions({ loss, at, downhill, x, y }: Directions): Figure {
  const room = Math.min(
    ...[downhill, [-at[0], -at[1]] as const].map((way) => roomFrom(at, way, x, y)),
  );
  const reach = Math.min(0.8 * Math.hypot(...at), 0.9 * room);
  const down = scaled(downhill, reach);
  const home = scaled([-at[0], -at[1]], reach);
  const cosine = (down[0] * home[0] + down[1] * home[1]) / reach ** 2;
  const degrees = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
  const arrows = [
    { label: text.downhill, to: down, color: colors.path },
    { label: text.minimum, to: home, color: colors.good },
  ];
  return {
    title: text.title,
    description: text.description({
      at: pair(at),
      downhill: pair(scaled(downhill, 1)),
      minimum: pair(scaled(home, 1)),
      angle: formatNumber(degrees),
    }),
    caption: text.caption({ angle: formatNumber(degrees) }),
    panels: [
      {
        ...contourFrame(x, y),
        x: { label: text.x, domain: x },
        y: { label: text.y, domain: y },
        marks: [
          contours({ loss, x, y }, { strokeOpacity: 0.7 }),
          Plot.frame({ strokeOpacity: 0.3 }),
          namesAbove(arrows),
          arrows.map(({ to, color }) => {
            const end: Pair = [at[0] + to[0], at[1] + to[1]];
            return [
              Plot.arrow([{ x1: at[0], y1: at[1], x2: end[0], y2: end[1] }], {
                x1: "x1",
                y1: "y1",
                x2: "x2",
                y2: "y2",
                stroke: color,
                strokeWidth: 2.5,
              }),
            ];
          }),
          Plot.dot([at], { fill: "currentColor", r: 4 }),
          Plot.dot([[0, 0]], { symbol: "times", stroke: "currentColor", r: 5 }),
        ],
      },
    ],
  };
}

/** How far one can go from a point in a direction before leaving the frame. */
function roomFrom(at: Pair, way: Pair, ...frame: readonly [Pair, Pair]): number {
  const rooms = frame.map(([low, high], axis) => {
    const room = way[axis] < 0 ? at[axis] - low : high - at[axis];
    return way[axis] === 0 ? Number.POSITIVE_INFINITY : room / Math.abs(way[axis]);
  });
  return Math.min(...rooms) * Math.hypot(...way);
}

function scaled([x, y]: Pair, length: number): Pair {
  const norm = Math.hypot(x, y);
  return [(x / norm) * length, (y / norm) * length];
}

function pair([x, y]: Pair): string {
  return text.point({ x: formatNumber(x), y: formatNumber(y) });
}
