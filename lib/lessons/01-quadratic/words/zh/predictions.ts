import type { Translation } from "../../../../words/types.js";
import type { en } from "../en/predictions.js";

export const zh = {
  longestStep: {
    question: "谁的步子最长？",
    options: {
      onTheRight: {
        answer: "1 和 2 处的两个，都在右边",
        feedback:
          "斜率的正负决定方向，不决定长短。在 −2 处斜率是 −4，在 2 处斜率是 4，两边的步长都是 0.8。",
      },
      nearest: {
        answer: "−1 和 1 处的两个，离谷底最近",
        feedback:
          "离谷底近，步子并不会因此变长。那里的地面反而更平：斜率是 −2 和 2，只有外侧两处的一半。",
      },
      farthest: {
        answer: "−2 和 2 处的两个",
        feedback: "那里最陡，而步长等于 η 乘以斜率：那里是 0.8，里侧只有 0.4。",
      },
      equal: {
        answer: "都一样长，因为 η 相同",
        feedback: "步长由两个数相乘得到，η 只是其中之一。另一个是斜率，各处并不一样。",
      },
    },
  },
  lostSign: {
    question: "对 θ² 取 η = 0.1，按 θ + η∇J(θ) 从 0.5 出发走五步，会走到哪里去？",
    options: {
      slowlyDown: {
        answer: "走向谷底，只是慢一些",
        feedback: "换成加号，每一步就都顺着斜率走，而斜率指向上坡。没有一步是往下的。",
      },
      evenlyAway: {
        answer: "离开山谷，每一步一样长",
        feedback: "离开山谷是对的。但越往上坡越陡，而步长等于 η 乘以起步处的斜率，所以不会一样长。",
      },
      fasterAway: {
        answer: "离开山谷，一步比一步快",
        feedback: "离得越远，斜率越大，所以每一步都比上一步长。",
      },
      backAndForth: {
        answer: "在 0.5 附近来回走",
        feedback: "路径不会掉头：在山谷的这一侧，斜率的方向处处相同。",
      },
    },
  },
  secondPoint: {
    question: "从 θ₀ = 2 出发，取 η = 0.1，θ₂ 是多少？",
    right:
      "先到 1.6，再到 1.28，每次都乘以 0.8。0.8 的任何次方都不是 0，所以永远不会真正走到最小值点。",
    typical: {
      firstPoint: "这是 θ₁。还要再走一步：再乘以 0.8。",
      sameStepTwice: "这是把第一步的 0.4 走了两遍。第二步从 1.6 出发，那里的斜率要小一些。",
      withoutTheTwo: "这是把因子当成了 1 − η = 0.9。θ² 的斜率是 2θ，所以因子是 1 − 2η = 0.8。",
    },
    otherwise: "先用 2 乘以因子 1 − 2η = 0.8，得到的结果再乘以 0.8。",
  },
  walkOrJump: {
    question: "η = 0.3 和 η = 0.7，哪个下山更快？",
    options: {
      walk: {
        answer: "0.3，因为不会跳过谷底",
        feedback: "跳过谷底本身没有坏处。快慢要看每走一步能离谷底近多少，而这由因子的绝对值决定。",
      },
      jump: {
        answer: "0.7，因为步子更长",
        feedback:
          "步子长一些是有好处，但到 η = ½ 就正好走到最小值点，再长就没用了：多出来的那一段是在爬对面的坡。",
      },
      equal: {
        answer: "一样快",
        feedback:
          "因子分别是 0.4 和 −0.4，绝对值相等。0.01 和 0.99 也是这样：因子的绝对值都是 0.98，都很慢。",
      },
    },
  },
  sharpValley: {
    question: "曲率 a = 20 时，η 取多少才能一步到位？",
    right: "是 1/a = 0.05。看起来很小的 0.1，在这条曲线上就是 2/a，会落入二周期。",
    typical: {
      forCurvatureTwo: "这是 a = 2 时的答案。现在的因子是 1 − ηa，a 变成了原来的十倍。",
      twoCycle: "这时因子是 1 − 0.1·20 = −1，路径会永远来回跳。",
      anotherTwo: "这时因子是 ½。因子的公式是 1 − ηa，不用再乘以 2。",
    },
    otherwise: "η 取多少，因子 1 − 20η 才等于 0？",
  },
  toAMillionth: {
    question: "从 2 出发，取 η = 0.1，大约要走多少步，到最小值点的距离才不超过百万分之一？",
    options: {
      ten: {
        answer: "十步",
        feedback:
          "走十步，距离要乘以 0.8¹⁰，这个数约为 0.107。这样只多算准一位小数，题目要的是六位。",
      },
      seventy: {
        answer: "七十步",
        feedback:
          "要走 66 步。每多算准一位小数，大约要走十步，一共是六位。要到十亿分之一，就要 96 步：多三位，多三十步。",
      },
      thousand: {
        answer: "一千步",
        feedback:
          "每走一步，剩下的距离就去掉五分之一。距离按比例缩小，并不是每次减去同样多，所以用不了这么多步。",
      },
    },
  },
  valleyFloor: {
    question: "取 η = 0.1，谷底的曲率是 6，每走一步，到谷底的距离要乘以多少？",
    right: "是 1 − ηa = 1 − 0.6。左边的山谷曲率是 3，因子是 0.7。",
    typical: {
      ofTheParabola: "这是 1 − 2η，也就是 θ² 的因子。这里谷底的曲率是 θ² 的三倍。",
      takenAway: "这是 ηa，也就是每一步去掉的比例。那么剩下的是多少？",
      leftValley: "这是左边山谷的因子，那里的曲率是 3。",
    },
    otherwise: "把曲率 6 代入因子 1 − ηa。",
  },
  sideBySide: {
    question: "两个人还会碰面吗？",
    options: {
      deepest: {
        answer: "会，在更深的那个山谷里",
        feedback: "更深的山谷在哪边，两个人都看不见，只能感觉到自己脚下的地面。",
      },
      apart: {
        answer: "不会，各自走进各自的山谷",
        feedback: "从第一步起，两个人脚下的斜率就一正一负，所以是朝相反的方向走。",
      },
      hill: {
        answer: "会，在两个山谷之间的山丘上",
        feedback: "逆着梯度走就是往下走，只会离山丘越来越远。",
      },
    },
  },
  hilltop: {
    question: "正好从山顶出发的人，会走到哪里？",
    options: {
      there: {
        answer: "还在出发的地方",
        feedback: "山顶的斜率是 0，所以步长总是 0。",
      },
      left: {
        answer: "走到近一些的山谷",
        feedback: "要走到那里，总得先迈出第一步，可脚下没有坡度，这一步迈不出去。",
      },
      deep: {
        answer: "走到深一些的山谷",
        feedback: "她不知道那个山谷更深，只感觉到脚下是平的。",
      },
    },
  },
  besideTheRidge: {
    question: "偏离山脊千分之一的那个人，后来会怎样？",
    options: {
      stuck: {
        answer: "停在鞍点附近",
        feedback: "开头很多步，看上去确实是这样。可是每走一步，他到山脊的距离都放大同样的倍数。",
      },
      away: {
        answer: "走了很多步之后，离开山脊",
        feedback: "每走一步，他到山脊的距离就乘以 1.2，直到离山脊很远为止。",
      },
      onto: {
        answer: "滑到山脊上",
        feedback: "山脊两侧都是下坡，所以斜率会把他带离山脊。",
      },
    },
  },
} as const satisfies Translation<typeof en>;
