import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/predictions.js";

export const zh = {
  lengthOfTheMean: {
    question: "和别的箭头相比，粗箭头会有多长？",
    options: {
      longer: {
        answer: "比哪一支都长：大家的拉力加在一起",
        feedback: "要是求和，方向一致的部分加起来确实会更长。可均值还要除以企鹅的总数。",
      },
      equal: {
        answer: "和一支普通的细箭头差不多长",
        feedback: "所有箭头都指向同一个方向，才会这样。方向相反的拉力会互相抵消。",
      },
      shorter: {
        answer: "比普通的细箭头短",
        feedback: "意见相左的部分互相抵消，剩下的只有大家一致的部分。",
      },
      cancelled: {
        answer: "长度为零：拉力全都抵消了",
        feedback:
          "那就是说，这两个权重往哪边挪一小步，都不会更好。可现在才刚开始，能改进的地方还多得很。",
      },
    },
  },
  shapeOfBorders: {
    question: "三个物种之间的边界会是什么形状？",
    options: {
      straight: {
        answer: "直线",
        feedback: "边界上，两个类别的 logit 相等，不分高下，而 logits 是 x 的线性函数。",
      },
      curved: {
        answer: "绕着每一群的曲线",
        feedback: "那就得换一个模型，让 logits 不再是 x 的线性函数，比如支线《隐藏层》里的网络。",
      },
      parallel: {
        answer: "与坐标轴平行的直线",
        feedback: "每个类别对两项测量值都有权重，所以边界可以朝任何方向倾斜。",
      },
    },
  },
  pullsAtTheEnd: {
    question: "训练到最后，每只企鹅的箭头变成了什么样子？",
    options: {
      gone: {
        answer: "每支都缩得几乎看不见了",
        feedback: "那样的话，模型得认对每一只企鹅，而且都有十足的把握。这个模型却认错了一些。",
      },
      unchanged: {
        answer: "和开始时差不多长",
        feedback: "模型对正确答案越有把握，误差 p − y 就越小，而对大多数企鹅，模型都越来越有把握。",
      },
      balanced: {
        answer: "大多数缩短了，剩下的互相抵消",
        feedback: "平均为 0，并不要求每一项都为 0。还在用力拉的少数几只，正好互相平衡。",
      },
    },
  },
  untrainedAccuracy: {
    question: "测试集里的数字，没有训练过的模型大约能认对百分之几？",
    right: "十个得分全都相等，所以模型把每个数字都认成 0，而大约每十个数字里有一个是 0。",
    typical: {
      nothing:
        "什么都不会，也有蒙对的时候。模型总要给出一个回答，大约每十个数字里，就有一个碰巧答对。",
      coin: "只有两个类别时，抛硬币才是这样。这里有十个类别。",
    },
    otherwise: "不管看到哪张图片，没有训练过的模型都给同一个回答。这个回答有多少次是对的？",
  },
  middleOfTheZero: {
    question: "把 0 的权重画成一幅图，中间会是什么样子？",
    options: {
      blue: {
        answer: "蓝色：那里有墨，支持 0",
        feedback: "0 的中间是空的，那里有墨，很难说是支持 0 的证据。",
      },
      blank: {
        answer: "空白：没有墨，就没有权重",
        feedback: "0 的中间没有墨，别的数字却有。模型正是从别的数字那里学到，什么样的不是 0。",
      },
      orange: {
        answer: "橙色：那里有墨，反对 0",
        feedback: "别的数字中间确实有墨，每一个都把这里的权重往下压。",
      },
    },
  },
  sumWithoutRescaling: {
    question: "342 个梯度不取平均，改为求和，η 不变。损失会怎么变？",
    options: {
      faster: {
        answer: "下降得更快，速度是原来的 342 倍",
        feedback: "第一步的步长确实是原来的这么多倍，可是远远超过了能使损失下降的最大步长。",
      },
      unchanged: {
        answer: "和原来一样",
        feedback: "方向一样，步长却是原来的 342 倍。",
      },
      jumps: {
        answer: "一下子跳上去",
        feedback: "步长是应有的几百倍，一步就跨到了山谷对面很高的地方。",
      },
    },
  },
  inMillimetres: {
    question: "特征以毫米为单位，η 还是 1。损失会怎么变？",
    options: {
      slower: {
        answer: "照样下降，只是慢一些",
        feedback: "特征大，梯度就大，曲率也大。步子会太长，而不是太短。",
      },
      unchanged: {
        answer: "一样：单位无所谓",
        feedback: "单位会改变曲率，也就改变了学习率最大能取多少。",
      },
      explodes: {
        answer: "马上暴涨",
        feedback: "鳍肢长 200 毫米，要平方之后算进曲率，曲率就很大，而 η 必须小于 2 除以曲率。",
      },
    },
  },
  onlyCentred: {
    question: "假如减去均值，但单位仍然是毫米，曲率 λ 会怎么变？",
    options: {
      unchanged: {
        answer: "不变：单位没有变",
        feedback: "单位固然有关系，偏移也有关系：起作用的是 x 的平方，而 201² 远大于 14²。",
      },
      byTheValues: {
        answer: "缩小到大约 14 分之一",
        feedback: "数值确实从大约 200 变成大约 14，缩小到 14 分之一。可起作用的是平方。",
      },
      byTheirSquares: {
        answer: "缩小到大约 200 分之一",
        feedback: "平方的均值从 201² + 14² 降到 14²。λ 的大部分来自偏移。",
      },
    },
  },
  belowTheBound: {
    question: "以毫米为单位训练，η 取在界限以下。做 200 次更新，和特征中心化之后相比，能走多远？",
    options: {
      same: {
        answer: "差不多远：各有各的学习率，都合适",
        feedback:
          "各自的学习率，适合的只是各自山谷里最陡的方向。沿最平的方向能走多远，是另一回事。",
      },
      creeps: {
        answer: "几乎不动：损失一点一点往下蹭",
        feedback: "陡的方向只容许小步，而沿平的方向，小步几乎什么也改变不了。",
      },
      climbs: {
        answer: "往上走：用毫米，什么学习率都不行",
        feedback: "只要在界限以下，不管什么单位，每一步都下山。问题是下得有多快。",
      },
    },
  },
  oneLineForTheSexes: {
    question: "softmax 回归只有一条直线，能认对多大比例的企鹅？",
    options: {
      half: {
        answer: "大约一半，跟抛硬币一样",
        feedback: "没有这么差：最重的那些是雄的，最轻的那些是雌的。",
      },
      sixInTen: {
        answer: "大约十分之六",
        feedback:
          "一条直线对一个物种合适，换一个物种就不对了。三个物种都要照顾，能多认对的就很少了。",
      },
      nineInTen: {
        answer: "大约十分之九",
        feedback: "单看一个物种，也许可以。可是一个物种的雄企鹅，和另一个物种的雌企鹅一样重。",
      },
    },
  },
  saturatedUnit: {
    question: "一个单元的激活值是 0.95，接近上限 1。穿过 W 传回来的误差，有多少能通过它的 tanh？",
    options: {
      nearlyAll: {
        answer: "几乎全部：这个单元很活跃",
        feedback: "活跃归活跃，要看的却是输入变化时 a 跟着变多少：在 tanh 平坦的部分，几乎不变。",
      },
      little: {
        answer: "只有大约十分之一",
        feedback: "tanh 的斜率是 1 − a²，a = 0.95 时大约是十分之一。",
      },
      more: {
        answer: "比传过来的还多：激活值大，就会放大",
        feedback: "tanh 的斜率最大是 1，在 a = 0 处取到，所以这里什么也不会放大。",
      },
    },
  },
  borderAfterTen: {
    question: "头十次更新之后，网络的边界会是什么样子？",
    options: {
      straight: {
        answer: "几乎是直的",
        feedback:
          "各类别的权重先学到的，是所有单元共有的一个方向，这样的边界比一条直线强不了多少。再过一阵，边界才会弯。",
      },
      bent: {
        answer: "已经绕着各群弯过去了",
        feedback: "起点是随机的，每个单元确实都弯了，但 W 从 0 开始。十次更新只够找到大致的方向。",
      },
      random: {
        answer: "弯弯折折，像起点一样杂乱",
        feedback: "V 是随机的，可是八个平滑的台阶乘上很小的权重再加起来，仍然是平滑的。",
      },
    },
  },
  zeroNetwork: {
    question: "如果 V、c、W 和 b 全部从 0 开始，哪些会得到梯度？",
    options: {
      all: {
        answer: "全部",
        feedback: "误差要传回 V，就得穿过 W，而 W 是 0。W 自己的梯度要乘以 a，而 a 也是 0。",
      },
      lastLayer: {
        answer: "W 和 b，也就是最后一层",
        feedback: "W 的梯度是 e·aᵀ，而激活值 a = tanh(0) 全都是 0。",
      },
      lastBias: {
        answer: "只有 b",
        feedback: "∂ℓ/∂b = p − y 用不着权重。其余的梯度都要乘上一个零。",
      },
      none: {
        answer: "都没有",
        feedback: "差一点就对了。但 b 得到 p − y，只有各类别出现得一样多，平均起来才是 0。",
      },
    },
  },
} as const satisfies Translation<typeof en>;
