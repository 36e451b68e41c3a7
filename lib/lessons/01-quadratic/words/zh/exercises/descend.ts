import type { Translation } from "../../../../../words/types.js";
import type { descend as en } from "../../en/exercises/descend.js";

/** The words of 01-quadratic/descend in Chinese. */
export const descend = {
  title: "整条路径",
  hints: {
    question: "第二次更新从哪里开始：从 θ₀，还是从第一次更新到达的地方？",
    idea: "准备一个数组，先放进 θ₀。每走一步，就从最后一个点出发更新一次，把结果加到末尾。斜率 2θ 在每个点都不一样。",
    comments: { gap: "从 theta 更新一次" },
  },
  checks: {
    byHand: "手算过的路径：每步减半、跳到最小值点、跳到对面",
    pointCount: "共 steps + 1 个点，起点在最前，走 0、1 或 1000 步都是这样",
    anyPath: "任意路径：第 t 个点是 θ₀·(1 − 2η)ᵗ",
  },
  remarks: {
    pointCount: "点的个数",
    lastPoint: "最后一个点",
    lastTwoPoints: "最后两个点",
  },
  mistakes: {
    startLeftOut: {
      name: "漏了起点",
      explanation: "路径从第一次更新之后才开始，而第一个点应该是 θ₀。",
    },
    oneUpdateTooFew: {
      name: "少更新了一次",
      explanation: "缺了最后一个点：点数应该比步数多一个。",
    },
    oneUpdateTooMany: {
      name: "多更新了一次",
      explanation: "多了一个点，因为循环的次数比步数多一次。",
    },
    uphillInsteadOfDownhill: {
      name: "走成了上坡",
      explanation: "代码每一步都加上梯度，这是往上走，应该减去梯度。",
    },
    slopeOfStartForEveryStep: {
      name: "每一步都用起点的斜率",
      explanation: "每一步用的都是 θ₀ 处的斜率，应该到了每个点再重新算。",
    },
    everyUpdateFromStart: {
      name: "每次都从起点更新",
      explanation: "每次更新都回到 θ₀ 重新开始，应该从上一次到达的地方接着走。",
    },
    thetaTakenForItsSlope: {
      name: "把 θ 当成了斜率",
      explanation: "代码用的斜率是 θ，那是 ½θ² 的斜率。θ² 的导数是 2θ。",
    },
    noLearningRate: {
      name: "没有学习率",
      explanation: "每一步都直接减去了梯度，应该先乘以学习率。",
    },
    learningRateThatShrinks: {
      name: "学习率越来越小",
      explanation: "学习率一步比一步小，而每一步用的学习率应该相同。",
    },
    lossesInsteadOfPoints: {
      name: "存的是损失，不是点",
      explanation: "数组里是损失 θₜ²，应该是点 θₜ。",
    },
    gradientsInsteadOfPoints: {
      name: "存的是梯度，不是点",
      explanation: "数组里是梯度 2θₜ，应该是点 θₜ。",
    },
    onlyLastPoint: {
      name: "只有最后一个点",
      explanation: "数组里只有最后一个点，应该把经过的每个点都留下。",
    },
    sizeOfSlope: {
      name: "用了斜率的绝对值",
      explanation: "代码丢掉了斜率的符号，而在左侧，斜率是负的。",
    },
    slopeOfTwoEverywhere: {
      name: "斜率处处是 2",
      explanation: "代码用的斜率处处都是 2，而 θ² 的导数是 2 乘以 θ。",
    },
    lossSubtracted: {
      name: "减去了损失",
      explanation: "代码减去的是损失 θ²，更新时该减去的是梯度 2θ。",
    },
    dividedByLearningRate: {
      name: "除以了学习率",
      explanation: "代码用梯度除以学习率，应该乘以学习率。",
    },
    nanAfterStart: {
      name: "起点之后都是 NaN",
      explanation: "除了起点，所有的点都是 NaN：更新时只能用数组里已经有的点。",
    },
    startLeftOutAndOneUpdateMore: {
      name: "漏了起点，又多更新一次",
      explanation:
        "路径从第一次更新之后才开始，最后又多更新了一次。应该把 θ₀ 放在最前，去掉最后那次更新。",
    },
    everySecondPoint: {
      name: "隔一个点才存一个",
      explanation: "每更新两次才存一个点，应该更新一次就存一个。",
    },
    startRepeated: {
      name: "起点一再重复",
      explanation: "每个点都是 θ₀，应该由前一个点更新得到后一个点。",
    },
    startTwice: {
      name: "起点存了两次",
      explanation: "数组里有两个 θ₀，后面的点都因此晚了一位。",
    },
    updatesInsteadOfPoints: {
      name: "存的是变化量，不是点",
      explanation: "起点之后，数组里是变化量 −η·2θₜ，应该是点。",
    },
    sidesOfValleyLost: {
      name: "分不清山谷的两侧",
      explanation: "每个点都取了绝对值，没有一个小于 0，应该保留 θ 的符号。",
    },
    lastPointStillStart: {
      name: "最后一个点还是起点",
      explanation: "最后一个点还是 θ₀：循环少了一次更新。",
    },
    pathThatEndsBelow: {
      name: "|θ| 小于 {small} 就结束",
      explanation: "|θ| 一小于 {small}，路径就结束了，应该把要求的步数走完。",
    },
    pathThatStandsStillBelow: {
      name: "|θ| 小于 {small} 就不动了",
      explanation: "|θ| 一小于 {small}，θ 就不再变化，应该把要求的步数走完。",
    },
    stepLimit: {
      name: "最多走 {limit} 步",
      explanation: "走了 {limit} 步，路径就结束了，应该把要求的步数走完。",
    },
    gradientsAfterStart: {
      name: "起点之后都是梯度",
      explanation: "起点之后，数组里是梯度 2θₜ，应该是点 θₜ。",
    },
    firstPointNeverSet: {
      name: "第一个点没有赋值",
      explanation: "第一个点一直没有赋值，所以每次更新都得到 NaN：先把 θ₀ 放进去。",
    },
    eachPointKeptBeforeItsUpdate: {
      name: "先存点，后更新",
      explanation: "数组里有两个 θ₀，后面的点都因此晚了一位：先更新 θ，再用 push 存入。",
    },
    startAlone: {
      name: "只有起点",
      explanation:
        "数组里只有 θ₀：每个点都要用 push 加进去。concat 不改原数组，而是返回新数组，要存下来才行。",
    },
    returnInsideLoop: {
      name: "return 写进了循环",
      explanation: "路径更新一次就结束，一步不走时什么也不返回：把 return 放到循环之后。",
    },
    oneUpdateTooFewUnlessThereAreNone: {
      name: "少更新了一次，一步不走时除外",
      explanation: "缺了最后一个点：循环更新的次数比步数少一次。",
    },
  },
} as const satisfies Translation<typeof en>;
