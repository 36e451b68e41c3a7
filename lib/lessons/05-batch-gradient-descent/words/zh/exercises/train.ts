import type { Translation } from "../../../../../words/types.js";
import type { train as en } from "../../en/exercises/train.js";

/** The words of 05-batch-gradient-descent/train in Chinese. */
export const train = {
  title: "批量梯度下降",
  hints: {
    question: "权重和偏置都是 θ 的一部分。两者的梯度必须在哪个 θ 处求？",
    idea: "在同一个 θ 处：每次更新只调用一次 batchLossAndGradient，再移动权重和偏置。移动的是副本，这样 start 才保持原样。调用返回的损失要存下来，那是更新之前的 θ 的损失。",
    comments: { gap: "和权重一样" },
  },
  checks: {
    byHand: "手算的一次更新：两个权重各移动学习率的一半",
    startKept: "零次更新返回起点，学习率为 0，参数就一直不动；只要不为 0，再小，参数也会动",
    anyData: "任意数据：多次更新之后的参数",
    losses: "损失：每次更新一个，都是更新之前的",
    inputUnchanged: "以 η = 2 更新一次，起点没有改动",
  },
  remarks: {
    weights: "权重",
    biases: "偏置",
    weightsAfter: { other: "以 η = {learningRate} 做 {count} 次更新之后的权重" },
    biasesAfter: { other: "以 η = {learningRate} 做 {count} 次更新之后的偏置" },
    lossCountAfter: { other: "以 η = {learningRate} 做 {count} 次更新之后损失的个数" },
    firstLoss: "第一次更新之前的损失",
    lossesOf: { other: "以 η = {learningRate} 做 {count} 次更新的损失" },
  },
  mistakes: {
    uphillInsteadOfDownhill: {
      name: "往山上走，没有下山",
      explanation: "梯度是加上去的，所以损失变大。应该减去。",
    },
    weightsMovedBeforeBiasesGradientWasTaken: {
      name: "偏置的梯度还没求，权重就动了",
      explanation: "偏置的梯度是在权重移动之后求的。两者要在同一个 θ 处求。",
    },
    biasesMovedBeforeWeightsGradientWasTaken: {
      name: "权重的梯度还没求，偏置就动了",
      explanation: "权重的梯度是在偏置移动之后求的。两者要在同一个 θ 处求。",
    },
    gradientOfStartForEveryUpdate: {
      name: "每次更新都用起点的梯度",
      explanation: "每次更新用的都是起点处的梯度。应该每次重新求。",
    },
    biasesNeverMoved: {
      name: "偏置没有动",
      explanation: "只有权重在学，偏置也是参数。",
    },
    weightsNeverMoved: {
      name: "权重没有动",
      explanation: "只有偏置在学，权重也是参数。",
    },
    oneUpdateTooFew: {
      name: "少了一次更新",
      explanation: "少了一次更新：循环应该做 updates 次。",
    },
    oneUpdateTooMany: {
      name: "多了一次更新",
      explanation: "多了一次更新：循环的次数比 updates 多一次。",
    },
    dividedByNAgain: {
      name: "又除以一次 N",
      explanation: "梯度除以了 N，可它本来就是平均。",
    },
    multipliedByN: {
      name: "乘以 N",
      explanation: "走的是总和的一步，步长是应有的 N 倍。题目要的是平均梯度。",
    },
    learningRateThatShrinks: {
      name: "学习率越来越小",
      explanation: "学习率一次比一次小。应该每次都相同。",
    },
    startAtZero: {
      name: "从 0 开始",
      explanation: "训练从零开始。应该从给定的 start 开始。",
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
      explanation: "只留下了一个损失。应该每次更新留一个。",
    },
    summedLosses: {
      name: "损失之和",
      explanation: "损失乘上了 N。应该把平均损失原样存下来。",
    },
    startMoved: {
      name: "起点移动了",
      explanation: "直接改动了调用者的权重和偏置，要先用 slice 复制一份。",
    },
    nothingMoves: {
      name: "什么都没动",
      explanation: "权重和偏置一直没动：map 返回的是新数组，要把返回值赋回去。",
    },
    firstSlopeForAllParameters: {
      name: "所有参数用同一个偏导数",
      explanation: "所有权重（或偏置）都按梯度的第一个元素移动：第 k 个参数要按第 k 个元素移动。",
    },
    biasesUphill: {
      name: "偏置往山上走",
      explanation: "偏置往山上走了：要和权重一样减去梯度。",
    },
    weightsUphill: {
      name: "权重往山上走",
      explanation: "权重往山上走了：要和偏置一样减去梯度。",
    },
    noLearningRate: {
      name: "没有学习率",
      explanation: "减去的是整个梯度，要先乘以学习率。",
    },
    biasesWithoutLearningRate: {
      name: "偏置没有乘学习率",
      explanation: "偏置的梯度没有乘学习率，权重的却乘了。",
    },
    weightsWithoutLearningRate: {
      name: "权重没有乘学习率",
      explanation: "权重的梯度没有乘学习率，偏置的却乘了。",
    },
    learningRateSquared: {
      name: "学习率平方了",
      explanation: "梯度乘了两次学习率。乘一次就够。",
    },
    dividedByLearningRate: {
      name: "除以学习率",
      explanation: "梯度除以了学习率。应该相乘。",
    },
    twiceLearningRate: {
      name: "两倍的学习率",
      explanation: "步长是应有的两倍，好像每次更新都做了两遍。应该只做一遍。",
    },
    learningRateDividedByUpdates: {
      name: "学习率除以更新次数",
      explanation: "学习率除以了更新次数。每次都应该用完整的学习率。",
    },
    biasesMovedByWeightsGradient: {
      name: "偏置按权重的梯度移动",
      explanation: "偏置用了权重的梯度。它自己的梯度是 biasesGradient。",
    },
    gradientsAddedUp: {
      name: "梯度累加起来",
      explanation: "每次更新都减去了到目前为止的所有梯度。应该只减最后一个。",
    },
    eachStepFromStart: {
      name: "每一步都从起点走",
      explanation: "每次更新都重新从起点开始。应该接着上一次的参数走。",
    },
    eachStepFromStartAtLatestGradient: {
      name: "梯度是新的，却总从起点走",
      explanation: "每次都是从起点减去梯度。应该从上一个 θ 减去。",
    },
    neverMoved: {
      name: "没有移动",
      explanation: "返回的是起点的参数。应该返回移动之后的。",
    },
    oneUpdateOnly: {
      name: "只有一次更新",
      explanation: "只做了一次更新，好像 return 写在了循环里。应该做 updates 次。",
    },
    parametersBeforeLastUpdate: {
      name: "最后一次更新之前的参数",
      explanation: "返回的是最后一次更新之前的参数。应该返回更新之后的。",
    },
    gradientInsteadOfParameters: {
      name: "返回了梯度，不是参数",
      explanation: "返回的权重和偏置其实是梯度。应该返回参数。",
    },
    stepsInsteadOfParameters: {
      name: "返回了移动的量，不是参数",
      explanation: "返回的权重和偏置其实是最后一步移动的量。应该返回参数。",
    },
    changeSinceStart: {
      name: "相对起点的变化",
      explanation: "返回的是相对起点的变化。应该返回参数本身。",
    },
    lossesInReverseOrder: {
      name: "损失的顺序颠倒",
      explanation: "损失是从后往前排的，每个损失都要加在列表末尾。",
    },
    lastLossAloneAfterTraining: {
      name: "只有训练之后的损失",
      explanation: "列表里只有训练之后的损失。应该在每次更新之前存一个。",
    },
    firstLossAlone: {
      name: "只有第一个损失",
      explanation: "列表里只有起点的损失。应该在每次更新之前存一个。",
    },
    noLosses: {
      name: "没有损失",
      explanation: "损失的列表是空的。应该把每次更新的损失存进去。",
    },
    firstLossForEveryUpdate: {
      name: "每次更新都存第一个损失",
      explanation: "列表里每次都是起点的损失。应该每次更新重新求。",
    },
    onlyLossesThatFall: {
      name: "只存下降的损失",
      explanation: "比前一个大的损失没有存。每次更新都应该存一个。",
    },
    stopsWhenLossRises: {
      name: "损失一上升就停",
      explanation: "损失一上升，训练就停了，而 η 大时损失本来就可能上升。应该做完所有更新。",
    },
    lossesAddedUp: {
      name: "损失累加起来",
      explanation: "每个损失都加上了前面的。应该只存这一次更新的损失。",
    },
    lossesDividedByN: {
      name: "损失除以 N",
      explanation: "损失除以了 N，可 batchLossAndGradient 给出的已经是平均。",
    },
    meanOfParametersOnWay: {
      name: "途中参数的平均",
      explanation: "把每次更新的参数取了平均。应该返回最后一次更新之后的。",
    },
  },
} as const satisfies Translation<typeof en>;
