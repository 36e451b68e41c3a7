import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/explorers.js";

export const zh = {
  raceExplorer: {
    epochs: "数据看几遍",
    batchSize: "小批量的大小 B",
    learningRate: "两次训练的学习率 η",
  },
} as const satisfies Translation<typeof en>;
