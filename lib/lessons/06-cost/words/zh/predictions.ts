import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/predictions.js";

export const zh = {
  withoutN: {
    question: "一次更新里，哪一部分不随 N 增长？",
    options: {
      logits: {
        answer: "logits，XWᵀ",
        feedback: "每个样本都有自己的 logits 要算：2NdM 次运算。",
      },
      softmax: {
        answer: "softmax",
        feedback: "这一部分虽然小，每个样本却都要算一次：约 5NM 次运算。",
      },
      gradient: {
        answer: "梯度，EᵀX",
        feedback: "结果不大，却是对全部样本求和：2NdM 次运算。",
      },
      step: {
        answer: "迈步，θ − η∇L",
        feedback: "样本再多，参数也只走一步。",
      },
    },
  },
  allDoubled: {
    question: "样本数、特征数、类别数都加倍，更新一次的用时变成原来的几倍？",
    right: "2·2·2：开销约为 4·N·d·M，是三个数的乘积。",
    typical: {
      ofOne: "只有一个加倍，才是这个结果。每多一个加倍，工作量就再翻一番。",
      sum: "这是把倍数加起来了。应该相乘，因为每次加倍，乘积都加倍。",
      ofTwo: "只有两个加倍，才是这个结果。第三个也加倍了。",
    },
    otherwise: "开销约为 4·N·d·M，把其中的 N、d、M 都加倍，再算一算。",
  },
  slopeOfASquare: {
    question: "假如一次更新的用时是 O(N²)，两条轴都取对数刻度，图上会是什么样子？",
    options: {
      parabola: {
        answer: "一条抛物线",
        feedback: "普通刻度下才是抛物线。换成对数刻度，幂就变成直线：log(cN²) = log c + 2 log N。",
      },
      steeper: {
        answer: "一条斜率为 2 的直线",
        feedback: "指数就是斜率：log(cN²) = log c + 2 log N。",
      },
      higher: {
        answer: "还是那条直线，往上移了",
        feedback: "常数 c 变大才会这样。指数变了，变的是斜率。",
      },
    },
  },
  fasterProgram: {
    question: "换一个程序做同样的工作，速度是原来的十倍。在对数刻度下，用时的线会怎样变？",
    options: {
      flatter: {
        answer: "变平",
        feedback: "线要是变平了，样本加倍，用时就不到两倍。可是工作量还是与 N 成正比，不会这样。",
      },
      lower: {
        answer: "往下移，仍然平行",
        feedback:
          "以十为底取对数，log(cN/10) = log c − 1 + log N：不管 N 是多少，都低一个数量级，斜率仍是 1。",
      },
      bent: {
        answer: "N 大的时候往下弯",
        feedback: "在对数刻度的轴上，相差十倍，在哪里都是同样的距离，N 大的时候也一样。",
      },
    },
  },
  oneEpoch: {
    question: "训练一轮，B = 1 的准确率与 B = N、B = 64 相比会怎样？",
    options: {
      worst: {
        answer: "两个都比不上：单个样本的噪声太大",
        feedback: "每一步都有噪声，可是步子短，走上几千步，噪声就平均掉了。",
      },
      between: {
        answer: "比 B = N 好，不如 B = 64",
        feedback:
          "从 B = N 到 B = 64，更新次数多了，结果好了很多。从 B = 64 再到 B = 1，更新次数又多了，结果仍会更好，只是好得不多。",
      },
      best: {
        answer: "至少和 B = 64 一样好",
        feedback: "算的梯度一样多，更新却从 125 次增加到 8,000 次，所以走得还要远一点。",
      },
    },
  },
  aheadPerExample: {
    question: "按看过的样本数比，哪一次训练落在后面？",
    options: {
      fullBatch: {
        answer: "全批量",
        feedback: "全批量每走一步，都要先算 8,000 个梯度，等算完了，小批量早就走远了。",
      },
      miniBatches: {
        answer: "每批 64 个样本的小批量",
        feedback: "小批量每步只算 64 个梯度，不用算 8,000 个，方向却差不了多少。",
      },
      single: {
        answer: "一次一个样本，因为噪声太大",
        feedback: "噪声是大，可是每看一个样本就走一步，全批量要看 8,000 个才走一步。",
      },
    },
  },
  hundredfoldBatch: {
    question: "批量增大到原来的 100 倍，梯度的误差会降到原来的几分之一？请填分母。",
    right: "√100 分之一，也就是十分之一：误差与 1/√B 成正比，凡是独立抽样的平均值，误差都是这样。",
    typical: {
      proportional: "那就是 1/B 了。各个样本的误差只能抵消一部分，所以是 1/√B。",
      unchanged: "误差会降：样本多了，各自的误差会抵消一部分。",
    },
    otherwise: "B 次独立抽样取平均，误差与 1/√B 成正比。",
  },
  meanOfMeans: {
    question: "三个分片的平均值再取平均，就是全部样本的平均梯度吗？",
    options: {
      always: {
        answer: "是：平均值的平均值还是平均值",
        feedback: "各分片一样大，才是这样。这三个分片有 1,000、3,000 和 6,000 个样本。",
      },
      unweighted: {
        answer: "不是：小分片占的分量太重",
        feedback: "最小的分片里一个样本的权重，是最大的分片里一个样本的六倍。",
      },
      never: {
        answer: "不是：梯度不能取平均",
        feedback: "可以的：平均损失的梯度，就是各个梯度的平均值。",
      },
    },
  },
  uphillSteps: {
    question: "哪一种走法，往上走的次数最多？",
    options: {
      longSmall: {
        answer: "步子长，批量小",
        feedback: "批量小，方向就有噪声；步子长，又顺着这个方向走得太远。",
      },
      longLarge: {
        answer: "步子长，批量大",
        feedback: "方向几乎是准的，而且这里的学习率没有超过界限，所以很少往上走。",
      },
      shortSmall: {
        answer: "步子短，批量小",
        feedback: "方向有噪声，可是步子短，跟着噪声走不了多远。",
      },
    },
  },
  stepAtTheMinimum: {
    question: "在最小值点，g 是 0。走一步，损失的平均变化里还剩下什么？",
    options: {
      nothing: {
        answer: "什么也不剩：噪声平均是 0",
        feedback: "噪声的平均值是 0，可是曲率那一项里是噪声的平方，平方不会是负的。",
      },
      rise: {
        answer: "上升一点",
        feedback: "还剩 ½λη²σ²/B：从最小值点出发，噪声只会把你带上坡。",
      },
      fall: {
        answer: "下降一点",
        feedback: "到了最小值点，哪一步都不会再往下。",
      },
    },
  },
  halvedRate: {
    question: "学习率本来就小，再减半，云团的方差会怎样变？",
    options: {
      same: {
        answer: "不变：噪声没有变",
        feedback: "噪声是没有变，可是每一步跟着噪声只走一半远。",
      },
      half: {
        answer: "也减半",
        feedback: "η 很小时，方差约为 ηs²/(2λ)。",
      },
      quarter: {
        answer: "降到四分之一",
        feedback: "每一步加进来的方差是降到了四分之一，可是山谷把 θ 往回拉，也慢了一半。",
      },
    },
  },
  tooFastDecay: {
    question: "学习率按 1/2ᵗ 递减，可能出什么问题？",
    options: {
      noise: {
        answer: "噪声一直不消失",
        feedback: "会消失的：步子会变得极小。怕就怕小得太早。",
      },
      short: {
        answer: "可能走不到最小值点",
        feedback: "学习率之和有限，所有的步子加起来，可能还是不够远。",
      },
      diverges: {
        answer: "会发散",
        feedback: "学习率每走一步就减半，不可能越跑越远。",
      },
    },
  },
  memoryOfMany: {
    question: "样本变多，要多占内存的是什么？",
    options: {
      data: {
        answer: "只有数据",
        feedback: "梯度是一个和。不管加多少项，每个参数都只对应一个数。",
      },
      gradient: {
        answer: "只有梯度",
        feedback: "梯度是一个和：每一项加进去以后，就可以丢掉，不会多占内存。",
      },
      both: {
        answer: "两样都是",
        feedback: "参数有多少个，梯度就有多少个数，与 N 无关。",
      },
    },
  },
  ordersOfArrival: {
    question: "十份报告按 100 种到达次序分别相加，得到的 100 个和里，互不相同的有多少个？",
    options: {
      agree: {
        answer: "1 个：全都一样",
        feedback: "数是精确的，才会这样。这里每做一次加法，结果都要舍入。",
      },
      several: {
        answer: "有几个",
        feedback: "只看一个数，是这样。可是一共有 7,840 个数，总有某个数的某一位不同。",
      },
      all: {
        answer: "100 个，或者差不多 100 个",
        feedback: "每种次序的舍入都不一样，而 7,840 个数里，任何一个都可能显出差别。",
      },
    },
  },
  lostReport: {
    question: "十份报告丢了一份，谁也没有发觉。训练会怎样？",
    options: {
      stops: {
        answer: "报错，停下来",
        feedback: "要有人数一数，才会报错。九份报告之和，看上去也只是一个普通的和。",
      },
      same: {
        answer: "几乎没有变化：十分之九的数据也够了",
        feedback: "随机丢掉十分之一，是这样。可是这些分片排过序：数字 3 大多在 3 号分片里。",
      },
      blind: {
        answer: "照样往下跑，可是模型把数字 3 几乎全都认错",
        feedback: "平均只对到达的样本求，所以损失照常下降。",
      },
    },
  },
  slowestShard: {
    question: "四个工作进程的分片分别有 1,000、1,000、2,000、6,000 个样本。速度是一个进程的几倍？",
    right: "10,000/6,000：大家都在等最大的分片。",
    typical: {
      workers: "分片一样大，才是 4 倍。现在大家都要等最大的那一片。",
      smallest: "这是最小的分片算完的时刻。最后一片算完，更新才结束。",
    },
    otherwise: "最大的分片算完，更新才结束。那一片占全部工作的多少？",
  },
  hundredMachines: {
    question: "一次更新有 5% 没法分担。100 台机器的速度是一台的几倍？",
    right: "1/(0.05 + 0.95/100)：花了一百台的钱，得到的还不到五分之一。",
    typical: {
      machines: "全部工作都能分担，才是这样。",
      shared: "除以 100 的只有那 95% 的时间。另外 5% 一点也没有变短。",
      limit: "机器无限多时，极限才是这么多。用 100 台，那 95% 还剩下百分之一。",
    },
    otherwise: "设一台机器的 T = 1，那么 100 台就是 0.05 + 0.95/100。再相除。",
  },
} as const satisfies Translation<typeof en>;
