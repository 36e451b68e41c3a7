import type { Translation } from "../../../../../words/types.js";
import type { hiddenLayer as en } from "../../en/exercises/hidden-layer.js";

/** The words of 05-batch-gradient-descent/hidden-layer in Chinese. */
export const hiddenLayer = {
  title: "自己的网络",
  hints: {
    question: "误差 e = p − y 起初在 logits 处。要一路传回 V，先后得穿过什么？",
    idea: "先穿过 W，再穿过 tanh：δₖ = (1 − aₖ²) · Σₘ Wₘₖ eₘ。这样，每一层的梯度都等于误差乘以输入：W 用 e 和 a，V 用 δ 和 x，b 和 c 的梯度就是 e 和 δ 本身。对样本取平均，然后才移动。",
    comments: { gap: "先穿过 W，再穿过 tanh", first: "全部算完，才开始移动" },
  },
  checks: {
    forward: "前向计算：第一次更新之前的损失",
    lastLayer: "最后一层 W 和 b 的梯度",
    hiddenLayer: "隐藏层 V 和 c 的梯度",
    training: "训练：几次更新，以及每次更新之前的损失",
    startKept: "一次更新之后起点保持原样，零次更新返回起点的副本",
  },
  remarks: {
    lossesOfUnit: "只有一个单元、η = 0 时的损失，两次都是 log 2",
    firstLoss: "第一次更新之前的损失",
    blockByHand:
      "从 V = [[0]]、c = [{c}]、W = [[2], [1]]、b = [0, 0] 出发，x = [4]，标签为 0，以 η = 1 更新一次之后的 {block}",
    block: "一次更新之后的 {block}：移动的量是 η 乘以梯度",
    lossesOf: { other: "以 η = {learningRate} 做 {count} 次更新的损失" },
    parametersAfter: { other: "以 η = {learningRate} 做 {count} 次更新之后的参数" },
    lossCount: { other: "以 η = 0.01 做 {count} 次更新的损失" },
  },
  mistakes: {
    noSlopeOfBend: {
      name: "漏了 tanh 的斜率",
      explanation: "误差往回穿过了 W，却没有穿过 tanh，要乘上 1 − a²。",
    },
    slopeAtActivation: {
      name: "斜率里多做了一次 tanh",
      explanation: "这里的斜率写成了 1 − tanh(a)²，可 a 已经是 tanh 的值：要用 1 − a²。",
    },
    slopeWithoutSquare: {
      name: "1 − a，不是 1 − a²",
      explanation: "tanh 的斜率写成了 1 − a。应该是 1 − a²。",
    },
    slopeOfLogistic: {
      name: "logistic 函数的斜率",
      explanation: "斜率用了 a(1 − a)，那是 logistic 函数的，tanh 的是 1 − a²。",
    },
    slopePlusSquare: {
      name: "1 + a²，不是 1 − a²",
      explanation: "tanh 的斜率里符号错了：应该是 1 − a²。",
    },
    slopeOfRelu: {
      name: "ReLU 的斜率",
      explanation: "斜率不是 1 就是 0，那是 ReLU 的，tanh 的是 1 − a²。",
    },
    logisticInsteadOfTanh: {
      name: "用了 logistic 函数，不是 tanh",
      explanation: "隐藏层用了 1/(1 + exp(−z))。题目要求用 tanh。",
    },
    reluInsteadOfTanh: {
      name: "用了 ReLU，不是 tanh",
      explanation: "隐藏层用了 max(0, z)。题目要求用 tanh。",
    },
    noBend: {
      name: "没有用 tanh",
      explanation: "没有 tanh，两层就等于一层：对 Vx + c 要用 Math.tanh。",
    },
    bendWithoutItsSlope: {
      name: "logistic 函数配 tanh 的斜率",
      explanation: "隐藏层用了 logistic 函数。题目要求用 tanh。",
    },
    biasOutsideBend: {
      name: "tanh 之后才加 c",
      explanation: "偏置 c 是在 tanh 之后加的。应该放在里面：tanh(Vx + c)。",
    },
    bendOnLogitsToo: {
      name: "logits 也用了 tanh",
      explanation: "logits 也过了一遍 tanh，其实 logits 就是 Wa + b。",
    },
    hiddenBiasLeftOut: {
      name: "漏了 c",
      explanation: "前向计算漏了 c：隐藏层是 tanh(Vx + c)。",
    },
    lastBiasLeftOut: {
      name: "漏了 b",
      explanation: "前向计算漏了 b：logits 是 Wa + b。",
    },
    errorWithoutLabel: {
      name: "误差没有用上标签",
      explanation: "误差写成了 p，真实类别处还要减去 1。",
    },
    logitsInsteadOfProbabilities: {
      name: "用了 logits，不是概率",
      explanation: "误差写成了 h − y。应该是 p − y，其中 p 是 logits 的 softmax。",
    },
    errorOfLabelAlone: {
      name: "只有真实类别的误差",
      explanation: "只算了真实类别的误差，其他类别也有误差，就是各自的 p。",
    },
    backThroughLabelAlone: {
      name: "只从真实类别传回",
      explanation: "每个单元都连着所有 logits，要把所有类别 m 的 Wₘₖ·eₘ 加起来。",
    },
    backThroughColumns: {
      name: "用了 W 的行，不是列",
      explanation: "误差是经过 W 的第 k 行传回单元 k 的，可单元 k 是通过第 k 列连到 logits 的。",
    },
    lastLayerFromInput: {
      name: "W 用了 x，不是 a",
      explanation: "W 的梯度用了 x，而最后一层的输入是 a。",
    },
    lastLayerBeforeBend: {
      name: "W 的梯度用了 tanh 之前的值",
      explanation: "W 的梯度用了 Vx + c，而最后一层的输入是 tanh 之后的 a。",
    },
    firstLayerFromActivations: {
      name: "V 用了 a，不是 x",
      explanation: "V 的梯度用了 a，而隐藏层的输入是 x。",
    },
    hiddenLayerUphill: {
      name: "隐藏层往山上走",
      explanation: "V 和 c 往山上走了，要和 W、b 一样减去梯度。",
    },
    lastLayerUphill: {
      name: "最后一层往山上走",
      explanation: "W 和 b 往山上走了，要和 V、c 一样减去梯度。",
    },
    firstWeightsNeverMoved: {
      name: "V 没有动",
      explanation: "V 还是原来的值。它和其他参数一样也要更新。",
    },
    hiddenBiasNeverMoved: {
      name: "c 没有动",
      explanation: "c 还是原来的值。它的梯度就是 δ 本身。",
    },
    lastWeightsNeverMoved: {
      name: "W 没有动",
      explanation: "W 还是原来的值。它和其他参数一样也要更新。",
    },
    lastBiasNeverMoved: {
      name: "b 没有动",
      explanation: "b 还是原来的值。它的梯度就是误差 e 本身。",
    },
    biasesNeverMoved: {
      name: "偏置没有动",
      explanation: "c 和 b 都没有动，它们和权重一样也是参数。",
    },
    onlyLastLayerLearns: {
      name: "只有最后一层在学",
      explanation: "V 和 c 还是原来的值，误差也要传回给它们。",
    },
    onlyHiddenLayerLearns: {
      name: "只有隐藏层在学",
      explanation: "W 和 b 还是原来的值。它们也要按各自的梯度移动。",
    },
    lastLayerMovedFirst: {
      name: "误差还没穿过 W，W 就动了",
      explanation: "误差往回传时，W 已经移动过了，要先算完所有梯度。",
    },
    oneSampleAtATime: {
      name: "每个样本走一步",
      explanation: "每算一个样本，参数就移动一次。应该对全部样本取平均，再移动一次。",
    },
    uphill: {
      name: "往山上走，没有下山",
      explanation: "梯度是加上去的，所以损失变大。应该减去。",
    },
    sumInsteadOfMean: {
      name: "求和，没有取平均",
      explanation: "步长是应有的 N 倍：梯度之和要除以 N。",
    },
    dividedByNTwice: {
      name: "除以 N 两次",
      explanation: "步长只有应有的 N 分之一：只要除以 N 一次。",
    },
    noLearningRate: {
      name: "没有学习率",
      explanation: "减去的是整个梯度，要先乘以学习率。",
    },
    learningRateSquared: {
      name: "学习率平方了",
      explanation: "梯度乘了两次学习率。乘一次就够。",
    },
    startFromZero: {
      name: "从 0 开始",
      explanation: "训练从零开始，隐藏单元在那里都学不动。应该从 start 开始。",
    },
    eachStepFromStart: {
      name: "每一步都从起点走",
      explanation: "每次更新都重新从起点开始。应该接着上一次的参数走。",
    },
    rateThatShrinks: {
      name: "学习率越来越小",
      explanation: "学习率一次比一次小。应该保持不变。",
    },
    oneUpdateTooFew: {
      name: "少了一次更新",
      explanation: "少了一次更新：循环的次数比 updates 少一次。",
    },
    oneUpdateTooMany: {
      name: "多了一次更新",
      explanation: "多了一次更新：循环的次数比 updates 多一次。",
    },
    oneUpdateOnly: {
      name: "只有一次更新",
      explanation: "只做了一次更新。应该做 updates 次。",
    },
    firstSampleAlone: {
      name: "只有第一个样本",
      explanation: "只用了第一个样本，好像 return 写在了循环里。应该用上全部样本。",
    },
    lastSampleAlone: {
      name: "只有最后一个样本",
      explanation: "只有最后一个样本算数：梯度要累加，不要覆盖。",
    },
    neverMoved: {
      name: "没有移动",
      explanation: "返回的是起点的参数。应该返回移动之后的。",
    },
    lossesAfterUpdates: {
      name: "更新之后的损失",
      explanation: "每个损失都是更新之后算的。应该用更新之前的。",
    },
    lossTooMany: {
      name: "多了一个损失",
      explanation: "最后一次更新之后的损失也放进了列表。每次更新只该有一个。",
    },
    onlyLastLoss: {
      name: "只有最后一个损失",
      explanation: "列表里只有一个损失。应该每次更新存一个。",
    },
    noLosses: {
      name: "没有损失",
      explanation: "损失的列表是空的。应该把每次更新的平均损失存进去。",
    },
    summedLosses: {
      name: "损失之和",
      explanation: "损失是对样本求的和，要除以 N。",
    },
    lossesInBits: {
      name: "损失用了比特",
      explanation: "损失以比特为单位，对数以 2 为底。本课程用自然对数。",
    },
    startMoved: {
      name: "起点移动了",
      explanation: "直接改动了调用者的 V、c、W 和 b，要先复制一份。",
    },
  },
} as const satisfies Translation<typeof en>;
