import type { Translation } from "../../../../../words/types.js";
import type { countOperations as en } from "../../en/exercises/count-operations.js";

/** The words of 06-cost/count-operations in Chinese. */
export const countOperations = {
  title: "一次更新的运算次数",
  hints: {
    question: "只看一个样本：前向计算时，一个权重要做几次乘法？反向计算时呢？",
    idea: "前向一次，用来算所属类别的 logit；反向一次，用来算这个权重的梯度。每做一次乘法，都跟着一次加法。权重有 M·d 个，样本有 N 个。",
    comments: { gap: "每个权重、每个样本，各一次乘法和一次加法" },
  },
  checks: {
    byHand: "手算的例子：先是一个权重、一个样本，再是两个特征、三个类别",
    anySizes: "任意大小：开销与 N、d、M 都成正比",
    largeCounts: "手写数字和一百万张图片：次数远远超过 2³¹",
  },
  remarks: {
    digits: "8,000 张手写数字的运算次数",
  },
  mistakes: {
    multiplicationAndAdditionCountedAsOne: {
      name: "一次乘法和一次加法只算一次",
      explanation: "每个乘积只算了一次，其实一次乘法、一次加法，是两次运算。",
    },
    noBackwardPass: {
      name: "没有反向计算",
      explanation: "只数了前向计算，算梯度还要同样多的次数。",
    },
    totalWithoutBackwardPass: {
      name: "总数里没有反向部分",
      explanation: "总数只是前向部分，还要加上反向部分。",
    },
    backwardPassCountedTwice: {
      name: "反向部分数了两遍",
      explanation: "反向部分算成了两倍。只有还要把斜率传给另一层，才要两倍的次数，这里只有一层。",
    },
    oneSample: {
      name: "只数一个样本",
      explanation: "数的是一个样本的运算，一次更新要用全部 N 个样本。",
    },
    oneClass: {
      name: "只数一个类别",
      explanation: "数的是一个类别的运算，每个样本有 M 个 logit。",
    },
    oneFeature: {
      name: "只数一个特征",
      explanation: "每个 logit 只数了一个特征的运算，其实 logit 要对 d 个特征求和。",
    },
    sumsInsteadOfProducts: {
      name: "该相乘的相加了",
      explanation: "N、d、M 加在了一起。每个样本有 d 个特征，每个特征又要配 M 个类别，应该相乘。",
    },
    featuresSquared: {
      name: "特征数取了平方",
      explanation: "d 乘了两次。一个权重只对应一个特征，所以每个 logit 只有 d 个乘积。",
    },
    gradientForBatchAlone: {
      name: "整批只算一个梯度",
      explanation: "反向部分按整批只数了一次，其实每个样本都有自己的梯度。",
    },
    biasesCountedAsFeatureMore: {
      name: "把偏置当作多一个特征",
      explanation: "偏置也当作权重来数了，可是加偏置的那一次，已经算在 d 次加法里。",
    },
    dMinusOneAdditions: {
      name: "d − 1 次加法",
      explanation: "d 个数相加是 d − 1 次加法，可是还要加偏置，一共 d 次。",
    },
    updateCountedAsWell: {
      name: "连更新也数了",
      explanation: "参数的更新也数进去了，按题目要求不用数。",
    },
    integersOf32Bits: {
      name: "32 位整数",
      explanation: "`| 0` 等位运算会截断超过 2³¹ 的数，普通的算术运算不会。",
    },
    forwardCountedOnce: {
      name: "前向只算一次",
      explanation: "前向部分每个乘积只算了一次，其实乘法和加法是两次运算。",
    },
    backwardCountedOnce: {
      name: "反向只算一次",
      explanation: "反向部分每个乘积只算了一次，其实乘法和加法是两次运算。",
    },
    wholeTableWithoutStep: {
      name: "课文的整张表，只少了迈步",
      explanation: "softmax、p − y 和偏置的梯度也数进去了，这里只数两个乘积。",
    },
    wholeTable: {
      name: "课文的整张表",
      explanation: "课文表里的每一行都数了，这里只数两个矩阵乘法。",
    },
    wholeTableWithStepInTotal: {
      name: "课文的整张表，迈步算在总数里",
      explanation: "课文表里的每一行都数了，这里只数两个矩阵乘法。",
    },
    stepOfTableInTotal: {
      name: "总数里数了迈步",
      explanation: "总数里有迈步的 3(dM + M) 次，应该只是前向和反向两部分之和。",
    },
    biasesCountedForward: {
      name: "前向数了偏置",
      explanation: "一个 logit 有 d 次加法，此外又数了加偏置的一次，其实那一次就在 d 次里面。",
    },
    biasesCountedForwardAndBackward: {
      name: "前向和反向都数了偏置",
      explanation: "偏置也数进去了，按题目要求不用数。",
    },
    biasesGradientCounted: {
      name: "数了偏置的梯度",
      explanation: "反向部分把偏置的梯度也数进去了，按题目要求不用数。",
    },
    oneBiasPerClassCounted: {
      name: "每个类别多数一个偏置",
      explanation: "为偏置多加了 M，其实这些加法已经算在每个 logit 的 d 次里。",
    },
    oneBiasPerClassCountedForward: {
      name: "前向给每个类别多数一个偏置",
      explanation: "前向部分为偏置多加了 M，其实这些加法已经算在每个 logit 的 d 次里。",
    },
    dMinusOneAdditionsInBothParts: {
      name: "两部分都是 d − 1 次加法",
      explanation:
        "两部分里，每个 logit 都只数了 d − 1 次加法。前向还要加偏置，反向有 N 个样本，都应该是 d 次。",
    },
    nMinusOneAdditionsBackward: {
      name: "反向只有 N − 1 次加法",
      explanation: "反向部分每个权重只数了 N − 1 次加法，其实每个样本都要把乘积加进梯度，是 N 次。",
    },
    mMinusOneClasses: {
      name: "M − 1 个类别",
      explanation: "少数了一个类别，M 个类别各有自己的 logit。",
    },
    pMinusYCounted: {
      name: "数了 p − y",
      explanation: "反向部分把减法 p − y 也数进去了，与两个乘积相比很小，不用数。",
    },
    updateCountedWithBiases: {
      name: "连偏置的更新也数了",
      explanation: "总数里有权重和偏置的更新，按题目要求不用数。",
    },
    updateCountedInBackward: {
      name: "更新数进了反向部分",
      explanation: "反向部分把参数的更新也数进去了，按题目要求不用数。",
    },
    divisionByNCounted: {
      name: "数了除以 N",
      explanation: "反向部分把每个斜率除以 N 也数进去了，这一部分很小，不用数。",
    },
    productsOfPairs: {
      name: "两两相乘",
      explanation: "N·d 和 d·M 加在了一起。每个样本都有 d·M 个乘积，应该三个数相乘。",
    },
    featuresAndClassesAdded: {
      name: "特征数与类别数相加",
      explanation: "d 和 M 加在了一起。M 个 logit 各有 d 个乘积，应该三个数相乘。",
    },
    samplesAndWeightsAdded: {
      name: "样本数与权重数相加",
      explanation: "N 和 d·M 加在了一起。每个样本都要用到每个权重，应该三个数相乘。",
    },
    partsMultiplied: {
      name: "两部分相乘",
      explanation: "总数是前向乘以反向，应该相加。",
    },
    totalCountedTwice: {
      name: "总数数了两遍",
      explanation: "总数是两部分之和的两倍，前向与反向各加一次就行。",
    },
    productsAsTotal: {
      name: "把乘积的个数当作总数",
      explanation: "总数里每个乘积只算了一次，应该把前向与反向加起来。",
    },
    sampleCountSquared: {
      name: "N 取了平方",
      explanation: "N 乘了两次。在每一部分里，每个样本与每个权重只相乘一次。",
    },
    classCountSquared: {
      name: "M 取了平方",
      explanation: "M 乘了两次。M 个 logit 各有自己的权重。",
    },
    biasMoreForwardAndBackward: {
      name: "前向和反向都多一个偏置",
      explanation: "反向部分把偏置当作一个特征，多数了一次，偏置的梯度不用数。",
    },
    biasMoreForward: {
      name: "前向多一个偏置",
      explanation: "前向部分多了 2·N·M 次运算，像是把偏置当作特征，或者数了 softmax，都不用数。",
    },
    backwardCountedThreeTimes: {
      name: "总数里反向多数了一遍",
      explanation: "总数里每个乘积算了六次运算，其实只有四次：前向两次，反向两次。",
    },
  },
} as const satisfies Translation<typeof en>;
