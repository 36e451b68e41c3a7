import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/explorers.js";

export const zh = {
  differenceExplorer: {
    title: "放大到 h 大小的曲线，以及这时的误差",
    h: "距离 h",
    caption: "第二幅子图：对每个 h，取 1 附近二十处误差中最大的。红线标出滑块选定的 h。",
    errors:
      "旁边是中心差分和前向差分的相对误差随 h 的变化，两个轴都是对数刻度，两条曲线都呈 V 形，还有一条竖线标出 h = {h}。",
    line: "h = {h}：中心差分得到 {central}，相对误差是 {centralError}；前向差分得到 {forward}，相对误差是 {forwardError}。真正的斜率是 e − 2 = {slope}。",
  },
  contourExplorer: {
    caption: "拖动圆环，就能换一个起点。叉号是最小值点。",
    learningRate: "学习率 η",
    conditionNumber: "条件数 κ",
    startX: "起点 x",
    startY: "起点 y",
    line: {
      other:
        "每一步都让 x 乘以 1 − η = {x}，让 y 乘以 1 − κη = {y}。走 {count} 步，J 从 {from} 变到 {to}。只要 η 在 0 和 2/κ = {bound} 之间，梯度下降就收敛。",
    },
  },
} as const satisfies Translation<typeof en>;
