import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/explorers.js";

export const zh = {
  priceExplorer: {
    title: "真实类别的代价，以及往哪边拉",
    thisClass: "这一类",
    allOthers: "其余类别",
    probability: "真实类别的概率 p",
    reading:
      "p = {probability}，代价 −log p = {loss} 奈特。对 p 的斜率 −1/p = {slope}。对 logits 的斜率是 p − y：真实类别 {own}，其余类别合计 {others}。",
    caption:
      "沿着曲线拖动圆环。每个箭头从概率指向目标，表示 −(p − y)。η = 1 时走一步，真实类别的 logit 移动上面那个箭头的长度，其余的 logits 合起来移动下面那个箭头的长度。数字是 p − y。",
  },
  entropyExplorer: {
    truth: "类别 1 的真实概率 q",
    predicted: "类别 1 的预测概率 p",
    reading: "q = {truth}，p = {predicted}：熵 {entropy} + 散度 {divergence} = 交叉熵 {sum} 奈特。",
    caption: "沿着曲线拖动圆环。灰色：H(q)，哪个模型都降不下来。橙色：KL(q‖p)，模型多付的部分。",
  },
} as const satisfies Translation<typeof en>;
