import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/explorers.js";

export const zh = {
  learningRateExplorer: {
    learningRate: "学习率 η",
    steps: "步数",
    regimes: {
      stalled: "停在原地不动",
      monotone: "从一侧越走越近",
      "one-step": "一步就够",
      oscillating: "左右来回，越跳越近",
      "two-cycle": "永远来回跳",
      divergent: "越跳越远",
    },
    line: {
      other:
        "每一步都把 θ 乘以 1 − 2η = {factor}：{regime}。走了 {count} 步，θ = {theta}，J = {loss}。",
    },
  },
  regimeExplorer: {
    title: "学习率和曲率合成一个因子",
    caption:
      "拖动圆环，就能改变 η。曲线在 η = 1/a 处降到 0，在 η = 2/a 处穿过虚线，小圆点标出的就是穿过的地方。",
    learningRate: "学习率 η",
    curvature: "曲率 a",
    step: "步数 t",
    parameter: "参数 θₜ，θ₀ = 1",
    line: "因子 1 − ηa 是 {factor}，绝对值是 {size}：{regime}。要让梯度下降收敛，η 得在 0 和 2/a = {bound} 之间。",
  },
} as const satisfies Translation<typeof en>;
