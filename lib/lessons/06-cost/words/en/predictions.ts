export const en = {
  withoutN: {
    question: "Which part of one update does not grow with N?",
    options: {
      logits: {
        answer: "The logits, XWᵀ",
        feedback: "Every sample needs its own logits: 2NdM operations.",
      },
      softmax: {
        answer: "The softmax",
        feedback: "It is small, but every sample needs one: about 5NM operations.",
      },
      gradient: {
        answer: "The gradient, EᵀX",
        feedback: "Its result is small, but it is a sum over all samples: 2NdM operations.",
      },
      step: {
        answer: "The step, θ − η∇L",
        feedback: "There is one step for the parameters, however many samples were looked at.",
      },
    },
  },
  allDoubled: {
    question:
      "The samples, the features and the classes are all doubled. By what factor does an update's time grow?",
    right: "2·2·2: the cost is about 4·N·d·M, a product of the three.",
    typical: {
      ofOne: "That is the factor for one of the three. Each of them doubles the work again.",
      sum: "The factors multiply: each doubling doubles what the others have made.",
      ofTwo: "That is the factor for two of the three.",
    },
    otherwise: "The cost is about 4·N·d·M. Double each of the three.",
  },
  slopeOfASquare: {
    question: "If an update took O(N²), what would the figure with its log axes show?",
    options: {
      parabola: {
        answer: "A parabola",
        feedback:
          "It would on plain axes. On log axes a power becomes a line: log(cN²) = log c + 2 log N.",
      },
      steeper: {
        answer: "A line of slope 2",
        feedback: "The exponent is the slope: log(cN²) = log c + 2 log N.",
      },
      higher: {
        answer: "The same line, moved up",
        feedback: "That is what a larger constant c does. The exponent changes the slope.",
      },
    },
  },
  fasterProgram: {
    question:
      "A program does the same work ten times as fast. What happens to its line on log axes?",
    options: {
      flatter: {
        answer: "It gets flatter",
        feedback: "A flatter line would mean that twice the samples cost less than twice the time.",
      },
      lower: {
        answer: "It moves down, and stays parallel",
        feedback:
          "log(cN/10) = log c − 1 + log N: one decade lower at every N, and the slope stays 1.",
      },
      bent: {
        answer: "It bends down at large N",
        feedback: "Ten times as fast at every N is the same distance everywhere on a log axis.",
      },
    },
  },
  oneEpoch: {
    question: "After one epoch each, which model is best?",
    options: {
      fullBatch: {
        answer: "The one with B = N: its direction is exact",
        feedback:
          "It is exact, but taken only once: for the full batch, one epoch is a single update.",
      },
      smallBatches: {
        answer: "One with small batches",
        feedback: "For the same number of looks, B = 64 makes 125 updates and B = 1 makes 8,000.",
      },
      alike: {
        answer: "They are all alike: each has seen the same samples",
        feedback: "Looking costs the same. What differs is how often θ has moved.",
      },
    },
  },
  aheadPerExample: {
    question: "Against examples seen, which run is behind the others?",
    options: {
      fullBatch: {
        answer: "The full batch",
        feedback:
          "It looks at 8,000 samples before each step. The small batches have moved on long before.",
      },
      miniBatches: {
        answer: "The mini-batches of 64",
        feedback:
          "They look at 64 samples per step, not 8,000, and their direction is nearly as good.",
      },
      single: {
        answer: "Single samples, because they are so noisy",
        feedback:
          "They are noisy, but they take a step after every sample. The full batch takes one every 8,000.",
      },
    },
  },
  hundredfoldBatch: {
    question:
      "A batch becomes 100 times as large. By what factor does the error of its gradient fall?",
    right:
      "By √100: the error is proportional to 1/√B, like the error of any mean of independent draws.",
    typical: {
      proportional: "That would be 1/B. The errors of the samples cancel only partly: it is 1/√B.",
      unchanged: "It does fall: the errors of many samples partly cancel.",
    },
    otherwise: "The error of a mean of B independent draws is proportional to 1/√B.",
  },
  meanOfMeans: {
    question: "Is the mean of the three shards' means the mean gradient of all samples?",
    options: {
      always: {
        answer: "Yes: a mean of means is a mean",
        feedback: "Only if all shards are equally large. These hold 1,000, 3,000 and 6,000.",
      },
      unweighted: {
        answer: "No: the small shard counts too much",
        feedback: "A sample in the smallest shard gets six times the weight of one in the largest.",
      },
      never: {
        answer: "No: gradients cannot be averaged",
        feedback: "They can: the gradient of a mean is the mean of the gradients.",
      },
    },
  },
} as const;
