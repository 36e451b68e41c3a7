import { contestants } from "../kernels/contestants.js";
import { firstFigures } from "../kernels/firstFigure.js";
import { lessonCells } from "../kernels/lessons.js";
import type { LatencyPart } from "../latency.js";

const rounds = 5;

/** How long a reader waits for a kernel: for the first figure, beside other kernels, and for the cells of the lessons. */
export const part: LatencyPart = {
  title: "The kernel: start, first figure, cells",
  how: `Each kernel was started ${rounds} times, in turn, after a first time that does not count, by the same client
(jupyter_client); the table has medians, and the smallest and largest. The figure is the same in each: ten steps of
gradient descent on a parabola and their loss, and its time ends when it has arrived. Ratios are medians over the
rounds. Memory is what the kernel's processes hold in starts of their own, a second after the last step. Of the lessons, the
import cells were run in three new kernels each, after a first time that does not count; all cells once, the checks on the
solutions. A cell's own work is the time from its first line on; what the kernel adds is compiling it and handing
messages on. Cells with the tag \`measurement\` and imports do not count as warm.`,
  async measure() {
    return { ...(await firstFigures(await contestants(), rounds)), ...(await lessonCells()) };
  },
};
