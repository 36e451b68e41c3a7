import type { Translation } from "../../../../../words/types.js";
import type { perplexity as en } from "../../en/exercises/perplexity.js";

/** The words of 04-cross-entropy/perplexity in Chinese. */
export const perplexity = {
  title: "相当于在几个类别里猜",
  hints: {
    question: "模型把概率平均分给 10 个类别。每个样本的损失是多少？怎样从这个损失变回 10？",
    idea: "每个损失都是 log 10，取 exp 就是 10。损失各不相同时，先取平均，最后才取指数。只求和就取指数，会上溢；先取指数再平均，得到的又是另一个数。",
    comments: {},
  },
  checks: {
    equalClasses: "总是把概率平均分给 M 个类别的模型，困惑度是 M",
    meanOfLosses: "损失各不相同：平均的是损失，不是损失的 exp 值",
    manySamples: "几千个样本也不上溢，输入保持不变",
  },
  mistakes: {
    exponentialOfSum: {
      name: "总和的 exp 值",
      explanation: "损失只求了和，没有取平均，样本越多结果越大；要除以 N。",
    },
    meanOfExponentials: {
      name: "exp 值的平均",
      explanation: "代码对 exp 值取了平均；应该先平均损失，再取一次指数。",
    },
    sumOfExponentials: {
      name: "exp 值的和",
      explanation: "代码把 exp 值加了起来；应该先平均损失，再取一次指数。",
    },
    powerOfTwo: {
      name: "2 的幂",
      explanation: "损失以比特为单位，才用 2 的幂；这里的单位是奈特，要用 Math.exp。",
    },
    powerOf10: {
      name: "10 的幂",
      explanation: "对数以 10 为底，才用 10 的幂；单位是奈特，就要用 Math.exp。",
    },
    minusSignInExponent: {
      name: "指数上多了负号",
      explanation: "算出的是概率的几何平均，小于 1；困惑度是这个数的倒数。",
    },
    meanLoss: {
      name: "平均损失",
      explanation: "返回的是平均损失；困惑度是平均损失的 exp 值。",
    },
    worstSample: {
      name: "最差的样本",
      explanation: "只用了最大的损失；每个样本都要算。",
    },
    upperOfMiddleLosses: {
      name: "中间两个损失里较大的",
      explanation: "用的是排序后位于中间的损失；应该取平均。",
    },
    lossesTakenForProbabilities: {
      name: "把损失当作概率",
      explanation: "代码对损失又取了 Math.log；损失本身已经是负对数了。",
    },
    median: {
      name: "中位数",
      explanation: "用的是损失的中位数；应该取平均。",
    },
    dividedByNMinusOne: {
      name: "除以 N − 1",
      explanation: "总和除以了 N − 1，那是样本方差的做法；平均要除以 N。",
    },
    dividedByNAfterExponential: {
      name: "取指数以后才除以 N",
      explanation: "代码先对总和取指数，再除以 N；应该先除，再取指数。",
    },
    oneOverMeanProbability: {
      name: "1 除以平均概率",
      explanation: "代码对概率取了平均；困惑度平均的是概率的对数。",
    },
    onlyFirstSample: {
      name: "只有第一个样本",
      explanation: "只用了第一个损失；每个样本都要算。",
    },
    rootOfProduct: {
      name: "乘积开方",
      explanation: "样本一多，exp 值的乘积就上溢；应该改为平均损失。",
    },
    inputUsedUp: {
      name: "取空了输入",
      explanation: "代码把损失从传入的数组里取走了；读取时不要用 pop 或 shift。",
    },
    oneSubtracted: {
      name: "减了 1",
      explanation: "结果少了 1，像是用了 Math.expm1；应该用 Math.exp。",
    },
    logarithmOfMean: {
      name: "平均值的对数",
      explanation: "返回的是平均损失的对数；应该用 Math.exp 还原对数。",
    },
    sumOfLosses: {
      name: "损失的总和",
      explanation: "返回的是损失的总和；应该先平均，再取指数。",
    },
    bestSample: {
      name: "最好的样本",
      explanation: "只用了最小的损失；每个样本都要算。",
    },
    halfwayBetweenExtremes: {
      name: "最大和最小的中点",
      explanation: "只对最小和最大的损失取了平均；每个样本都要算。",
    },
    halvedAgainAndAgain: {
      name: "一次又一次折半",
      explanation: "每次只平均两个数，越靠后的损失占得越多；应该用总和除以 N。",
    },
    halvedAgainAndAgainFromZero: {
      name: "从 0 开始一次又一次折半",
      explanation: "每次都把前面的结果和新的损失各取一半相加；应该求总和，只除一次 N。",
    },
    dividedAtEachStep: {
      name: "每一步都除",
      explanation: "每加一个样本，累加的和就除一次 N；只在循环结束后除一次。",
    },
    dividedByNPlusOne: {
      name: "除以 N + 1",
      explanation: "总和除以了 N + 1；样本有 N 个。",
    },
    firstSampleLeftOutOfSum: {
      name: "总和漏了第一个样本",
      explanation: "总和里少了第一个损失，像是循环从 1 开始；应该从 0 开始。",
    },
    lastSampleLeftOutOfSum: {
      name: "总和漏了最后一个样本",
      explanation: "总和里少了最后一个损失，像是循环早结束了一步；要全部加上。",
    },
    firstLossDividedByN: {
      name: "第一个损失除以 N",
      explanation: "总和里只有第一个损失，像是循环提前退出了；要全部加上。",
    },
    lastLossDividedByN: {
      name: "最后一个损失除以 N",
      explanation: "总和里只有最后一个损失，像是后一个把前一个覆盖掉了；要用 +=。",
    },
    wholeListAtOnce: {
      name: "直接传了整个数组",
      explanation: "代码把数组直接传给 Math.exp，得到 NaN；应该传损失的平均值。",
    },
    meanProbability: {
      name: "平均概率",
      explanation: "代码对概率 exp(−loss) 取了平均；应该先平均损失，再用 Math.exp。",
    },
    rootOfLossesProduct: {
      name: "损失的乘积开方",
      explanation: "代码把损失相乘再开方；应该取平均，再用 Math.exp。",
    },
    oneSubtractedFromMean: {
      name: "平均值减了 1",
      explanation: "平均值又减了 1：sum / N − 1 不是 sum / (N − 1)，何况本来就该除以 N。",
    },
    indicesInsteadOfLosses: {
      name: "用了下标，不是损失",
      explanation: "代码平均的是 for…in 给出的下标 0、1、2……；应该平均损失。",
    },
    rootMeanSquare: {
      name: "均方根",
      explanation: "损失先平方再平均；应该直接取平均。",
    },
    geometricMeanOfLosses: {
      name: "损失的几何平均",
      explanation: "代码把损失乘了起来；应该相加，除以 N，再取指数。",
    },
    bitsTurnedIntoNatsOnceMore: {
      name: "又换算了一次奈特",
      explanation: "平均值乘上了 log 2，那是把比特换成奈特；可是损失的单位本来就是奈特。",
    },
    natsTurnedIntoBits: {
      name: "把奈特换成了比特",
      explanation: "平均值除以了 log 2；损失的单位是奈特，正是 Math.exp 要的，不用换。",
    },
    meanToPowerOfE: {
      name: "平均值的 e 次方",
      explanation: "求的是平均值的 e 次方；底数应该是 e，平均值是指数，也就是 Math.exp。",
    },
    eTimesMean: {
      name: "e 乘以平均值",
      explanation: "平均值乘上了 e；应该用 Math.exp，以 e 为底，以平均值为指数。",
    },
    squareRootOfResult: {
      name: "结果开了平方",
      explanation: "取指数前把平均值折半了，或者取指数后又开了平方；两样都不要。",
    },
    exponentialsOverLosses: {
      name: "exp 值的和除以损失的和",
      explanation: "代码用 exp 值的和除以损失的和；应该对平均值取指数。",
    },
  },
} as const satisfies Translation<typeof en>;
