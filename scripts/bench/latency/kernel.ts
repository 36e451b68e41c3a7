import { contestants } from "../kernels/contestants.js";
import { firstFigures } from "../kernels/firstFigure.js";
import { lessonCells } from "../kernels/lessons.js";
import type { LatencyPart } from "../latency.js";
import { text } from "../words/words.js";

const rounds = 5;

/** How long a reader waits for a kernel: for the first figure, beside other kernels, and for the cells of the lessons. */
export const part: LatencyPart = {
  title: text.latency.kernel.title,
  how: text.latency.kernel.how({ rounds }),
  async measure() {
    return { ...(await firstFigures(await contestants(), rounds)), ...(await lessonCells()) };
  },
};
