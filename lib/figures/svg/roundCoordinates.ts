import { simplifyLine } from "./simplifyLine.js";

/** The attributes of a drawing that are measured in pixels. */
const measures = / (?:d|transform|x|y|x1|x2|y1|y2|cx|cy|r|width|height)="[^"]*"/g;

/** Of a path: lines from point to point, as Plot writes them. */
const polylines = / d="((?:M[\d.-]+,[\d.-]+(?:L[\d.-]+,[\d.-]+)*Z?)+)"/g;

/** A point this close to the straight line past it, in pixels, makes no visible difference. */
const tolerance = 0.1;

/**
 * A drawing with its places and sizes rounded to a hundredth of a pixel, and the points of its lines to a tenth,
 * without those on a straight stretch.
 * Plot writes up to 16 digits, which would make a lesson's pictures half as large again.
 *
 * @example roundCoordinates('<circle cx="1.23456">0.98765</circle>') // '<circle cx="1.23">0.98765</circle>'
 * @example roundCoordinates('<path d="M10,10.26L11.51,9.99Z">') // '<path d="M10 10.3l1.5-.3Z">'
 */
export function roundCoordinates(drawing: string): string {
  return drawing
    .replace(polylines, (_, lines: string) => ` d="${relative(lines)}"`)
    .replace(measures, (measure) => measure.replace(/(\.\d\d)\d+/g, "$1"));
}

/** Each point relative to the one before, which takes fewer digits. */
function relative(lines: string): string {
  return lines.replace(/M([^MZ]+)/g, (_, line: string) => {
    const points = line.split("L").map((point) => point.split(",").map(Number) as [number, number]);
    let [x, y] = [0, 0];
    const steps = simplifyLine(points, tolerance).map((point) => {
      const [toX, toY] = point.map((place) => Math.round(10 * place));
      const [dx, dy] = [tenths(toX - x), tenths(toY - y)];
      [x, y] = [toX, toY];
      return dy.startsWith("-") ? `${dx}${dy}` : `${dx} ${dy}`;
    });
    return `M${steps.join("l")}`;
  });
}

/** A number of tenths without a leading zero: -.5 for -5. */
const tenths = (count: number): string => `${count / 10}`.replace(/^(-?)0\./, "$1.");
