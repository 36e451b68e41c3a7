export const en = {
  longestStep: {
    question: "Whose steps are the longest?",
    options: {
      onTheRight: {
        answer: "The two on the right, at 1 and 2",
        feedback:
          "The sign of the slope decides the direction, not the length. The slope is −4 at −2 and 4 at 2, and both take a step of length 0.8.",
      },
      nearest: {
        answer: "The two at −1 and 1, who are nearest to the valley",
        feedback:
          "Being near does not lengthen a step. The ground is flatter there: the slopes are −2 and 2, half of those farther out.",
      },
      farthest: {
        answer: "The two at −2 and 2",
        feedback: "It is steepest there, and a step is η times the slope: 0.8 against 0.4.",
      },
      equal: {
        answer: "All go equally far, because they share one η",
        feedback:
          "η is only one of the two factors. The other is the slope, and that differs from place to place.",
      },
    },
  },
  lostSign: {
    question: "Where does θ + η∇J(θ) lead on θ² with η = 0.1, from 0.5 in five steps?",
    options: {
      slowlyDown: {
        answer: "To the valley, more slowly",
        feedback:
          "With a plus, every step follows the slope, and the slope points up. No step leads down.",
      },
      evenlyAway: {
        answer: "Away from the valley, by equal steps",
        feedback:
          "Away is right. But the ground gets steeper on the way up, and each step is η times the slope where it begins.",
      },
      fasterAway: {
        answer: "Away from the valley, faster each time",
        feedback: "The slope grows with the distance, so each step is longer than the last.",
      },
      backAndForth: {
        answer: "Back and forth around 0.5",
        feedback:
          "Nothing turns it round: on this side of the valley the slope always points the same way.",
      },
    },
  },
  secondPoint: {
    question: "From θ₀ = 2 with η = 0.1, what is θ₂?",
    right:
      "First 1.6 and then 1.28, each 0.8 times the one before. No power of 0.8 is 0, so it never quite reaches the minimum.",
    typical: {
      firstPoint: "That is θ₁. One more step: multiply by 0.8 again.",
      sameStepTwice:
        "That takes the first step, 0.4, twice. The second begins at 1.6, where the slope is smaller.",
      withoutTheTwo:
        "That multiplies by 1 − η = 0.9. The slope of θ² is 2θ, so the factor is 1 − 2η = 0.8.",
    },
    otherwise: "Multiply 2 by the factor 1 − 2η = 0.8, and the result by 0.8 once more.",
  },
  walkOrJump: {
    question: "Which is faster, η = 0.3 or η = 0.7?",
    options: {
      walk: {
        answer: "0.3, because it does not jump over the valley",
        feedback:
          "Overshooting does no harm in itself. What counts is how much closer each step lands, and that is the size of the factor.",
      },
      jump: {
        answer: "0.7, because its steps are longer",
        feedback:
          "Longer steps help only until they reach the minimum, at η = ½. Beyond that, the rest of the step leads up the other side.",
      },
      equal: {
        answer: "Both are equally fast",
        feedback:
          "The factors are 0.4 and −0.4, equal in size. Likewise 0.01 and 0.99: both have the size 0.98, and both are slow.",
      },
    },
  },
  sharpValley: {
    question: "With curvature a = 20, which η lands in one step?",
    right: "1/a = 0.05. The gentle 0.1 is 2/a on this curve: the two-cycle.",
    typical: {
      forCurvatureTwo:
        "That is the answer for a = 2. The factor is 1 − ηa now, and a is ten times as large.",
      twoCycle: "There the factor is 1 − 0.1·20 = −1: it jumps back and forth forever.",
      anotherTwo: "There the factor is ½. The rule is 1 − ηa, without another 2 in it.",
    },
    otherwise: "Which η makes the factor 1 − 20η equal to 0?",
  },
  toAMillionth: {
    question:
      "From 2, with η = 0.1, about how many steps does it take to come within a millionth of the minimum?",
    options: {
      ten: {
        answer: "Ten",
        feedback:
          "Ten steps multiply the distance by 0.8¹⁰, about 0.107. They gain one decimal place, not six.",
      },
      seventy: {
        answer: "Seventy",
        feedback:
          "It takes 66. Each decimal place takes about ten steps, and there are six. A billionth takes 96: three more places, thirty more steps.",
      },
      thousand: {
        answer: "A thousand",
        feedback:
          "Each step takes away a fifth of what is left, so the distance shrinks by a factor and not by a fixed amount.",
      },
    },
  },
  valleyFloor: {
    question: "With η = 0.1 and curvature 6 at the floor, by what factor does the distance shrink?",
    right: "It is 1 − ηa = 1 − 0.6. In the left valley, with curvature 3, it is 0.7.",
    typical: {
      ofTheParabola: "That is 1 − 2η, the factor of θ². This floor bends three times as sharply.",
      takenAway: "That is ηa, the fraction that each step takes away. What is left?",
      leftValley: "That is the left valley, where the curvature is 3.",
    },
    otherwise: "Put the curvature 6 into the factor 1 − ηa.",
  },
  sideBySide: {
    question: "Do the two walkers meet again?",
    options: {
      deepest: {
        answer: "Yes, in the deeper valley",
        feedback: "Neither of them can see it. Each feels only the ground under its feet.",
      },
      apart: {
        answer: "No, each ends in a valley of its own",
        feedback: "The slopes under them point in opposite directions from the very first step.",
      },
      hill: {
        answer: "Yes, on the hill between the valleys",
        feedback: "Against the gradient the way leads down, away from the hill.",
      },
    },
  },
  hilltop: {
    question: "Where does a walker end who starts exactly on the hilltop?",
    options: {
      there: {
        answer: "Where she started",
        feedback: "The slope is 0 there, so every step is 0.",
      },
      left: {
        answer: "In the nearer valley",
        feedback: "To get there she would have to take a first step, and the slope gives her none.",
      },
      deep: {
        answer: "In the deeper valley",
        feedback: "She doesn't know that it is deeper; all she feels is level ground.",
      },
    },
  },
  besideTheRidge: {
    question: "What becomes of the walker who stands a thousandth beside the ridge?",
    options: {
      stuck: {
        answer: "He stays near the saddle",
        feedback:
          "For many steps it looks like that. But his distance from the ridge grows by a factor.",
      },
      away: {
        answer: "He leaves the ridge, after many steps",
        feedback:
          "His distance from the ridge is multiplied by 1.2 at each step, until it is large.",
      },
      onto: {
        answer: "He slides onto the ridge",
        feedback:
          "The ground falls away from the ridge on both sides, so the slope leads him off it.",
      },
    },
  },
} as const;
