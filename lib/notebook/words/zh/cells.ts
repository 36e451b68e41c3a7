import type { Translation } from "../../../words/types.js";
import type { en } from "../en/cells.js";

/** What the functions that cells call say in Chinese. */
export const zh = {
  expected: {
    figure: "一幅图，例如 {example}",
    interactive: "一幅交互图，例如 {example}",
    prediction: "本课的一道“先猜一猜”题，例如 {example}",
    rows: "由各行组成的数组，例如 {example}",
    id: "练习的路径，要加引号，例如 {example}",
  },
  got: {
    moving: "一幅交互图（请写 {call}）",
    still: "一幅静态图（请写 {call}）",
    uncalled: "一个函数（写成 {call} 才会画图）",
    several: "一个数组（一次只能检查一道练习）",
  },
  progress: {
    line: "{label} {done}/{total}",
    lineWithMeasure: "{line} · {measure}",
    measure: "{name} {value}",
    labels: { update: "更新", epoch: "轮" },
    measures: { loss: "损失", accuracy: "准确率" },
  },
} as const satisfies Translation<typeof en>;
