import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/explorers.js";

export const zh = {
  raceExplorer: {
    epochs: "数据看几遍",
    batchSize: "小批量的大小 B",
    learningRate: "两次训练的学习率 η",
  },
  machinesExplorer: {
    samples: "样本数 N",
    machines: "机器数 p",
    network: "网络",
    gigabits: { other: "{count} Gbit/s" },
  },
} as const satisfies Translation<typeof en>;
