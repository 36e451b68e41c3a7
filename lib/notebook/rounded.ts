/** The attributes of a drawing that are measured in pixels. */
const measures = / (?:d|transform|x|y|x1|x2|y1|y2|cx|cy|r|width|height)="[^"]*"/g;

/**
 * A drawing with its places and sizes to a hundredth of a pixel. Plot gives up to 16 digits, which
 * would make a lesson's pictures a seventh larger.
 *
 * @example rounded('<circle cx="1.23456">0.98765</circle>') // '<circle cx="1.23">0.98765</circle>'
 */
export function rounded(drawing: string): string {
  return drawing.replace(measures, (measure) => measure.replace(/(\.\d\d)\d+/g, "$1"));
}
