/** The attributes of a drawing that are measured in pixels. */
const measures = / (?:d|transform|x|y|x1|x2|y1|y2|cx|cy|r|width|height)="[^"]*"/g;

/** Of a path: lines from point to point, as Plot writes them. */
const polylines = / d="((?:M[\d.-]+,[\d.-]+(?:L[\d.-]+,[\d.-]+)*Z?)+)"/g;

/**
 * A drawing with its places and sizes to a hundredth of a pixel, and the points of its lines to a tenth.
 * Plot gives up to 16 digits, which would make a lesson's pictures half as large again.
 *
 * @example rounded('<circle cx="1.23456">0.98765</circle>') // '<circle cx="1.23">0.98765</circle>'
 * @example rounded('<path d="M10,10.26L11.51,9.99Z">') // '<path d="M10 10.3l1.5-.3Z">'
 */
export function rounded(drawing: string): string {
  return drawing
    .replace(polylines, (_, lines: string) => ` d="${relative(lines)}"`)
    .replace(measures, (measure) => measure.replace(/(\.\d\d)\d+/g, "$1"));
}

/** Each point by its distance from the one before, which takes few digits to write. */
function relative(lines: string): string {
  let [x, y] = [0, 0];
  return lines.replace(/([ML])([^,]+),([^MLZ]+)/g, (_, command: string, nextX, nextY) => {
    const [toX, toY] = [Math.round(10 * nextX), Math.round(10 * nextY)];
    const [dx, dy] = command === "M" ? [toX, toY] : [toX - x, toY - y];
    [x, y] = [toX, toY];
    const second = tenths(dy);
    return `${command === "M" ? "M" : "l"}${tenths(dx)}${second.startsWith("-") ? "" : " "}${second}`;
  });
}

/** @example tenths(-5) // "-.5" */
const tenths = (count: number): string => `${count / 10}`.replace(/^(-?)0\./, "$1.");
