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
        feedback: "It is a small part, but every sample needs one: about 5NM operations.",
      },
      gradient: {
        answer: "The gradient, EᵀX",
        feedback: "Its result is small, but it is a sum over all samples: 2NdM operations.",
      },
      step: {
        answer: "The step, θ − η∇L",
        feedback: "There is one step for the parameters, however many samples there are.",
      },
    },
  },
  allDoubled: {
    question:
      "The samples, the features and the classes are all doubled. By what factor does an update's time grow?",
    right: "2·2·2: the cost is about 4·N·d·M, a product of the three.",
    typical: {
      ofOne: "That is the factor for one of the three. Each of them doubles the work again.",
      sum: "That adds the factors. They multiply, because each doubling doubles the product.",
      ofTwo: "That is the factor for two of the three.",
    },
    otherwise: "The cost is about 4·N·d·M. Double each of N, d and M in it.",
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
        feedback: "On a flatter line, twice the samples would cost less than twice the time.",
      },
      lower: {
        answer: "It moves down, and stays parallel",
        feedback:
          "log₁₀(cN/10) = log₁₀ c − 1 + log₁₀ N: one decade lower at every N, and the slope stays 1.",
      },
      bent: {
        answer: "It bends down at large N",
        feedback: "A factor of ten is the same distance everywhere on a log axis, also at large N.",
      },
    },
  },
  oneEpoch: {
    question: "What will an epoch with B = 1 achieve, beside those with B = N and B = 64?",
    options: {
      worst: {
        answer: "Less than both: single samples are too noisy",
        feedback: "Each step is noisy, but thousands of short ones average the noise out.",
      },
      between: {
        answer: "More than B = N, less than B = 64",
        feedback:
          "From B = N to B = 64 more updates helped a lot. From there to B = 1 they still help, if only a little.",
      },
      best: {
        answer: "At least as much as B = 64",
        feedback:
          "For the same number of gradients it makes 8,000 updates instead of 125, and gets a little further.",
      },
    },
  },
  aheadPerExample: {
    question: "Which run is behind the others, measured by examples seen?",
    options: {
      fullBatch: {
        answer: "The full batch",
        feedback:
          "It evaluates 8,000 gradients before each step. By then the small batches have long moved on.",
      },
      miniBatches: {
        answer: "The mini-batches of 64",
        feedback:
          "They evaluate 64 gradients per step, not 8,000, and their direction is nearly as good.",
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
        feedback:
          "Only if all shards have the same size. These have 1,000, 3,000 and 6,000 samples.",
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
  uphillSteps: {
    question: "Which trial steps go uphill most often?",
    options: {
      longSmall: {
        answer: "Long steps of small batches",
        feedback: "A small batch has a noisy direction, and a long step follows it too far.",
      },
      longLarge: {
        answer: "Long steps of large batches",
        feedback: "Their direction is nearly exact, and this learning rate is below its bound.",
      },
      shortSmall: {
        answer: "Short steps of small batches",
        feedback: "Their direction is noisy, but a short step follows the noise only a little way.",
      },
    },
  },
  stepAtTheMinimum: {
    question: "At the minimum g is 0. What is left of a step's mean change?",
    options: {
      nothing: {
        answer: "Nothing: on average the noise is 0",
        feedback: "Its mean is 0, but the curvature sees its square, and that is never negative.",
      },
      rise: {
        answer: "A small rise",
        feedback: "½λη²σ²/B is left: from the minimum, the noise can only lead uphill.",
      },
      fall: {
        answer: "A small fall",
        feedback: "At the minimum no step leads down.",
      },
    },
  },
  halvedRate: {
    question: "A small learning rate is halved. What happens to the variance of the cloud?",
    options: {
      same: {
        answer: "It stays the same: the noise has not changed",
        feedback: "The noise is the same, but each step follows it only half as far.",
      },
      half: {
        answer: "It is halved, too",
        feedback: "For small η the variance is about ηs²/(2λ).",
      },
      quarter: {
        answer: "It falls to a quarter",
        feedback:
          "Each step adds a quarter of the variance, but the valley pulls it back only half as fast.",
      },
    },
  },
  tooFastDecay: {
    question: "The rates fall as 1/2ᵗ. What can go wrong?",
    options: {
      noise: {
        answer: "The noise never dies out",
        feedback: "It does: the steps become tiny. The danger is that they do so too soon.",
      },
      short: {
        answer: "The walk may stop short of the minimum",
        feedback:
          "The rates have a finite sum, so all the steps together may not reach far enough.",
      },
      diverges: {
        answer: "It diverges",
        feedback: "With the rate halved at every step, the walk cannot run away.",
      },
    },
  },
  memoryOfMany: {
    question: "Which needs more memory when there are more samples?",
    options: {
      data: {
        answer: "The data alone",
        feedback:
          "The gradient is a sum, which has one entry per parameter however many terms it has.",
      },
      gradient: {
        answer: "The gradient alone",
        feedback: "It is a sum: its terms are added up and forgotten.",
      },
      both: {
        answer: "Both",
        feedback: "The gradient has as many numbers as the parameters, whatever N is.",
      },
    },
  },
  ordersOfArrival: {
    question:
      "Ten reports are added in 100 orders of arrival. How many different results do the 100 sums give?",
    options: {
      agree: {
        answer: "One: they all agree",
        feedback: "That would be so for exact numbers. Here each addition rounds its result.",
      },
      several: {
        answer: "A few",
        feedback:
          "For a single number, it would be a few. Among 7,840 numbers, some bit nearly always differs.",
      },
      all: {
        answer: "100, or nearly 100",
        feedback:
          "Each order rounds in its own way, and 7,840 numbers are 7,840 chances to see it.",
      },
    },
  },
  lostReport: {
    question: "One of the ten reports is lost and nobody notices. What will the training do?",
    options: {
      stops: {
        answer: "It stops with an error",
        feedback: "Only if something counts. The sum of nine reports is a sum like any other.",
      },
      same: {
        answer: "It hardly changes: nine tenths of the data are enough",
        feedback:
          "That would hold for a random tenth. These shards are sorted: shard 3 has most of the 3s.",
      },
      blind: {
        answer: "It runs on, and the model gets nearly all 3s wrong",
        feedback: "The loss falls as usual, since the mean is taken over what has arrived.",
      },
    },
  },
  slowestShard: {
    question:
      "Four workers have shards of 1,000, 1,000, 2,000 and 6,000 samples. How many times as fast are they as one?",
    right: "10,000/6,000: all wait for the largest shard.",
    typical: {
      workers: "It would be 4 if the shards were equal. Now all wait for the largest.",
      smallest: "That is where the smallest shard is finished. The update ends with the last one.",
    },
    otherwise: "The update ends when the largest shard is finished. What part of the work is that?",
  },
  hundredMachines: {
    question: "5% of an update can't be shared. How many times as fast are 100 machines as one?",
    right: "1/(0.05 + 0.95/100): less than a fifth of what was paid for.",
    typical: {
      machines: "That would be so if all of it could be shared.",
      shared: "Only 95% of the time is divided by 100. The other 5% takes as long as before.",
      limit:
        "That is the limit for any number of machines. With 100, a hundredth of the 95% remains.",
    },
    otherwise: "On one machine let T = 1. On 100 it is 0.05 + 0.95/100. Divide.",
  },
} as const;
