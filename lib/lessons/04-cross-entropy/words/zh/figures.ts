import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/figures.js";

export const zh = {
  negativeLogCurve: {
    title: "一个样本的代价：真实类别的 −log p",
    x: "真实类别的概率 p",
    y: "损失 −log p（奈特）",
    mark: "p = {probability}: {loss}",
    description: "一条下降的曲线，在 p = 0 附近极高，到 p = 1 处降为 0，起初很陡，后来越来越缓。",
    marked: "标出的点：{costs}。",
    cost: "p = {probability} 处 {loss} 奈特",
  },
  estimateCurves: {
    title: "似然最大的地方，平均负对数似然最小",
    x: "模型给类别 1 的概率 p",
    likelihood: "似然（无单位）",
    meanLoss: "平均负对数似然（奈特）",
    description:
      "两幅子图，横轴都是类别 1 的概率。似然是一座山，山顶在 {highestAt} 处，值为 {highest}。平均负对数似然是一个山谷，谷底在 {lowestAt} 处，值为 {lowest}。",
  },
  likelihoodOfMany: {
    title: "样本一多，似然就小得存不下，对数似然却存得下",
    x: "样本数 N",
    likelihood: "似然（对数刻度）",
    logLikelihood: "对数似然（奈特）",
    description: {
      other:
        "两幅子图，横轴都是样本数。似然下降了许多个数量级。对数似然平稳下降，到 {count} 个样本时为 {end}。",
    },
    vanishes: {
      other: "从 {count} 个样本起，似然舍入成了 0。",
    },
    caption: "对数刻度上没有 0 的位置：曲线到哪里为止，似然就从哪里起恰好成了 0。",
  },
  binaryEntropy: {
    title: "两个类别的熵",
    x: "类别 1 的真实概率 q",
    y: "熵 H(q)（奈特）",
    description: "一条拱形曲线，横轴是类别 1 的概率：两端为 0，{at} 处最高，熵为 {highest} 奈特。",
  },
  crossEntropySplit: {
    title: "交叉熵 = 熵 + 散度",
    x: "类别 1 的预测概率 p",
    y: "交叉熵 H(q, p)（奈特）",
    entropy: "H(q)",
    divergence: "KL(q‖p)",
    description:
      "两块叠在一起的面积，横轴是预测概率。下面一块是熵，处处同高，都是 {entropy}。上面一块是散度，在 p = {at} 处缩到 {least}，向两侧增大。",
    caption: "灰色：H(q)，哪个模型都降不下来。橙色：KL(q‖p)，模型多付的部分。虚线：真实值，p = q。",
  },
  logitGradient: {
    title: "损失把每个 logit 往哪边推",
    x: "概率 p",
    y: "类别",
    trueClass: "{name}（真）",
    description:
      "每个类别一个条形，箭头从条形末端指向目标：真实类别的目标是 1，其余类别是 0。{classes}。",
    class: "{name}：概率 {probability}，梯度 {gradient}",
    caption:
      "条形：概率 p。数字：梯度 p − y。箭头：从 p 指向目标 y，即 −(p − y)，与梯度相反。η = 1 时，logit 移动的距离就是箭头的长度；概率走一步还到不了目标。",
  },
  objective: {
    title: "训练目标是各个样本损失的平均",
    x: "参数 θ",
    y: "损失（奈特）",
    description: {
      other:
        "{count} 条细线，每个样本一条，横轴是参数 θ，有的下降，有的上升。粗线是这些细线的平均，形状像山谷，画出的点里最低的在 θ = {at} 处，损失为 {least}。",
    },
    path: {
      other: "圆点是梯度下降的路径，走了 {count} 步，从 θ = {from} 到 θ = {to}。",
    },
    caption: "细线：每个样本的损失 ℓ。粗线：平均损失 L。圆点：对 L 做梯度下降。",
  },
  lossComparison: {
    title: "同一个样本，三种打分办法（两个类别）",
    x: "真实类别的 logit z（另一个为 0）",
    loss: "损失",
    slope: "损失的斜率（每单位 logit）",
    description:
      "第一幅子图是三种损失，横轴是真实类别的 logit：向左看，交叉熵一直上升，平方误差渐渐变平，错误计数是一级台阶。第二幅子图是三者的斜率：在 logit 为 {logit} 处，交叉熵的斜率是 {crossEntropy}，平方误差是 {squaredError}，错误计数是 {zeroOne}。",
    caption: "蓝色：交叉熵（奈特）。橙色：概率的平方误差。灰色：判错为 1，判对为 0。",
  },
} as const satisfies Translation<typeof en>;
