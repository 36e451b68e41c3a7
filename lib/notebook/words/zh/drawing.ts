import type { Translation } from "../../../words/types.js";
import type { en } from "../en/drawing.js";

/** What the drawing document says in Chinese where a drawing asks for more than it can do. */
export const zh = {
  canvas:
    "单元格里的图不能画像素，而 Plot.raster 和连续色标的图例都要画像素。请改用 Plot.contour 或 Plot.rect，图例改用分级的色标，例如 {example}。",
  noChild: "要找的节点不是这个元素的子节点。",
  intoItself: "元素不能放进自己里面。",
  selector:
    '画图用的文档看不懂选择器 {selector}。可以用的有元素名、.class、#id、[attribute] 和 [attribute="value"]，用空格、> 和逗号连接。',
} as const satisfies Translation<typeof en>;
