import type { Translation } from "../../../../../words/types.js";
import type { stableRange as en } from "../../en/exercises/stable-range.js";

/** The words of 02-gradients/stable-range in Chinese. */
export const stableRange = {
  title: "学习率的合适范围",
  hints: {
    question: "每次更新都让 θ 乘以 1 − η·curvature。什么时候 θ 会更接近 0？",
    idea: "这个因子必须严格在 −1 和 1 之间。由此得到两个不等式，分别解出 η。曲率为 0 或负数时，大于 0 的 η 没有一个能满足。",
    comments: { gap: "使因子 1 − η·curvature 等于 −1 的 η" },
  },
  checks: {
    byHand: "几个范围与手算一致：J(θ) = θ² 的范围是 0 到 1，山谷越陡，范围越小",
    anyCurvature: "任意曲率：学习率取上限，θ 跳到对面同样远的地方",
    noStableRate: "在平地和山顶上，没有哪个学习率能收敛；再平缓的山谷，也有能收敛的",
  },
  mistakes: {
    boundOfOneStep: {
      name: "一步到位的学习率当成了上限",
      explanation:
        "取 1/curvature，一步就到。再大一些，只要不到 2/curvature，θ 还是会离 0 越来越近。",
    },
    boundOfThetaSquaredForEveryCurvature: {
      name: "不管什么曲率，都用 θ² 的上限",
      explanation: "0 到 1 是曲率为 2 时的范围。山谷更陡，范围就更小。",
    },
    curvatureOverTwo: {
      name: "curvature/2",
      explanation: "分子和分母颠倒了。山谷越陡，范围越小。",
    },
    twoTimesCurvature: {
      name: "2·curvature",
      explanation: "曲率变大，范围也跟着变大了。应该从 1 − η·curvature = −1 解出 η。",
    },
    fourOverCurvature: {
      name: "4/curvature",
      explanation: "范围大了一倍。取到 2/curvature 时，θ 跳到对面，已经和原来一样远了。",
    },
    hillTreatedLikeValley: {
      name: "山顶当成了山谷",
      explanation: "曲率为 0 或负数时，怎样都不收敛：范围是空的，写成 [0, 0]。",
    },
    signOfCurvatureIgnored: {
      name: "没管曲率的符号",
      explanation: "在山顶上，学习率只要大于 0，θ 就会离 0 越来越远：范围是空的，写成 [0, 0]。",
    },
    noBoundOnHill: {
      name: "山顶上没有上限",
      explanation: "在山顶和平地上，没有哪个学习率能收敛，所以范围里一个也不该有。",
    },
    highBeforeLow: {
      name: "上限写在了前面",
      explanation: "两端写反了：下限在前。",
    },
    onlyOscillatingPart: {
      name: "只有振荡的那一段",
      explanation: "范围从 1/curvature 开始了。学习率更小也收敛，而且不会冲过头。",
    },
    negativeLearningRatesIncluded: {
      name: "包含了负的学习率",
      explanation: "学习率为负，就是往上爬。范围应该从 0 开始。",
    },
    flatGroundTreatedLikeValley: {
      name: "平地当成了山谷",
      explanation: "曲率为 0，就没有坡度，θ 一直不动：范围是空的，写成 [0, 0]。",
    },
    rangeOfNegativeRatesOnHill: {
      name: "山顶上给出了负的范围",
      explanation:
        "在山顶上，取负的学习率，θ 确实会走向 0，但学习率必须大于 0：范围是空的，写成 [0, 0]。",
    },
    productInsteadOfRate: {
      name: "给出的是乘积，不是学习率",
      explanation: "0 和 2 是 η·curvature 的两端。除以曲率，才是 η 的两端。",
    },
    squareOfCurvature: {
      name: "曲率的平方",
      explanation: "多除以了一次曲率。应该从 1 − η·curvature = −1 解出 η。",
    },
    nanOnHill: {
      name: "山顶上得到 NaN",
      explanation: "在山顶或平地上，结果是 NaN。那里的范围是空的，写成 [0, 0]。",
    },
    emptyListOnHill: {
      name: "山顶上返回空列表",
      explanation: "在山顶或平地上，返回的列表是空的。空的范围要写成 [0, 0]。",
    },
    onlyOneNumber: {
      name: "只有一个数",
      explanation: "只返回了上限。两端都要返回，写成 [low, high]。",
    },
    ratesBelowZero: {
      name: "给出的学习率都小于 0",
      explanation: "范围落在了 0 以下。学习率要大于 0，所以应该取另一边：[0, 2/curvature]。",
    },
  },
} as const satisfies Translation<typeof en>;
