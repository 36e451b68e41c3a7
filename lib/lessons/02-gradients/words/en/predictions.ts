export const en = {
  frozenGradient: {
    question: "Where do ten steps lead, all with the gradient at the starting point?",
    options: {
      minimum: {
        answer: "To the minimum, only a little late",
        feedback:
          "A descent stops at the minimum because the gradient becomes 0 there. This one never changes.",
      },
      past: {
        answer: "Past the minimum and up the other side",
        feedback:
          "Every step is as long as the first, 0.54. The third passes the minimum at 0.69, and the tenth ends at −3.39.",
      },
      shorter: {
        answer: "Not far: the steps get shorter and shorter",
        feedback:
          "They would, with fresh gradients. A step is η times the gradient, and both are fixed here.",
      },
    },
  },
  nearerChord: {
    question: "The slope is 0.72, and h is 0.5. Which difference comes closer to it?",
    options: {
      forward: {
        answer: "The forward one: it starts at the point itself",
        feedback:
          "It does, but it looks to one side only, and on that side the curve bends away from the tangent. It gives 1.53.",
      },
      central: {
        answer: "The central one: it looks to both sides",
        feedback:
          "It gives 0.83, against 1.53. The curve bends away on both sides, and the two deviations nearly cancel.",
      },
      neither: {
        answer: "Neither: both use the same h",
        feedback:
          "They have the same h but not the same error. What bends up on the right also bends up on the left, and a chord over both sides feels little of it.",
      },
    },
  },
  shrinkingErrors: {
    question: "h becomes ten times smaller. By what factors do the two errors shrink?",
    options: {
      bothTen: {
        answer: "Both by 10",
        feedback:
          "The central difference does better: its terms with h cancel, and those with h² are left.",
      },
      centralHundred: {
        answer: "The forward one by 10, the central one by 100",
        feedback: "The errors are proportional to h and to h².",
      },
      forwardHundred: {
        answer: "The forward one by 100, the central one by 10",
        feedback: "It is the other way round: looking to both sides cancels the larger part.",
      },
      bothHundred: {
        answer: "Both by 100",
        feedback:
          "The forward difference keeps the term ½hJ″, which shrinks only in proportion to h.",
      },
    },
  },
  tinyDistance: {
    question: "With h = 10⁻¹⁵, how many digits of 0.718… does the central difference get right?",
    options: {
      fifteen: {
        answer: "About fifteen: the error shrinks like h²",
        feedback:
          "That part of the error is tiny indeed. Another part grows when h shrinks: rounding.",
      },
      eight: {
        answer: "About eight: half of what a number holds",
        feedback:
          "That is what a forward difference gets with its best h, about 10⁻⁸. This h is far smaller.",
      },
      hardlyAny: {
        answer: "Hardly one",
        feedback:
          "It gives 0.777. The two losses agree in nearly all their digits, and the subtraction throws those away.",
      },
      none: {
        answer: "None: the difference is exactly 0",
        feedback:
          "Not yet: 1 + 10⁻¹⁵ is still a different number from 1. For h = 10⁻¹⁷ it would be 0.",
      },
    },
  },
  errorShape: {
    question: "On log scales, what shape does the error of the central difference have?",
    options: {
      line: {
        answer: "A straight line: the smaller h, the smaller the error",
        feedback:
          "That is truncation alone. For a tiny h rounding takes over, and the error rises.",
      },
      evenV: {
        answer: "A V whose arms are equally steep",
        feedback:
          "It is a V, but truncation is proportional to h² and rounding to 1/h, so the slopes of the arms are 2 and −1.",
      },
      unevenV: {
        answer: "A V whose right arm is twice as steep as its left one",
        feedback:
          "On the right the error is proportional to h², with slope 2; on the left to 1/h, with slope −1.",
      },
      bowl: {
        answer: "A round bowl, like a parabola",
        feedback: "On log scales powers of h are straight lines, so the arms are straight.",
      },
    },
  },
  slipOfThePen: {
    question: "The programmed slope is 0.1 too large everywhere. What does the loss do?",
    options: {
      rises: {
        answer: "It rises",
        feedback:
          "At 2 the slope is 5.4. With 5.5 instead the step is a little too long, but it still leads down.",
      },
      jumps: {
        answer: "It falls, then jumps back and forth",
        feedback: "Jumping comes from a large η. This path comes to rest, but at the wrong place.",
      },
      tooHigh: {
        answer: "It falls, and comes to rest a little too high",
        feedback:
          "The path ends where the wrong gradient is 0: at log 1.9 = 0.642 instead of log 2 = 0.693.",
      },
      minimum: {
        answer: "It falls to the minimum: only the steps differ",
        feedback:
          "A path ends where the programmed gradient is 0. That is no longer where the loss is least.",
      },
    },
  },
  escapingMistake: {
    question: "At (2, 1) the right gradient is (4, 7). Which mistake gives the same?",
    options: {
      sign: { answer: "The lost sign", feedback: "It gives (−4, 7): caught." },
      factor: { answer: "The lost factor", feedback: "It gives (2, 7): caught." },
      term: { answer: "The lost term", feedback: "It gives (4, 3): caught." },
      notDifferentiated: {
        answer: "The term that is not differentiated",
        feedback: "x²y instead of 2xy: both are 4 at this point.",
      },
    },
  },
  aboveTheBound: {
    question: "The bound is 1, η is 1.1, and the start is close to the minimum. How does it end?",
    options: {
      minimum: {
        answer: "At the minimum: the start is close enough",
        feedback:
          "Near the minimum each step multiplies the distance by about 1 − 1.1·2 = −1.2. No path stays close for long.",
      },
      grows: {
        answer: "It grows without bound, as on a parabola",
        feedback:
          "On a parabola it would. This curve is flatter on the left, where the slope never falls below −2.",
      },
      jumps: {
        answer: "It jumps back and forth between two places",
        feedback:
          "It is pushed away from the minimum and held by the flatter left side, so it ends between −0.006 and 1.101.",
      },
    },
  },
  boundOfTwo: {
    question:
      "With curvatures 1 and 10, how large can η be before gradient descent stops converging?",
    right: "It is 2/10: the sharper direction sets the bound for both.",
    typical: {
      firstAlone: "That is the bound of x alone. With η = 2, y is multiplied by 1 − 20 = −19.",
      secondInOneStep: "With 1/10, y lands in one step. It still converges up to twice that.",
      best: "Close to 2/(1 + 10), the best η. The bound lies a little higher.",
    },
    otherwise:
      "Each coordinate has its own factor, 1 − η and 1 − 10η. Both must lie between −1 and 1.",
  },
  steepestWay: {
    question:
      "From (8, 2): what angle lies between the steepest way down and the way to the minimum?",
    options: {
      fiveDegrees: {
        answer: "About 5 degrees",
        feedback:
          "On a round bowl it would be 0. This valley is long: the slope across it is much larger than the slope along it.",
      },
      fifteenDegrees: {
        answer: "About 15 degrees",
        feedback:
          "More. The slopes are 8 along the valley and 20 across it, though the minimum lies far along.",
      },
      overFifty: {
        answer: "More than 50 degrees",
        feedback:
          "It is 54 degrees. −∇J = (−8, −20) points almost straight across the valley; the minimum lies at (−8, −2) from here.",
      },
    },
  },
  tenfoldKappa: {
    question: "κ grows from 10 to 100, each with its best η. How does the number of steps grow?",
    options: {
      notAtAll: {
        answer: "Not at all: the best η makes up for it",
        feedback:
          "The best η makes the most of each valley. Its factor, (κ − 1)/(κ + 1), still comes closer to 1.",
      },
      threefold: {
        answer: "About threefold",
        feedback:
          "That would be the square root of ten. Better methods reach it; gradient descent does not.",
      },
      tenfold: {
        answer: "About tenfold",
        feedback: "From 69 to 691: the steps grow in proportion to κ.",
      },
      hundredfold: {
        answer: "About a hundredfold",
        feedback:
          "The factor differs from 1 by 2/(κ + 1). That is roughly proportional to 1/κ, not to its square.",
      },
    },
  },
  newtonSteps: {
    question: "How many Newton steps does it take from (8, 2) to the minimum?",
    options: {
      single: {
        answer: "A single one",
        feedback: "x − x/1 and y − 10y/10 are both 0: each direction has its own best rate.",
      },
      each: {
        answer: "Two, one for each direction",
        feedback: "Both directions are divided by their own curvature in the same step.",
      },
      several: {
        answer: "About as many as gradient descent",
        feedback: "Gradient descent has one η for both directions. Newton's step has one for each.",
      },
    },
  },
} as const;
