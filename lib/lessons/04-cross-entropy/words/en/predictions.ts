export const en = {
  halving: {
    question: "The probability of the true class is halved. Which halving costs more?",
    options: {
      fromHigh: {
        answer: "From 0.8 to 0.4: more probability is lost",
        feedback:
          "More is lost: 0.4, against 0.01. But the loss is a logarithm, which counts factors, not differences.",
      },
      fromLow: {
        answer: "From 0.02 to 0.01: low probabilities are expensive",
        feedback:
          "They are: 0.01 costs 4.61 nats. But getting there from 0.02 costs only log 2, as every halving does.",
      },
      equal: {
        answer: "Both cost the same",
        feedback: "log 2 = 0.693 nats each time: −log(p/2) = −log p + log 2.",
      },
    },
  },
  likelihoodOfMany: {
    question: "What does the computer get for the likelihood of 2,000 labels at p = 0.7?",
    options: {
      ofOne: {
        answer: "About 0.7",
        feedback:
          "0.7 is the probability of one label. The likelihood is the product of 2,000 factors below 1.",
      },
      tiny: {
        answer: "A tiny positive number",
        feedback: "That is the true value, about 10⁻⁵³¹. No 64-bit number is that small.",
      },
      roundedToZero: {
        answer: "Exactly 0",
        feedback:
          "The true value is about 10⁻⁵³¹, and the smallest positive number about 5·10⁻³²⁴. The logarithm, −1222, is harmless.",
      },
    },
  },
  questionsOnAverage: {
    question: "How many questions does it take on average?",
    right: "½·1 + ¼·2 + ⅛·3 + ⅛·3 = 1.75, and that is the entropy in bits.",
    typical: {
      plainMean:
        "That is the plain mean of 1, 2, 3 and 3. The first card comes up half the time, so weight by probability.",
      equallyLikely:
        "That would be right for four equally likely cards, log₂ 4. These are easier to guess.",
      inNats: "That is the entropy in nats. A question is worth a bit: divide by log 2.",
    },
    otherwise:
      "For each card, multiply its probability by its number of questions. Then add the four products.",
  },
  meanPerplexity: {
    question: "Two samples have the losses log 2 and log 8. What is their perplexity?",
    right: "The mean of log 2 and log 8 is log 4, and exp undoes the logarithm.",
    typical: {
      meanOfTheNumbers:
        "That is the mean of 2 and 8. Average the losses first, which are logarithms, and apply exp last.",
      expOfTheSum: "That is exp of the sum. Perplexity is exp of the mean.",
    },
    otherwise: "Take the mean of the two logarithms, then its exponential.",
  },
  uniformStart: {
    question: "There are ten classes, and all logits are 0. What does a sample cost, in nats?",
    right: "Equal logits give every class 1/10, and −log(1/10) = log 10, whatever the label.",
    typical: {
      nothing:
        "That would take a probability of 1 for the true class. Logits of 0 are not a loss of 0.",
      probability: "That is the probability of the true class. Its price is −log 0.1.",
      baseTen: "That is the logarithm to base 10. This course uses the natural logarithm.",
      inBits: "That is log₂ 10, the cost in bits. In nats it is the natural logarithm.",
    },
    otherwise: "Softmax of ten equal logits gives each class 1/10. What does 1/10 cost?",
  },
  whichLogitMoves: {
    question:
      "The logits are [2, −1, 1], and the true class is Chinstrap, the second. Which logit moves most?",
    options: {
      adelie: {
        answer: "Adelie's, because it is the largest",
        feedback: "It is pushed down by 0.705, its probability. Another logit is pushed harder.",
      },
      chinstrap: {
        answer: "Chinstrap's",
        feedback:
          "p − y is −0.965 there: it rises by what the others lose together, 0.705 and 0.259.",
      },
      equal: {
        answer: "All three equally",
        feedback:
          "Each moves by p − y, and the probabilities differ. Only the sum of the three is fixed: 0.",
      },
      gentoo: {
        answer: "Gentoo's, because it is neither right nor the favourite",
        feedback: "It is pushed down by 0.259, its probability: the least of the three.",
      },
    },
  },
  squaredErrorRace: {
    question:
      "From z = −10 with η = 1, cross-entropy is on the right side after 11 steps. When does squared error get there?",
    options: {
      likewise: {
        answer: "After about as many",
        feedback:
          "Both fall in the same direction, but gradient descent goes by slopes, and theirs differ enormously.",
      },
      hundred: {
        answer: "After about a hundred",
        feedback: "It takes far longer. At z = −10 its slope is about −4p, and p is 0.000045.",
      },
      never: {
        answer: "Not within 2,000",
        feedback:
          "Its slope is −4(1 − p)²p, and p is nearly 0 where the model is sure of the wrong class.",
      },
      sooner: {
        answer: "Sooner: squares punish more",
        feedback:
          "Squared error never exceeds 2, and where it levels off there is hardly any slope left.",
      },
    },
  },
  risingLoss: {
    question: "θ grows from 0. Which losses rise?",
    options: {
      none: {
        answer: "None: the mean falls",
        feedback: "The mean can fall while a single loss rises. One sample lies on the wrong side.",
      },
      third: {
        answer: "The third sample's",
        feedback:
          "Its x is positive but its class is 0, so a growing θ makes the model surer of the wrong class.",
      },
      negative: {
        answer: "Those of the samples with a negative x",
        feedback:
          "For them a growing θ lowers the logit of class 1, which is right, because their class is 0.",
      },
    },
  },
  mostUncertain: {
    question: "At which q is the entropy of two classes largest?",
    options: {
      half: {
        answer: "At ½",
        feedback: "Two equally likely outcomes are the hardest to predict.",
      },
      full: {
        answer: "At 1",
        feedback: "There class 1 is certain, nothing can surprise, and the entropy is 0.",
      },
      rare: {
        answer: "Near 0, where class 1 is rare",
        feedback:
          "A rare event is a big surprise, but it happens so rarely that it adds little to the average.",
      },
    },
  },
  asymmetry: {
    question: "Is KL(q‖p) the same as KL(p‖q)?",
    options: {
      same: {
        answer: "Yes: it measures how different they are",
        feedback:
          "The logarithms are weighted by the first distribution, so swapping the two changes the sum.",
      },
      different: {
        answer: "No, in general",
        feedback: "The first distribution is the truth, and it gives the logarithms their weights.",
      },
      opposite: {
        answer: "No: they have opposite signs",
        feedback: "Neither is ever negative. They differ in size, because the weights differ.",
      },
    },
  },
  cancelledSlope: {
    question: "What becomes of the slope −1/p on its way back through softmax?",
    options: {
      huge: {
        answer: "It stays huge",
        feedback: "Softmax multiplies by p(1 − p), which is tiny exactly where 1/p is huge.",
      },
      bounded: {
        answer: "It stays between −1 and 0",
        feedback: "−1/p times p(1 − p) is p − 1.",
      },
      vanishes: {
        answer: "It vanishes",
        feedback: "That happens to a slope that isn't huge, such as squared error's.",
      },
    },
  },
  slopeOfTheSure: {
    question:
      "The probabilities are 0.999 and 0.001. How steep is the first, with respect to its own logit?",
    options: {
      steep: {
        answer: "Nearly 1, like the probability",
        feedback: "The slope is p(1 − p), and the second factor is 0.001.",
      },
      flat: {
        answer: "About 0.001",
        feedback: "p(1 − p) is 0.999 times 0.001: the curve is almost flat there.",
      },
      quarter: {
        answer: "A quarter",
        feedback: "That is the largest slope, at p = ½, where the model is undecided.",
      },
    },
  },
  hardestPull: {
    question: "Which model does squared error pull hardest?",
    options: {
      wrong: {
        answer: "One that is sure of the wrong class",
        feedback: "There p is nearly 0, and so is the slope −4(1 − p)²p.",
      },
      undecided: {
        answer: "One that is undecided and leans the wrong way",
        feedback: "(1 − p)²p is largest at p = ⅓.",
      },
      right: {
        answer: "One that is sure of the right class",
        feedback: "There 1 − p is nearly 0, and nothing is left to correct.",
      },
    },
  },
  honestForecast: {
    question: "It rains on seven days in ten. Which daily forecast has the lowest squared error?",
    options: {
      certain: {
        answer: "1, since rain is more likely than not",
        feedback: "That pays the full price on each of the three dry days.",
      },
      half: {
        answer: "0.5, to be on the safe side",
        feedback: "That is never very wrong, but it ignores what you know.",
      },
      honest: {
        answer: "0.7, the true frequency",
        feedback: "The mean squared error is lowest at the mean of what happens.",
      },
    },
  },
} as const;
