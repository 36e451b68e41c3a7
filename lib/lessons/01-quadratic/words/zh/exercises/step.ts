import type { Translation } from "../../../../../words/types.js";
import type { step as en } from "../../en/exercises/step.js";

/** The words of 01-quadratic/step in Chinese. */
export const step = {
  title: "下山走一步",
  hints: {
    question: "J(θ) = θ² 在 θ 处的斜率是多少？斜率指向上坡还是下坡？",
    idea: "θ² 的导数是 2θ，指向上坡。要往下走，就先乘以学习率，再从 θ 里减去：θ − η·2θ。",
    comments: { gap: "θ² 在 theta 处的导数" },
  },
  checks: {
    byHand: "手算过的一步，山谷两侧都有",
    anyStep: "任意起点和任意学习率",
  },
  mistakes: {
    uphillInsteadOfDownhill: {
      name: "走成了上坡",
      explanation: "代码加上了梯度，这是往上走，应该减去梯度。",
    },
    noLearningRate: {
      name: "没有学习率",
      explanation: "代码直接减去了梯度，应该先乘以学习率。",
    },
    thetaTakenForItsSlope: {
      name: "把 θ 当成了斜率",
      explanation: "代码用的斜率是 θ，那是 ½θ² 的斜率。θ² 的导数是 2θ。",
    },
    halfThetaTakenForSlope: {
      name: "把 θ/2 当成了斜率",
      explanation: "代码用的斜率是 θ/2，而 θ² 的导数是 θ 乘以 2。",
    },
    lossSubtracted: {
      name: "减去了损失",
      explanation: "代码减去的是损失 θ²，更新时该减去的是梯度 2θ。",
    },
    slopeOfTwoEverywhere: {
      name: "斜率处处是 2",
      explanation: "代码用的斜率处处都是 2，而 θ² 的导数是 2 乘以 θ。",
    },
    onlySignOfSlope: {
      name: "只用了斜率的符号",
      explanation: "不管在哪里，代码走的每一步都一样长，而步长应该与斜率成正比。",
    },
    changeInsteadOfNewTheta: {
      name: "返回的是变化量，不是新的 θ",
      explanation: "返回的是变化量 −η·2θ，还要加上 θ。",
    },
    scaledGradientReturned: {
      name: "返回了乘过学习率的梯度",
      explanation: "返回的是 η·2θ，应该用 θ 减去这个数。",
    },
    gradientReturned: {
      name: "返回了梯度",
      explanation: "返回的是梯度 2θ，这是斜率，不是下一个点。",
    },
    lossReturned: {
      name: "返回了损失",
      explanation: "返回的是新的 θ 的平方，也就是损失，应该返回 θ 本身。",
    },
    dividedByLearningRate: {
      name: "除以了学习率",
      explanation: "代码用梯度除以学习率，应该乘以学习率。",
    },
    learningRateSubtractedByItself: {
      name: "单独减去了学习率",
      explanation: "代码把学习率和梯度各减了一次，应该先把两者相乘，再减去。",
    },
    sizeOfSlope: {
      name: "用了斜率的绝对值",
      explanation: "代码丢掉了斜率的符号，而在左侧，斜率是负的。",
    },
    signAndSizeMixedUp: {
      name: "方向和步长混在了一起",
      explanation: "括号加错了地方：跟 2θ 相乘的成了 θ − η，应该只有 η。",
    },
    oneInsteadOfTheta: {
      name: "把 θ 写成了 1",
      explanation: "不管 θ 是多少，更新都从 1 开始，应该从 θ 开始。",
    },
    squareInSlope: {
      name: "斜率里多了平方",
      explanation: "代码用的斜率是 2θ²，而 θ² 的导数是 2θ。",
    },
    noStepAtAll: {
      name: "一步也没有走",
      explanation: "返回的还是原来的 θ，应该减去 η 乘以斜率。",
    },
    twoUpdates: {
      name: "更新了两次",
      explanation: "代码接连更新了两次，题目只要求一次。",
    },
    stepFromMinimum: {
      name: "从最小值点起步",
      explanation: "这一步是从 0 开始走的，应该从 θ 开始，逆着斜率走。",
    },
  },
} as const satisfies Translation<typeof en>;
