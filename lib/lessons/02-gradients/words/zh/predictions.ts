import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/predictions.js";

export const zh = {
  frozenGradient: {
    question: "连走十步，都用起点处的梯度，会走到哪里？",
    options: {
      minimum: {
        answer: "走到最小值点，只是晚一点",
        feedback: "梯度下降会停在最小值点，是因为梯度在那里变成 0。这里的梯度一直不变。",
      },
      past: {
        answer: "越过最小值点，走上对面的坡",
        feedback:
          "每一步都和第一步一样长，都是 0.54。第三步越过 0.69 处的最小值点，第十步落在 −3.39。",
      },
      shorter: {
        answer: "走不远：步子越来越短",
        feedback: "每步都重算梯度，步子才会变短。步长等于 η 乘以梯度，这里两个数都是固定的。",
      },
    },
  },
  nearerChord: {
    question: "斜率是 0.72，h 是 0.5。哪一种差分更接近？",
    options: {
      forward: {
        answer: "前向差分：起点就是这个点本身",
        feedback: "起点的确就是这个点，但只看了一边，而在这一边，曲线翘到了切线上方。结果是 1.53。",
      },
      central: {
        answer: "中心差分：两边都看",
        feedback:
          "中心差分得到 0.83，前向差分得到 1.53。曲线在两边都翘到了切线上方，两边的偏差大致抵消。",
      },
      neither: {
        answer: "一样接近：用的是同一个 h",
        feedback: "h 相同，误差却不同。曲线往右向上翘，往左也向上翘，跨着两边的割线就不大受影响。",
      },
    },
  },
  shrinkingErrors: {
    question: "h 缩小到十分之一，两种差分的误差各缩小到几分之一？",
    options: {
      bothTen: {
        answer: "都缩小到 1/10",
        feedback: "中心差分还要好些：含 h 的项消掉了，留下的是含 h² 的项。",
      },
      centralHundred: {
        answer: "前向差分到 1/10，中心差分到 1/100",
        feedback: "前一种误差与 h 成正比，后一种与 h² 成正比。",
      },
      forwardHundred: {
        answer: "前向差分到 1/100，中心差分到 1/10",
        feedback: "正好相反：两边都看，误差里较大的那部分就消掉了。",
      },
      bothHundred: {
        answer: "都缩小到 1/100",
        feedback: "前向差分里还留着 ½hJ″ 这一项，只与 h 成正比，缩小得没有那么快。",
      },
    },
  },
  tinyDistance: {
    question: "取 h = 10⁻¹⁵，中心差分能把 0.718… 算对几位数字？",
    options: {
      fifteen: {
        answer: "大约十五位：误差随 h² 缩小",
        feedback: "那部分误差确实小极了。可还有一部分误差，h 越小反而越大：舍入误差。",
      },
      eight: {
        answer: "大约八位：能存的位数的一半",
        feedback: "前向差分取最好的 h（约 10⁻⁸），能算对这么多位。这里的 h 小得多。",
      },
      hardlyAny: {
        answer: "几乎一位都不对",
        feedback: "得到的是 0.777。两个损失几乎每一位都相同，一相减，这些数字就全丢了。",
      },
      none: {
        answer: "一位都没有：差正好是 0",
        feedback:
          "还不至于：1 + 10⁻¹⁵ 和 1 仍然是两个不同的数。要是取 h = 10⁻¹⁷，差就真的是 0 了。",
      },
    },
  },
  errorShape: {
    question: "在对数刻度下，中心差分的误差画出来是什么形状？",
    options: {
      line: {
        answer: "一条直线：h 越小，误差越小",
        feedback: "如果只有截断误差，就是这样。可是 h 一旦极小，舍入误差就占了上风，误差又会上升。",
      },
      evenV: {
        answer: "V 形，两臂一样陡",
        feedback:
          "是 V 形，不过截断误差与 h² 成正比，舍入误差与 1/h 成正比，所以两臂的斜率是 2 和 −1。",
      },
      unevenV: {
        answer: "V 形，右臂的陡度是左臂的两倍",
        feedback: "右边的误差与 h² 成正比，斜率是 2；左边的与 1/h 成正比，斜率是 −1。",
      },
      bowl: {
        answer: "圆碗形，像一条抛物线",
        feedback: "在对数刻度下，h 的幂都是直线，所以两臂是直的。",
      },
    },
  },
  slipOfThePen: {
    question: "程序里写的斜率，处处都大了 0.1。损失会怎样？",
    options: {
      rises: {
        answer: "会上升",
        feedback: "在 2 处，斜率本来是 5.4，错成了 5.5，步子稍微长了一点，但还是往山下走。",
      },
      jumps: {
        answer: "先下降，然后来回跳",
        feedback: "η 太大，才会来回跳。这条路径会停下来，只是停错了地方。",
      },
      tooHigh: {
        answer: "下降，最后停得稍高一点",
        feedback: "路径会停在错误的梯度为 0 的地方：本该是 log 2 = 0.693，却停在 log 1.9 = 0.642。",
      },
      minimum: {
        answer: "一直降到最小值：只是步子不同",
        feedback: "程序里的梯度在哪里是 0，路径就停在哪里。那里已经不是损失最小的地方了。",
      },
    },
  },
  escapingMistake: {
    question: "在 (2, 1) 处，正确的梯度是 (4, 7)。哪种错误算出来也是这个结果？",
    options: {
      sign: { answer: "符号错了", feedback: "得到 (−4, 7)，能查出来。" },
      factor: { answer: "漏了因子", feedback: "得到 (2, 7)，能查出来。" },
      term: { answer: "漏了一项", feedback: "得到 (4, 3)，能查出来。" },
      notDifferentiated: {
        answer: "有一项没求导",
        feedback: "该写 2xy，却写了 x²y：在这个点上，两者都是 4。",
      },
    },
  },
  aboveTheBound: {
    question: "界限是 1，η 是 1.1，起点离最小值点很近。最后会怎样？",
    options: {
      minimum: {
        answer: "到最小值点：起点够近了",
        feedback:
          "在最小值点附近，每走一步，距离大约乘以 1 − 1.1·2 = −1.2。起点再近，没走几步也就远了。",
      },
      grows: {
        answer: "越走越远，没有止境，和在抛物线上一样",
        feedback: "在抛物线上确实会。可是这条曲线左边比较平，那里的斜率不会低于 −2。",
      },
      jumps: {
        answer: "在两个地方之间来回跳",
        feedback:
          "靠近最小值点会被推开，到了左边又因为坡度小而走不远，所以最后在 −0.006 和 1.101 之间来回跳。",
      },
    },
  },
  boundOfTwo: {
    question: "两个方向的曲率是 1 和 10。η 大到多少，梯度下降就不再收敛？",
    right: "是 2/10：界限由曲率大的方向来定，另一个方向也得遵守。",
    typical: {
      firstAlone: "这只是 x 的界限。取 η = 2，y 就要乘以 1 − 20 = −19。",
      secondInOneStep: "取 1/10，y 一步到位。再大些，只要不到这个数的两倍，也还收敛。",
      best: "这接近最好的 η，也就是 2/(1 + 10)。界限还要高一点。",
    },
    otherwise: "两个坐标各有各的因子，1 − η 和 1 − 10η。两个因子都要在 −1 和 1 之间。",
  },
  steepestWay: {
    question: "在 (8, 2) 处，最陡的下山方向和最小值点所在的方向，夹角有多大？",
    options: {
      fiveDegrees: {
        answer: "大约 5 度",
        feedback: "如果是圆碗，夹角是 0。这个山谷很狭长：横着的斜率比顺着的大得多。",
      },
      fifteenDegrees: {
        answer: "大约 15 度",
        feedback: "还要大。顺着山谷的斜率是 8，横着的是 20，可是顺着山谷走，要很远才到最小值点。",
      },
      overFifty: {
        answer: "超过 50 度",
        feedback:
          "是 54 度。−∇J = (−8, −20) 几乎横穿山谷，而从这里看，最小值点在 (−8, −2) 的方向。",
      },
    },
  },
  tenfoldKappa: {
    question: "κ 从 10 增大到 100，各用最好的 η。步数会怎样增长？",
    options: {
      notAtAll: {
        answer: "不会增长：最好的 η 补得回来",
        feedback: "最好的 η 已经尽力了，可是因子 (κ − 1)/(κ + 1) 还是更接近 1。",
      },
      threefold: {
        answer: "大约三倍",
        feedback: "三倍左右，就是十的平方根了。更好的方法做得到，梯度下降做不到。",
      },
      tenfold: {
        answer: "大约十倍",
        feedback: "从 69 步增加到 691 步：步数与 κ 成正比。",
      },
      hundredfold: {
        answer: "大约一百倍",
        feedback: "因子与 1 相差 2/(κ + 1)。这个差大致与 1/κ 成正比，而不是与 1/κ 的平方成正比。",
      },
    },
  },
  newtonSteps: {
    question: "用牛顿法从 (8, 2) 走到最小值点，要几步？",
    options: {
      single: {
        answer: "一步",
        feedback: "x − x/1 和 y − 10y/10 都是 0：每个方向都用了自己最好的学习率。",
      },
      each: {
        answer: "两步，每个方向一步",
        feedback: "一步就照顾到了两个方向：各自的斜率除以各自的曲率。",
      },
      several: {
        answer: "和梯度下降差不多",
        feedback: "梯度下降的两个方向合用一个 η。用牛顿法，每个方向各有各的 η。",
      },
    },
  },
} as const satisfies Translation<typeof en>;
