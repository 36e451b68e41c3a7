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
  amdahlTimes: {
    title: "求一次梯度的用时，在这台机器上实测",
    x: "工作进程数 p（对数刻度）",
    y: "求一次梯度的用时（毫秒）",
    measured: "实测",
    fitted: "拟合：T(p) = s + b/p",
    serial: "串行部分 s",
    ideal: "若没有串行部分：T(1)/p",
    description:
      "图上的点是用时随工作进程数的变化：{times}。拟合曲线 s + b/p 的 s = {serial} 毫秒，b = {parallel} 毫秒；曲线朝着高度为 s 的水平线下降，不低于按 1/p 下降的虚线。",
    time: "p = {workers} 时 {time} 毫秒",
  },
  workerSchedule: {
    title: "一次更新里，{workers} 个工作进程各做了什么",
    x: "时间（毫秒）",
    y: "工作进程",
    cuts: { equal: "分片一样大", unequal: "分片大小不等", small: "许多小分片" },
    caption: "一根条形是一个分片。最后一个分片算完（竖线处），更新才结束。",
    description: "每种切法一幅子图，每个工作进程一行条形。",
    end: "{cut}（一共 {shards} 个，一个进程最多算 {most} 个）：更新在 {time} 毫秒时结束。",
  },
  machineTimes: {
    title: "一次更新的用时与机器数",
    x: "机器数 p（对数刻度）",
    y: "一次更新的用时（秒，对数刻度）",
    total: "合计",
    work: "计算，除以 p",
    network: "网络，随 p 增长",
    caption: "虚线标出更新最快时的机器数。",
    description:
      "三条线，两条轴都是对数刻度：计算的用时随机器数下降，网络的用时上升，两者之和在中间有一个最低点。{standing}",
    standing: {
      other:
        "用 {count} 台机器，一次更新要 {time} 秒，速度是一台机器的 {speedup} 倍。更新最快的是 {best} 台。",
    },
  },
} as const satisfies Translation<typeof en>;
