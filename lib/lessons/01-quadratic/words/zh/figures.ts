import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/figures.js";

export const zh = {
  landscape: {
    title: "把 J(θ) 看成一座山",
    walkTitle: "沿着 J(θ) 下山",
    parameter: "参数 θ",
    loss: "损失 J(θ)",
    caption: "圆环是出发的地方，每个圆点是一步的落点。",
    description: "J(θ) 的曲线画成山的样子，θ 从 {from} 到 {to}。",
    walkDescription:
      "J(θ) 的曲线画成山的样子，θ 从 {from} 到 {to}，还标出了梯度下降经过的点：{walks}。",
    walk: {
      other: "从 θ = {start} 走 {count} 步，到 θ = {end}，该处 J = {loss}",
    },
  },
  slopes: {
    title: "脚下的斜率，和逆着斜率走的一步",
    parameter: "参数 θ",
    loss: "损失 J(θ)",
    slope: "斜率 {slope}",
    caption:
      "橙色的是切线，切线的斜率就是梯度。蓝色箭头表示 θ 的变化，即 −η·斜率，其中 η = {learningRate}。在山谷左侧，斜率为负，往右走；在右侧，正好反过来。",
    description: "抛物线 J(θ) = θ² 和几处切线：{places}。每个箭头都指向 θ = 0 处的谷底。",
    place: "θ = {theta}（斜率 {slope}，走到 {next}）",
  },
  parabolaDescent: {
    title: "对 J(θ) = {formula} 做梯度下降，θ₀ = {start}，η = {learningRate}",
    square: "θ²",
    parabola: "½·{curvature}·θ²",
    parameter: "参数 θ",
    loss: "损失 J(θ)",
    step: "步数 t",
    lossLog: "损失 J(θₜ)，对数刻度",
    description: {
      other:
        "第一幅子图是抛物线 J(θ) = {formula} 和经过的点：取 η = {learningRate}，从 θ₀ = {start} 出发，走 {count} 步到 θ = {end}。第二幅子图用对数刻度画出每一步的损失：开始是 {firstLoss}，最后是 {lastLoss}。",
    },
    zeroLoss: "对数刻度上没有 0 的位置，所以损失恰好为 0 的那几步没有画出来。",
  },
  regimeNames: {
    stalled: "停滞",
    monotone: "单调",
    "one-step": "一步到位",
    oscillating: "振荡",
    "two-cycle": "二周期",
    divergent: "发散",
  },
  regimes: {
    title: {
      all: "对 J(θ) = θ² 做梯度下降，有六种情形",
      some: "对 J(θ) = θ² 做梯度下降，学习率各不相同",
    },
    caption: "每幅子图的刻度各按自己的路径来定，以 0 为中心上下对称。",
    step: "步数 t",
    parameter: "参数 θₜ",
    heading: "η = {learningRate}：{regime}",
    description: {
      other: "几幅子图，画的都是 θₜ 从 θ₀ = {start} 出发走 {count} 步的路径。{panels}。",
    },
    panel: "{heading}，最后到 {end}",
  },
  regimeMap: {
    title: "快慢由因子的绝对值 |1 − {curvature}η| 决定",
    learningRate: "学习率 η",
    factor: "因子 |θₜ₊₁ / θₜ|",
    grows: "大于 1：变大",
    shrinks: "小于 1：变小",
    point: "η = {learningRate}：因子 {factor}，{regime}",
    description:
      "走一步，|θ| 要乘以一个因子，图中画的是因子怎样随 η 变化：η = 0 时是 1，到 η = {best} 降为 0，到 η = {bound} 又升回 1。图中标出：{points}。",
  },
  stableRange: {
    title: "弯得越急，安全的学习率就越小",
    learningRate: "学习率 η",
    factor: "因子 |1 − ηa|",
    curvature: "{name} = {curvature}",
    caption: "每条曲线都在 η = 1/a 处降到 0，在 η = 2/a 处穿过高度为 1 的虚线。",
    description:
      "取几个不同的曲率 a，画出走一步的因子 |1 − ηa| 怎样随 η 变化。高度为 1 的虚线把收敛和发散分开：{bounds}。",
    bound: "a = {curvature} 时，η 小于 {bound} 就收敛",
    largest: {
      title: "快慢由较大的因子决定，两个因子相等时最快",
      factor: "因子的绝对值",
      caption:
        "粗线是两个因子中较大的那个。圆环标出粗线的最低点。圆点标出弯得更急的那个方向，因子从哪里起大于 1。",
      smallest: "几个因子中最大的那个，在 η = {learningRate} 处最小，等于 {factor}。",
    },
  },
  stepsToTolerance: {
    title: "走多少步，才有 |θₜ| ≤ {tolerance}",
    learningRate: "学习率 η",
    steps: "所需步数，对数刻度",
    description:
      "要让 |θ| ≤ {tolerance}，所需的步数怎样随 η 变化：η = {first} 时要 {firstSteps} 步，η = {best} 时最少，要 {bestSteps} 步，η = {last} 时要 {lastSteps} 步。",
  },
} as const satisfies Translation<typeof en>;
