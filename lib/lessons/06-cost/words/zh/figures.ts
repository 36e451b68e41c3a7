import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/figures.js";

export const zh = {
  updates: { other: "{count} 次更新" },
  examples: { other: "{count} 个样本" },
  operationCounts: {
    title: "一次更新各部分的运算次数",
    x: "运算次数（百万）",
    y: "更新的各个部分",
    parts: {
      logits: "logits，H = XWᵀ + 1bᵀ",
      softmax: "softmax，以及 E = P − Y",
      weightsGradient: "权重的梯度，EᵀX",
      biasesGradient: "偏置的梯度，Eᵀ1",
      update: "迈步，θ − η∇L",
    },
    bar: "{part}：{operations}",
    description: "一次更新的每个部分各画一根条形。{shares}。",
    share: { other: "{part}：{operations} 次运算，占 {percent}%" },
  },
  updateTimes: {
    title: "样本数与算一次梯度的用时",
    x: "样本数 N（对数刻度）",
    y: "算一次梯度的用时（毫秒，对数刻度）",
    linear: "O(N)：斜率 1",
    measured: "实测：斜率 {slope}",
    predicted: "推算",
    tried: "试跑",
    description:
      "实测点从 N = {first} 时的 {firstTime} 毫秒到 N = {last} 时的 {lastTime} 毫秒，两条轴都是对数刻度。各点靠近一条斜率为 {slope} 的直线，旁边的虚线斜率为 1。",
    marked: "{name}：N = {sampleCount} 时 {time} 毫秒。",
  },
  speedLadder: {
    title: "同一个计算，四个程序",
    x: "样本数 N（对数刻度）",
    y: "算一次梯度的用时（毫秒，对数刻度）",
    linear: "斜率 1",
    programs: { nested: "nested", typed: "typed", SIMD: "SIMD", threads: "threads" },
    rung: "{program}：斜率 {slope}",
    description: "每个程序一条线，两条轴都是对数刻度，旁边的虚线斜率为 1。{rungs}",
    measured:
      "{program}：从 N = {first} 时的 {firstTime} 毫秒到 N = {last} 时的 {lastTime} 毫秒，斜率 {slope}。",
  },
  batchRace: {
    title: "用三种批量大小训练",
    heading: { updates: "按更新次数", examples: "按看过的样本数" },
    x: { updates: "更新次数（对数刻度）", examples: "看过的样本数（对数刻度）" },
    y: "整个训练集的损失（奈特）",
    fullBatch: "B = N = {batchSize}",
    batch: "B = {batchSize}",
    description: "同样的损失曲线画了两遍，先按更新次数，再按看过的样本数。{ends}。",
    end: "{run} 看过 {examples}，做了 {updates}，损失为 {loss} 奈特",
  },
  examplesSeen: {
    title: "全批量与小批量，按看过的样本数比较",
    x: "看过的样本数",
    y: "全部样本的损失（奈特）",
    fullBatch: "全批量，B = N = {batchSize}",
    batch: "小批量，B = {batchSize}",
    description: "每次训练一条曲线，损失随看过的样本数下降。{standings}",
    standing: "{run}：看过 {examples}，做了 {updates}，损失 {loss}。",
    caption: "一级台阶就是一次更新。全批量要看完全部样本，才往下走一级。",
  },
  gradientNoise: {
    title: "小批量的梯度与全部样本的梯度相差多少",
    x: "批量大小 B（样本数，对数刻度）",
    y: "梯度的相对误差（无单位，对数刻度）",
    guide: "斜率 −½",
    measured: "实测：斜率 {slope}",
    whole: "误差与梯度一样大",
    description:
      "图上是一些点，两条轴都是对数刻度。相对误差从 B = {first} 时的 {firstError} 降到 B = {last} 时的 {lastError}，斜率 {slope}；虚线的斜率为 −½。",
  },
} as const satisfies Translation<typeof en>;
