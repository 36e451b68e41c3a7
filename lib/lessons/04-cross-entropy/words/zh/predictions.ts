import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/predictions.js";

export const zh = {
  halving: {
    question: "真实类别的概率减半。哪一次代价增加得更多？",
    options: {
      fromHigh: {
        answer: "从 0.8 到 0.4：少掉的概率更多",
        feedback:
          "少掉的概率确实更多：0.4，另一次只有 0.01。可是损失是对数，而对数看的是倍数，不是差。",
      },
      fromLow: {
        answer: "从 0.02 到 0.01：概率越低，代价越高",
        feedback:
          "0.01 的代价确实高，要付 4.61 奈特。但跟 0.02 比只多了 log 2，概率每减半一次，都多这么多。",
      },
      equal: {
        answer: "增加得一样多",
        feedback: "每次都是 log 2 = 0.693 奈特：−log(p/2) = −log p + log 2。",
      },
    },
  },
  likelihoodOfMany: {
    question: "p = 0.7 时，2,000 个标签的似然，计算机算出来是多少？",
    options: {
      ofOne: {
        answer: "大约 0.7",
        feedback: "0.7 是一个标签的概率。似然是 2,000 个小于 1 的因子的乘积。",
      },
      tiny: {
        answer: "一个极小的正数",
        feedback: "真实值确实如此，大约是 10⁻⁵³¹。但 64 位浮点数表示不了这么小的值。",
      },
      roundedToZero: {
        answer: "恰好是 0",
        feedback:
          "真实值大约是 10⁻⁵³¹，而能存下的最小正数大约是 5·10⁻³²⁴。取了对数是 −1222，存起来毫无问题。",
      },
    },
  },
  questionsOnAverage: {
    question: "平均要问几个问题？",
    right: "½·1 + ¼·2 + ⅛·3 + ⅛·3 = 1.75，正是以比特为单位的熵。",
    typical: {
      plainMean: "这是 1、2、3、3 的普通平均。第一张牌有一半的机会抽中，所以要按概率加权。",
      equallyLikely: "四张牌等可能的话，就是这个数，log₂ 4。现在这四张牌更容易猜。",
      inNats: "这是以奈特为单位的熵。一个问题值一比特，所以还要除以 log 2。",
    },
    otherwise: "每张牌的概率乘以要问的问题数，再把四个乘积加起来。",
  },
  meanPerplexity: {
    question: "两个样本的损失分别是 log 2 和 log 8，困惑度是多少？",
    right: "log 2 和 log 8 的平均是 log 4，再用 exp 还原对数。",
    typical: {
      meanOfTheNumbers: "这是 2 和 8 的平均。损失是对数，要先平均损失，最后才用 exp。",
      expOfTheSum: "这是总和的 exp 值。困惑度是平均值的 exp 值。",
    },
    otherwise: "先取两个对数的平均，再取指数。",
  },
  uniformStart: {
    question: "有十个类别，logits 全是 0。一个样本的代价是多少奈特？",
    right: "logits 相等，每个类别的概率都是 1/10；不管标签是什么，−log(1/10) = log 10。",
    typical: {
      nothing: "损失要为 0，真实类别的概率得是 1。logits 为 0，不等于损失为 0。",
      probability: "这是真实类别的概率。代价是 −log 0.1。",
      baseTen: "这是以 10 为底的对数。这门课用自然对数。",
      inBits: "这是 log₂ 10，以比特为单位的代价。要以奈特为单位，就用自然对数。",
    },
    otherwise: "十个相等的 logit 经过 softmax，每个类别的概率是 1/10。1/10 的代价是多少？",
  },
  whichLogitMoves: {
    question: "logits 是 [2, −1, 1]，真实类别是第二个，Chinstrap。哪个 logit 变化最大？",
    options: {
      adelie: {
        answer: "Adelie 的，因为这个 logit 最大",
        feedback: "这个 logit 会下降 0.705，也就是 Adelie 的概率。可是还有一个 logit 动得更多。",
      },
      chinstrap: {
        answer: "Chinstrap 的",
        feedback:
          "这里 p − y 是 −0.965：上升多少，另外两个合起来就下降多少，也就是 0.705 加 0.259。",
      },
      equal: {
        answer: "三个一样",
        feedback:
          "每个 logit 都按 p − y 移动，而概率各不相同。固定不变的只有三个 p − y 之和，总是 0。",
      },
      gentoo: {
        answer: "Gentoo 的，因为既不是真实类别，得分也不领先",
        feedback: "这个 logit 会下降 0.259，也就是 Gentoo 的概率，在三个里面动得最少。",
      },
    },
  },
  squaredErrorRace: {
    question: "从 z = −10 出发，η = 1，交叉熵走 11 步就到了正确的一边。平方误差要走多少步？",
    options: {
      likewise: {
        answer: "步数差不多",
        feedback: "两种损失下降的方向相同，但梯度下降看的是斜率，而两者的斜率相差极大。",
      },
      hundred: {
        answer: "一百步左右",
        feedback: "远不止。在 z = −10 处，斜率大约是 −4p，而 p 只有 0.000045。",
      },
      never: {
        answer: "2,000 步也到不了",
        feedback: "斜率是 −4(1 − p)²p，模型对错误的类别很有把握时，p 几乎是 0。",
      },
      sooner: {
        answer: "更快，因为平方罚得更重",
        feedback: "平方误差从不超过 2，曲线到那里就变平了，几乎没有斜率。",
      },
    },
  },
  risingLoss: {
    question: "θ 从 0 开始增大，哪些样本的损失会上升？",
    options: {
      none: {
        answer: "都不上升，因为平均损失在下降",
        feedback: "平均损失下降，个别样本的损失照样可以上升。有一个样本落在错误的一边。",
      },
      third: {
        answer: "第三个样本的",
        feedback: "x 为正，类别却是 0，所以 θ 越大，模型对错误的类别就越有把握。",
      },
      negative: {
        answer: "x 为负的那些样本的",
        feedback:
          "θ 增大，这些样本在类别 1 上的 logit 就变小。这些样本的类别正是 0，所以变小是对的。",
      },
    },
  },
  mostUncertain: {
    question: "有两个类别，q 取多少，熵最大？",
    options: {
      half: {
        answer: "½",
        feedback: "两种结果等可能，最难预测。",
      },
      full: {
        answer: "1",
        feedback: "那样类别 1 必定出现，没有什么可意外的，熵是 0。",
      },
      rare: {
        answer: "0 附近，因为类别 1 很少见",
        feedback: "少见的事一旦发生，确实很意外，但发生得太少，对平均没有多大贡献。",
      },
    },
  },
  asymmetry: {
    question: "KL(q‖p) 和 KL(p‖q) 相等吗？",
    options: {
      same: {
        answer: "相等，量的都是两者差多少",
        feedback: "对数按第一个分布加权，所以两者一交换，求和的结果就变了。",
      },
      different: {
        answer: "一般不相等",
        feedback: "第一个分布是真实分布，对数的权重取自这个分布，所以交换以后，结果一般不同。",
      },
      opposite: {
        answer: "不相等，符号相反",
        feedback: "两个都不会为负。只是权重不同，所以大小不同。",
      },
    },
  },
  cancelledSlope: {
    question: "斜率 −1/p 经过 softmax 传回 logits，会变成什么样？",
    options: {
      huge: {
        answer: "还是非常大",
        feedback: "经过 softmax 要乘上 p(1 − p)，而 1/p 很大的地方，这个因子正好很小。",
      },
      bounded: {
        answer: "落在 −1 和 0 之间",
        feedback: "−1/p 乘以 p(1 − p)，得到 p − 1。",
      },
      vanishes: {
        answer: "消失",
        feedback: "本来就不大的斜率才会消失，平方误差的斜率就是这样。",
      },
    },
  },
  slopeOfTheSure: {
    question: "概率是 0.999 和 0.001。第一个概率对自己那个 logit 的斜率有多大？",
    options: {
      steep: {
        answer: "接近 1，跟概率差不多",
        feedback: "斜率是 p(1 − p)，第二个因子只有 0.001。",
      },
      flat: {
        answer: "大约 0.001",
        feedback: "p(1 − p) 是 0.999 乘以 0.001：曲线在这里几乎是平的。",
      },
      quarter: {
        answer: "四分之一",
        feedback: "这是最大的斜率，出现在 p = ½ 处，那时模型拿不定主意。",
      },
    },
  },
  hardestPull: {
    question: "对什么样的模型，平方误差拉得最用力？",
    options: {
      wrong: {
        answer: "对错误的类别很有把握的",
        feedback: "那里 p 几乎是 0，斜率 −4(1 − p)²p 也就几乎是 0。",
      },
      undecided: {
        answer: "拿不定主意，又偏向错误一边的",
        feedback: "(1 − p)²p 在 p = ⅓ 处最大。",
      },
      right: {
        answer: "对正确的类别很有把握的",
        feedback: "那里 1 − p 几乎是 0，没有什么可纠正的了。",
      },
    },
  },
  honestForecast: {
    question: "十天里有七天下雨。每天都报同一个概率，报多少，平方误差最小？",
    options: {
      certain: {
        answer: "1，因为下雨的可能更大",
        feedback: "那样的话，不下雨的三天，天天都要罚满。",
      },
      half: {
        answer: "0.5，这样稳妥",
        feedback: "那样从来不会错得离谱，可是你已经知道的，却没有用上。",
      },
      honest: {
        answer: "0.7，真实的频率",
        feedback: "下雨记作 1，不下记作 0，报的概率正好等于这些数的平均值时，平均的平方误差最小。",
      },
    },
  },
} as const satisfies Translation<typeof en>;
