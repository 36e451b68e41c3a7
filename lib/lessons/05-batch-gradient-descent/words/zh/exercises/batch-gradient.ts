import type { Translation } from "../../../../../words/types.js";
import type { batchGradient as en } from "../../en/exercises/batch-gradient.js";

/** The words of 05-batch-gradient-descent/batch-gradient in Chinese. */
export const batchGradient = {
  title: "平均损失的梯度",
  hints: {
    question:
      "先看一个样本：如果损失对 logit hₘ = wₘ·x + bₘ 的偏导数是 eₘ，那么对 bₘ、对 wₘ 的各个元素，偏导数各是什么？",
    idea: "对 bₘ 的偏导数是 eₘ，对特征 k 的权重是 eₘ·xₖ。先准备全是零的数组，形状与权重和偏置相同。每个类别都要新建一行，因为 Array(M).fill(row) 在每一处放的都是同一行。对每个样本，先算 logits，再用 crossEntropyGradient 求出 e，然后加上 e/N 和 e·x/N。",
    comments: { row: "每个类别都有自己的一行", gap: "样本 i 的那一份" },
  },
  checks: {
    byHand: "手算：一个样本，两个样本的平均，以及同一份数据重复一遍、换顺序",
    weightsAndBiases: "权重和偏置都参与计算 logits",
    centralDifferences: "平均损失的偏导数，与中心差分测出的一致",
    largeBatch: "样本、特征和类别都很多：M 行，每行 d 个数，与 lib 算出的一致",
    largeLogits: "logits 很大也不上溢，输入没有改动",
  },
  remarks: {
    meanBiases: "{samples} 个样本的平均损失的梯度，偏置",
    meanRows: "{samples} 个样本的平均损失的梯度，权重的行数",
    meanWeights: "{samples} 个样本的平均损失的梯度，类别 {label} 的权重",
    scaledFeatures: "特征为 {first} 和 {second} 时权重的梯度",
    dataTwice: "数据重复一遍时的梯度",
    improbableClass: "类别概率为 exp(−60) 时的偏导数",
  },
  mistakes: {
    sumInsteadOfMean: {
      name: "求和，没有取平均",
      explanation: "梯度是应有的 N 倍：要除以样本数。",
    },
    dividedByNumberOfClasses: {
      name: "除以类别数",
      explanation: "总和除以了类别数 M。应该除以样本数 N。",
    },
    biasesSumInsteadOfTheirMean: {
      name: "偏置求和，没有取平均",
      explanation: "权重的梯度取了平均，偏置的却是总和。两者都要除以 N。",
    },
    weightsSumInsteadOfTheirMean: {
      name: "权重求和，没有取平均",
      explanation: "偏置的梯度取了平均，权重的却是总和。两者都要除以 N。",
    },
    yMinusP: {
      name: "y − p",
      explanation: "所有符号都反了：对 logit 的偏导数是 p − y。",
    },
    noGradientForBiases: {
      name: "偏置没有梯度",
      explanation: "偏置的梯度一直是 0，要把每个样本的偏导数加上去。",
    },
    featuresAndClassesSwapped: {
      name: "特征和类别对调",
      explanation: "权重的梯度成了每个特征一行。应该和权重一样，每个类别一行。",
    },
    logitsWithoutBiases: {
      name: "logits 里没有偏置",
      explanation: "logits 少了偏置：hₘ = wₘ·x + bₘ。",
    },
    weightsGradientWithoutFeatures: {
      name: "权重的梯度没有乘特征",
      explanation: "对 logits 的偏导数没有乘上特征。每个权重都要乘自己的 xₖ。",
    },
    oneRowSharedByAllClasses: {
      name: "所有类别共用一行",
      explanation: "各行其实是同一个数组，fill 把它放到了每一处。应该给每个类别新建一行。",
    },
    meanSlopeTimesMeanFeatures: {
      name: "平均偏导数乘以平均特征",
      explanation: "偏导数和特征分别取了平均。应该逐个样本先相乘，再取平均。",
    },
    onlyLastSample: {
      name: "只有最后一个样本",
      explanation: "每个样本都覆盖了前一个：梯度的各个元素要用 +=。",
    },
    lastSampleDividedByN: {
      name: "最后一个样本除以 N",
      explanation: "每个样本都覆盖了前一个：要用 += 加上它的那一份。",
    },
    probabilitiesInsteadOfPMinusY: {
      name: "用了概率，不是 p − y",
      explanation: "标签处没有减去 1，所以标签不起作用。",
    },
    exponentialsWithoutShift: {
      name: "没有平移就取指数",
      explanation: "logits 很大时 Math.exp 会上溢，crossEntropyGradient 不会。",
    },
    updateMadeInPlace: {
      name: "直接做了更新",
      explanation: "改动了调用者的权重。应该只返回梯度，权重保持原样。",
    },
    onlyFirstSample: {
      name: "只有第一个样本",
      explanation: "只用了第一个样本，好像 return 写在了循环里。应该用上全部 N 个。",
    },
    firstSampleDividedByN: {
      name: "第一个样本除以 N",
      explanation: "只加上了第一个样本的那一份，好像循环退出得太早。应该一直加到最后一个。",
    },
    firstSampleLeftOut: {
      name: "漏了第一个样本",
      explanation: "第一个样本没有加进来，好像循环从 1 开始。应该从 0 开始。",
    },
    lastSampleLeftOut: {
      name: "漏了最后一个样本",
      explanation: "最后一个样本没有加进来，好像循环早结束了一步。应该用上全部 N 个。",
    },
    dividedByNTwice: {
      name: "除以 N 两次",
      explanation: "平均之后又除以了一次 N。总和只要除一次。",
    },
    weightsDividedByNTwice: {
      name: "权重除以 N 两次",
      explanation: "权重的梯度除以 N 两次。应该和偏置一样只除一次。",
    },
    biasesDividedByNTwice: {
      name: "偏置除以 N 两次",
      explanation: "偏置的梯度除以 N 两次。应该和权重一样只除一次。",
    },
    dividedByNumberOfFeatures: {
      name: "除以特征数",
      explanation: "总和除以了特征数。应该除以样本数。",
    },
    oneLabelForAllSamples: {
      name: "所有样本用同一个标签",
      explanation: "每个样本都和第一个标签比较。样本 i 的标签是 labels[i]。",
    },
    weightsSharesWithFirstSamplesFeatures: {
      name: "总是乘第一个样本的特征",
      explanation: "每个样本的偏导数都乘了第一个样本的特征。应该乘它自己的。",
    },
    logitsOfFirstSampleForAll: {
      name: "所有样本都用第一个样本的 logits",
      explanation: "所有样本用的都是第一个样本的 logits。应该各算各的。",
    },
    logitsThatAreNotReset: {
      name: "logits 没有从头算起",
      explanation: "每个样本的 logits 里还带着前面样本的。应该每次都从偏置开始。",
    },
    logitsWithoutWeights: {
      name: "logits 里没有权重",
      explanation: "logits 只有偏置。应该是 wₘ·x + bₘ。",
    },
    biasesSubtractedInLogits: {
      name: "logits 里减去了偏置",
      explanation: "logits 里减去了偏置，而 hₘ = wₘ·x + bₘ 是加上偏置。",
    },
    logitsMultipliedByBiases: {
      name: "logits 乘上了偏置",
      explanation: "logits 乘上了偏置。应该加上：hₘ = wₘ·x + bₘ。",
    },
    nextSamplesLabel: {
      name: "下一个样本的标签",
      explanation: "每个样本都和下一个样本的标签比较。样本 i 的标签是 labels[i]。",
    },
    biasAddedPerFeature: {
      name: "每个特征都加一次偏置",
      explanation: "每个特征都加了一次偏置。每个 logit 只该加一次。",
    },
    softmaxOfProbabilities: {
      name: "对概率再做 softmax",
      explanation: "logits 先过了一遍 softmax 才交给 crossEntropyGradient，而它自己会做 softmax。",
    },
    onlyLabelsClass: {
      name: "只有标签的类别",
      explanation: "每个样本只加上了真实类别的那一份。其他类别也有偏导数。",
    },
    allClassesButLabels: {
      name: "标签以外的所有类别",
      explanation: "每个样本都没有加上真实类别的那一份，那里的偏导数是 p − 1。",
    },
    squaredSlopes: {
      name: "偏导数平方了",
      explanation: "对 logits 的偏导数平方了。应该原样使用。",
    },
    slopesWithoutTheirSigns: {
      name: "偏导数丢了符号",
      explanation: "对 logits 的偏导数丢了符号，可标签处的应该是负数。",
    },
    multipliedByWeights: {
      name: "乘上了权重",
      explanation: "偏导数乘上了权重。应该乘特征。",
    },
    multipliedByLogits: {
      name: "乘上了 logits",
      explanation: "偏导数乘上了 logits。应该乘特征。",
    },
    sumOfFeatures: {
      name: "特征之和",
      explanation: "偏导数乘了特征之和。每个权重只该乘自己的 xₖ。",
    },
    featuresCountedByClass: {
      name: "按类别取特征",
      explanation: "类别 m 的偏导数乘了 x[m]，而特征 k 的权重对应的是 x[k]。",
    },
    slopesCountedByFeature: {
      name: "按特征取偏导数",
      explanation: "特征 x[k] 乘了类别 k 的偏导数。类别 m 的那一行要用类别 m 的偏导数。",
    },
    featuresAddedToSlopes: {
      name: "特征加到偏导数上",
      explanation: "特征加到了偏导数上，两者应该相乘。",
    },
    weightsMovedByGradient: {
      name: "权重按梯度移动了",
      explanation: "返回的是走了一步之后的参数。应该只返回梯度。",
    },
    sumThatStartsAtParameters: {
      name: "从参数开始累加",
      explanation: "梯度里多了参数，好像累加是从参数开始的。应该从 0 开始。",
    },
  },
} as const satisfies Translation<typeof en>;
