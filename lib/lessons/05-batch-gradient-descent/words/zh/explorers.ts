import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/explorers.js";

export const zh = {
  trainingExplorer: {
    title: "每次更新都在移动边界",
    update: "更新次数",
    learningRate: "学习率 η",
    reading: {
      other: "{update} 次更新后，平均损失是 {loss} 奈特，{count} 只企鹅里，模型认对了 {right} 只。",
    },
  },
  digitWeightsExplorer: {
    update: "更新次数",
    reading:
      "{update} 次更新后，损失是 {loss} 奈特，测试集的数字，模型认对了 {percent}%。权重的绝对值最大是 {largest}。",
  },
  networkExplorer: {
    title: "网络学着让边界拐弯",
    update: "更新次数",
    reading: {
      other: "{update} 次更新后，平均损失是 {loss} 奈特，{count} 只企鹅里，网络认对了 {right} 只。",
    },
  },
} as const satisfies Translation<typeof en>;
