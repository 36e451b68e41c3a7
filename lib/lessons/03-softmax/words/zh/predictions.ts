import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/predictions.js";

export const zh = {
  oneLogitAhead: {
    question: "两个 logit 是 2 和 1。Adelie 的概率是 Gentoo 的几倍？",
    options: {
      twice: {
        answer: "两倍",
        feedback:
          "那是两个 logit 之比。Softmax 先取指数再相除，所以两个概率之比只取决于 logit 之差，是 e¹。",
      },
      more: {
        answer: "不止两倍",
        feedback: "是 e 倍，约 2.72：每领先一个单位，比值就乘以 e。",
      },
      less: {
        answer: "不到两倍，softmax 会抹平差距",
        feedback: "softmax 把两个 exp 值除以同一个和，而 exp(2) 是 exp(1) 的 2.72 倍。",
      },
    },
  },
  silentZero: {
    question: "naiveSoftmax([709.5, 709.5]) 返回什么？",
    options: {
      halves: {
        answer: "[0.5, 0.5]",
        feedback: "两个 exp 值都是有限的，但它们的和超过了能表示的最大的数，成了 ∞。",
      },
      notNumbers: {
        answer: "[NaN, NaN]",
        feedback: "∞/∞ 才会得到 NaN。这里只有分母是 ∞，两个分子都是有限的。",
      },
      zeros: {
        answer: "[0, 0]",
        feedback: "有限的数除以 ∞ 等于 0。结果是错的，却没有 NaN 来提醒你。",
      },
    },
  },
  veryNegative: {
    question: "naiveSoftmax([−1000, −1000]) 返回什么？",
    options: {
      halves: {
        answer: "[0.5, 0.5]",
        feedback: "正确的结果确实如此。可是算到一半，两个 exp 值都舍入成了 0，它们的和也是 0。",
      },
      zeros: {
        answer: "[0, 0]",
        feedback: "两个 exp 值确实成了 0，但接着还要除以它们的和，而这个和也是 0。",
      },
      notNumbers: {
        answer: "[NaN, NaN]",
        feedback: "两个都是 0/0。照公式直接写的代码，在两头都行不通。",
      },
    },
  },
  doubledLogits: {
    question: "logits 2、−1、1 都翻一倍，概率会怎样变化？",
    options: {
      nothing: {
        answer: "不变，softmax 看的是比值",
        feedback: "softmax 看的是差。平移不改变差，乘以因子就会改变。",
      },
      widen: {
        answer: "最大的变大，其余的变小",
        feedback: "每个差都翻倍，概率之比就都变成原来的平方：Adelie 从 0.705 升到 0.879。",
      },
      closer: {
        answer: "彼此靠近",
        feedback: "减半才会这样。翻倍会把每个差都拉大。",
      },
      double: {
        answer: "也都翻一倍",
        feedback: "logits 翻倍前后，概率加起来都是 1，不可能都翻一倍。",
      },
    },
  },
  veryHot: {
    question: "T 变得非常大时，三个概率会怎样变化？",
    options: {
      toZero: {
        answer: "都趋于 0",
        feedback: "趋于 0 的是 h/T，不是概率。logits 相等，概率就平分，加起来仍是 1。",
      },
      thirds: {
        answer: "都趋于三分之一",
        feedback: "差 (hⱼ − hₖ)/T 趋于 0，而 logits 相等，概率就相等。",
      },
      largestToOne: {
        answer: "最大的趋于 1",
        feedback: "那是冷的一端，T → 0，每个差都无限增大。",
      },
      reversed: {
        answer: "顺序颠倒过来",
        feedback: "除以正数不会改变顺序。不管 T 是多少，logit 最大，概率就最大。",
      },
    },
  },
  threeTimesTooLarge: {
    question: "logits 都是应有的三倍，准确率和置信度会怎样变化？",
    options: {
      bothRise: {
        answer: "都上升",
        feedback: "置信度确实上升。可是最大的 logit 还是最大，没有一个判断会改变。",
      },
      confidenceAlone: {
        answer: "准确率不变，置信度上升",
        feedback: "判断和原来一样，每个判断的概率却更高：嘴上的把握超过了真正的把握。",
      },
      accuracyFalls: {
        answer: "准确率下降，置信度上升",
        feedback: "要让准确率下降，判断就得改变，可是 logits 的顺序并没有变。",
      },
      neither: {
        answer: "都不变，只是换了尺度",
        feedback: "平移不改变 softmax 的结果，缩放却会改变。差变成三倍，几率就变成原来的三次方。",
      },
    },
  },
  logOfSoftmax: {
    question: "对 stableSoftmax([1000, 0]) 取对数，第二个数是多少？",
    options: {
      exact: {
        answer: "−1000",
        feedback: "真实值确实如此。可是还没取对数，概率 e⁻¹⁰⁰⁰ 就已经舍入成 0 了。",
      },
      infinite: {
        answer: "−Infinity",
        feedback: "概率舍入成了 0，而 0 的对数是 −∞。",
      },
      notANumber: {
        answer: "NaN",
        feedback: "概率是 1 和 0，都是普通的数。0 的对数是 −∞。",
      },
    },
  },
  farthestFromMaximum: {
    question: "a 等于多少时，a 与 0 的 log-sum-exp 离它们的最大值最远？",
    options: {
      tie: {
        answer: "a = 0，两个数相等时",
        feedback: "这时两个 exp 值一样大，哪个也不能忽略，距离是 log 2。",
      },
      far: {
        answer: "a 非常大时",
        feedback: "这时另一个 exp 值可以忽略，log-sum-exp 几乎就等于最大值。",
      },
      same: {
        answer: "距离处处相同",
        feedback: "两个 logit 一起移动时才是这样。一个领先得越多，另一个的作用就越小。",
      },
    },
  },
  slopeInTheCorner: {
    question: "LSE(a, 0) 在 a = 0 处的斜率是多少？",
    options: {
      none: {
        answer: "没有斜率",
        feedback: "没有斜率的是最大值函数。log-sum-exp 是平滑的，处处都有斜率。",
      },
      half: {
        answer: "二分之一",
        feedback: "斜率就是 softmax 的第一个概率，两个相等的 logit 各得一半。",
      },
      full: {
        answer: "1",
        feedback: "到了右边很远的地方，a 明显领先，斜率才接近 1。",
      },
    },
  },
  coldLogSumExp: {
    question: "logits 是 2 和 1，T → 0 时，T · log Σ exp(h/T) 趋于多少？",
    options: {
      largest: {
        answer: "2，较大的 logit",
        feedback: "除以很小的 T，领先就变得极大，log-sum-exp 高出最大值的部分也就消失了。",
      },
      mean: {
        answer: "1.5，两者的平均",
        feedback: "求平均，两者各占一半。温度很低时，softmax 却把权重全给了较大的那个。",
      },
      infinite: {
        answer: "无限增大",
        feedback: "里面的和确实无限增大，但它的对数又乘上了 T。",
      },
    },
  },
  witnessOfOverflow: {
    question: "照搬教科书上的公式，算到 64 位有效数字，[1000, 0] 的第二个概率是什么？",
    options: {
      nothing: {
        answer: "0，和平移过的写法一样",
        feedback: "平移过的写法不得不舍入成 0。指数的范围更大，就不必舍入了。",
      },
      tiny: {
        answer: "一个极小的正数",
        feedback: "公式是对的，只是需要更大的范围，存得下 e¹⁰⁰⁰ 和 e⁻¹⁰⁰⁰。",
      },
      notANumber: {
        answer: "NaN，公式又没有变",
        feedback: "错不在公式。得到 NaN，是因为 64 比特的数范围不够。",
      },
    },
  },
  onePlusTiny: {
    question: "用 64 比特的数计算，1 + 1e-18 等于多少？",
    options: {
      exact: {
        answer: "1.000000000000000001",
        feedback: "这需要 19 位数字，而 64 比特的数只有约 16 位。",
      },
      rounded: {
        answer: "恰好是 1",
        feedback: "小于约 10⁻¹⁶ 的数，加到 1 上都会舍入掉。",
      },
      nothing: { answer: "0", feedback: "舍入丢掉的是小的数，大的数还在。" },
    },
  },
  hugeTie: {
    question: "两个 logit 都是 10¹⁷ 时，第二种写法返回什么？",
    options: {
      halves: {
        answer: "[0.5, 0.5]",
        feedback: "LSE 要是能等于 10¹⁷ + log 2，就是这样。可是 log 2 加到 10¹⁷ 上，一舍入就没了。",
      },
      ones: {
        answer: "[1, 1]",
        feedback: "LSE 舍入成 10¹⁷，两个指数都是 0，概率之和是 2。",
      },
      notNumbers: {
        answer: "[NaN, NaN]",
        feedback: "这里没有上溢：LSE 里面已经减去了最大的 logit。",
      },
    },
  },
  fittedTemperature: {
    question: "温度从 1 取到 6，取哪一个时平均损失最小？",
    options: {
      cold: {
        answer: "1，这时模型最自信",
        feedback: "判断对了，自信才有好处。自信地犯错，代价要大得多。",
      },
      right: {
        answer: "3，正好抵消事先乘上的因子",
        feedback: "这时的概率，就是当初抽取标签用的概率。",
      },
      hot: {
        answer: "6，这时模型最谨慎",
        feedback: "谨慎也有代价：同样是对的，畏畏缩缩的回答比实事求是的回答损失更大。",
      },
    },
  },
  tieOfTen: {
    question: "十个 logit 全都是 7。它们的 log-sum-exp 比 7 高多少？",
    options: {
      nothing: {
        answer: "一点也不高，最大值就是 7",
        feedback: "要是只有一个 logit，结果才恰好是 7。这里有十个 exp 值，要在对数里面加起来。",
      },
      logOfTen: {
        answer: "高 log 10",
        feedback: "和是 10 · e⁷，它的对数是 7 + log 10。",
      },
      tenfold: {
        answer: "成了十倍，等于 70",
        feedback: "相加的是十个 exp 值，不是十个 logit：log(10 · e⁷) = 7 + log 10。",
      },
    },
  },
  overflowIn32Bits: {
    question: "比特数减半以后，logit 超过多少，exp 值就会上溢？",
    options: {
      half: {
        answer: "约 355，是原来的一半",
        feedback:
          "比特要分给有效数字和指数两部分。指数每少一个比特，范围就缩小一半，而少掉的不止一个。",
      },
      eighth: {
        answer: "约 89，是原来的八分之一",
        feedback: "指数少了三个比特，每少一个，范围就缩小一半。",
      },
      same: {
        answer: "界限不变，只是位数少了",
        feedback: "有效数字的位数、指数的范围，两样都会变小。",
      },
    },
  },
  groupOfTheSure: {
    question: "置信度在 0.8 到 0.9 之间的样本，判对的占多大比例？",
    options: {
      asSaid: {
        answer: "约 0.85",
        feedback: "校准良好的模型会是这样，可是这个模型在说大话。",
      },
      less: {
        answer: "明显更低，约 0.6",
        feedback: "这些样本的真实概率约为 0.6，是因子 3 把它放大了。",
      },
      chance: {
        answer: "三分之一，跟瞎猜一样",
        feedback: "没有那么差：模型的判断和原来一样好，夸大的只是置信度。",
      },
    },
  },
  tooHot: {
    question: "除以温度 9 之后，模型的折线落在哪里？",
    options: {
      below: {
        answer: "在对角线下方，仍然过度自信",
        feedback: "logits 太大才会这样。现在的 logits 只有应有的三分之一。",
      },
      on: {
        answer: "在对角线上",
        feedback: "只有恰好抵消因子 3 的那个温度才能做到。",
      },
      above: {
        answer: "在对角线上方，自信不足",
        feedback: "模型判对的次数，比自己说的要多。",
      },
    },
  },
} as const satisfies Translation<typeof en>;
