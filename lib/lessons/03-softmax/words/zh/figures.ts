import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/figures.js";

export const zh = {
  barPanel: {
    class: "类别",
    probability: "概率 p",
  },
  softmaxSteps: {
    title: "Softmax 的两步：先取指数，再除以总和",
    logit: "logit h（无单位）",
    exponential: "exp(h)（无单位）",
    logitsHeading: "Logits",
    exponentialsHeading: "取指数：和为 {sum}",
    probabilitiesHeading: "除以 {sum}",
    caption:
      "取指数以后，得分都变成正数，大小顺序不变。除以总和只改变尺度：第二、第三幅子图里，各数之间的比例完全一样。",
    description: "三个条形图，从 logits 到 exp 值，再到概率。{classes}。",
    class: "{label}：先是 {logit}，再是 {exponential}，最后是 {probability}",
  },
  probabilityBars: {
    title: "Logits 除以 T，以及 softmax 由此算出的概率",
    scaled: "h / T（无单位）",
    caption: "条形超出坐标轴，就画到边缘为止。旁边的数仍是实际的值。",
    description: "每个类别一个条形。{classes}。",
    class: "{label}：h/T = {scaled}，概率为 {probability}",
  },
  exponentialRange: {
    title: "exp 值落在哪里，浮点数的范围到哪里为止",
    x: "logits 的 exp 值（对数刻度）",
    y: "logits",
    rows: { naive: "原样", shifted: "减去最大的" },
    tooLarge: "∞",
    tooSmall: "0",
    caption:
      "两条线之间的 exp 值，64 位浮点数存得下。越过右边的线就成了 ∞，越过左边的线就成了 0，这两种情况都用叉号标出。从上到下依次是第一、第二、第三个 logit。",
    description:
      "两行点画在同一条轴上，从 10⁻⁴⁵⁰ 到 10⁴⁵⁰，浮点数范围的两端各有一条线。原样的 logits 是 {naive}；减去最大的 logit 以后是 {shifted}。",
  },
  smoothMaximum: {
    title: "Log-sum-exp 就是没有尖角的最大值",
    x: "logit a（无单位）",
    y: "值（无单位）",
    caption: "蓝色：logSumExp([a, 0])。虚线：max(a, 0)。橙色：最大的距离。",
    description:
      "两条曲线，横轴是 logit a。a 与 0 的最大值在 a = 0 处有一个尖角。log-sum-exp 在它上方，没有尖角；最大的距离是 {distance}，在 a = {at} 处，往两边都逐渐缩小，趋于 0。",
  },
  maximumSlopes: {
    title: "最大值的斜率会跳，log-sum-exp 的斜率不会",
    x: "logit a（无单位）",
    y: "斜率（无单位）",
    caption: "虚线：max(a, 0) 的斜率。蓝色：logSumExp([a, 0]) 的斜率，用中心差分求出。",
    description:
      "a 与 0 的最大值，斜率在 a 为负时是 0，a 为正时是 1。log-sum-exp 的斜率在两者之间平滑上升，从 {from} 处的 {first} 升到 {to} 处的 {last}。",
  },
  vanishingLoss: {
    title: "模型几乎确定时的损失",
    x: "正确类别领先多少（无单位）",
    y: "损失（奈特，对数刻度）",
    caption: "灰色：log1p(s)。橙色：LSE(h) − h，损失舍入成 0 时就到头了，因为对数刻度上没有 0。",
    description:
      "两条损失曲线，横轴是正确类别领先多少，纵轴是对数刻度。用 log1p，损失沿直线下降，领先 {to} 时降到 {end}。LSE(h) − h 的线跟着往下走，台阶却越来越高，到领先 {last} 为止。",
    neverAbove: "图中没有 LSE(h) − h 的线，因为这样算出的损失处处是 0。",
  },
  underflow: {
    title: "softmax([g, 0]) 中较小概率的对数",
    x: "两个 logit 之差 g（无单位）",
    y: "对数概率（奈特）",
    caption:
      "灰色：log-softmax。橙色：先求 softmax，再取对数。阴影：概率舍入成了 0，它的对数是 −∞。",
    description:
      "两条线，横轴是两个 logit 之差 g。log-softmax 沿直线下降，终点是 {end}。另一条线是舍入后概率的对数，与前一条线一致，直到 g = {lastGap}，那里的值是 {last}；再往右就是负无穷。",
    neverWorks: "图中没有先求 softmax 的那条线，因为算出的值没有一个是有限的。",
  },
  sigmoidCurve: {
    title: "只有两个类别：softmax 就是 logits 之差的 sigmoid",
    x: "logits 之差 h₁ − h₂（无单位）",
    y: "第一个类别的概率",
    caption: "蓝色曲线：两个 logit 的 softmax。橙色的点：logits 之差的 sigmoid。",
    description:
      "一条 S 形曲线，横轴是两个 logit 之差，从 {from} 处的 {first} 升到 {to} 处的 {last}。sigmoid 的点都落在 softmax 的曲线上。",
  },
  temperatureCurves: {
    title: "不同温度下的概率",
    x: "温度 T（无单位，对数刻度）",
    y: "概率",
    uniform: "1/M = {probability}",
    caption: "虚线：1/M。T 越来越大时，每条曲线都趋于这个值。",
    description: "每个类别一条曲线，温度从 {from} 到 {to}。{classes}。概率的大小顺序始终不变。",
    class: "{label} 从 {cold} 变到 {hot}",
  },
  reliabilityDiagram: {
    title: "模型说有几成把握，实际对了几成",
    x: "置信度：最大的概率",
    y: "预测正确的比例",
    name: "T = {temperature}",
    caption:
      "虚线：校准良好，有几成把握就对几成。在它下方：过度自信。在它上方：自信不足。T = 1 是没有修正的模型。",
    description: "每个温度一条折线，另有一条对角线，线上置信度等于准确率：{gaps}。",
    widest: "{name} 时，差距最大的地方平均置信度是 {confidence}，判对的比例是 {accuracy}",
  },
} as const satisfies Translation<typeof en>;
