// What the functions of lib/ say of bad arguments, in Chinese. What is expected begins with a Chinese character, so that
// no space is needed before it; what was got may begin with any, and so comes after a colon.
import type * as en from "../en/errors.js";
import type { Translation } from "../types.js";

/** The sentence itself, and what any function may say about a value. */
export const values = {
  sentence: "{caller} 要求 {name} 是{expected}，实际得到：{got}",
  expected: {
    finite: "有限的数",
    positive: "有限的正数",
    notNegative: "不小于 0 的有限数",
    count: "不小于 {least} 的整数",
    integer: "从 {from} 到 {to} 的整数",
    array: "数组",
    numbers: "至少有一个数的数组",
    elements: "至少有一个元素的数组",
    length: "长度为 {length} 的数组",
    probability: "从 0 到 1 的概率",
    distribution: "总和为 1 的分布",
    oneOf: "以下之一（{names}）",
  },
  got: {
    function: "一个函数",
    bigint: "{value}n，这是 bigint（请写 {value}）",
    sum: "总和 {sum}",
    emptyArray: "空数组",
    array: "长度为 {length} 的数组",
    object: "一个对象",
    lengthOnly: "长度为 {length} 的对象，不是数组",
    kind: { a: "一个 {kind}", an: "一个 {kind}" },
    kindWithLength: {
      a: "一个长度为 {length} 的 {kind}",
      an: "一个长度为 {length} 的 {kind}",
    },
    bigints: "一个长度为 {length} 的 {kind}（各项是 bigint，不是数）",
    atStep: "{got}（在第 {step} 步）",
  },
} as const satisfies Translation<typeof en.values>;

/** What is said about a value of the wrong kind: not a function, another object, another typed array. */
export const kinds = {
  expected: {
    function: "函数",
    kind: { a: "一个 {kind}", an: "一个 {kind}" },
    eitherKind: { a: "一个 {kind} 或 {otherKind}", an: "一个 {kind} 或 {otherKind}" },
    object: {
      dataset: "含有 features、labels 和各项个数的对象",
      parameters: "含有 weights 和 biases 的对象",
      steps: "含有 learningRate 和 steps 的对象",
      updates: "含有 learningRate 和 updates 的对象",
      plan: "含有 form 或线程数的对象",
      blocks: "由向量和矩阵组成的对象",
      sumWithCount: "含有 sum 和 count 的对象",
      report: "一个分片的报告，含有编号、样本数和各项总和",
      points: "含有 features 的对象（每个样本两个数）",
      scaling: "含有 mean 和 scale 的对象",
    },
  },
  got: {
    bigints: "一个 {kind}，里面是 bigint（请写 {wanted}.from({name}, Number)）",
    nested: "由数组组成的数组（请写 {wanted}.from({name}.flat())）",
    plain: "普通数组（请写 {wanted}.from({name})）",
    kind: {
      a: "一个 {kind}（请写 {wanted}.from({name})）",
      an: "一个 {kind}（请写 {wanted}.from({name})）",
    },
  },
} as const satisfies Translation<typeof en.kinds>;

// What single methods say about a step that fails or data that do not fit.

export const gradientDescent = {
  finite: "走完这一步之后仍然有限的数",
  slope: "{slope}（在第 {step} 步，此时 {name} 为 {theta}）",
  divergingSlope:
    "{slope}（在第 {step} 步，此时 {name} 为 {theta}）；这次运行发散了，请减小 learningRate，或者少走几步",
  diverging: "{theta}；这次运行发散了，请减小 learningRate，或者少走几步",
  divergingAtStep: "{theta}（在第 {step} 步）；这次运行发散了，请减小 learningRate，或者少走几步",
} as const satisfies Translation<typeof en.gradientDescent>;

export const quadraticTrajectory = {
  finite: "每一步之后都仍然有限的数",
  diverging: "{theta}（在第 {step} 步）；请减小 learningRate，或者少走几步",
} as const satisfies Translation<typeof en.quadraticTrajectory>;

export const numericalGradient = {
  finite: "有限的数",
  largeEnough: "大得足以改变 theta 的数",
  lost: "{step}，加到 theta = {theta} 上，舍入以后等于没加",
} as const satisfies Translation<typeof en.numericalGradient>;

export const powerLaw = {
  different: "至少两个不同的数",
} as const satisfies Translation<typeof en.powerLaw>;

export const softmaxRegression = {
  logits: "logits W·x + b",
  finite: "有限的数",
  overflow: "上溢；请缩小特征或参数",
  finiteAfter: "更新之后仍然有限的数",
  overflowAt: "在第 {update} 次更新时上溢；请减小 learningRate",
  oneCore: "有一个线程出错（{problem}），所以大批量改用一个核来算：结果不变，只是慢一些。",
} as const satisfies Translation<typeof en.softmaxRegression>;

export const shards = {
  sameShard: "与第一部分相同的编号 {shard}",
  sampleCount: "counts 之和",
  earlier: "与分片 {shard} 先到的报告完全相同的报告",
  otherNumbers: "另一组数",
  oneOfEach: "分片 0 到 {last} 的报告，每个分片一份",
  noneOf: "缺少分片 {shards}",
} as const satisfies Translation<typeof en.shards>;

export const data = {
  inSample: "{value}（在样本 {sample} 中）",
  everyIndex: "indices[i]",
  someSample: "某个样本的标签",
  twoFeatures: "{caller} 要求有 2 个特征，实际有 {featureCount} 个",
  features: { other: "用于 {count} 个特征的" },
  scalings: "{means} 个均值和 {scales} 个尺度",
  missing:
    "{folder} 的 node_modules 里没有数据文件 {file}。请在项目文件夹里运行 npm start，缺少的文件会自动装好。",
} as const satisfies Translation<typeof en.data>;
