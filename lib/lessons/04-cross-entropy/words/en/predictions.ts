export const en = {
  halving: {
    question: "The probability of the true class is halved. Where does that cost more?",
    options: {
      fromHigh: {
        answer: "From 0.8 to 0.4: more probability is lost",
        feedback:
          "More is lost: 0.4, against 0.01. But the loss is a logarithm, and it counts factors, not differences.",
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
    question: "What does the computer calculate for the likelihood of 2,000 labels at p = 0.7?",
    options: {
      ofOne: {
        answer: "About 0.7",
        feedback:
          "0.7 is the probability of one label. The likelihood is the product of 2,000 factors below 1.",
      },
      tiny: {
        answer: "A tiny positive number",
        feedback: "On paper, yes: about 10⁻⁵³¹. No 64-bit number is that small.",
      },
      roundedToZero: {
        answer: "Exactly 0",
        feedback:
          "The true value is about 10⁻⁵³¹; the smallest positive number is about 5·10⁻³²⁴. Its logarithm is a harmless −1222.",
      },
    },
  },
  questionsOnAverage: {
    question: "How many questions does it take on average?",
    right: "½·1 + ¼·2 + ⅛·3 + ⅛·3 = 1.75, and that is the entropy in bits.",
    typical: {
      plainMean:
        "That is the plain mean of 1, 2, 3 and 3. The first outcome comes half of the time: weight by probability.",
      equallyLikely: "That is for four equally likely outcomes, log₂ 4. These are easier to guess.",
      inNats: "That is the entropy in nats. A question is worth a bit: divide by log 2.",
    },
    otherwise: "Add up probability times number of questions over the four outcomes.",
  },
  meanPerplexity: {
    question: "Two samples with losses log 2 and log 8: what is the perplexity?",
    right: "The mean of log 2 and log 8 is log 4, and exp undoes the logarithm.",
    typical: {
      meanOfTheNumbers:
        "That is the mean of 2 and 8. Take the mean of the losses, which are logarithms, before exp.",
      expOfTheSum: "That is exp of the sum. Perplexity is exp of the mean.",
    },
    otherwise: "Take the mean of the two logarithms, then its exponential.",
  },
  uniformStart: {
    question: "Ten classes, all logits 0: what does a sample cost, in nats?",
    right: "Equal logits give every class 1/10, and −log(1/10) = log 10, whatever the label.",
    typical: {
      nothing:
        "That would take a probability of 1 for the true class. Logits of 0 are not a loss of 0.",
      probability: "That is the probability of the true class. Its price is −log 0.1.",
      baseTen: "That is the logarithm to base 10. This course uses the natural one.",
      inBits: "That is log₂ 10, the cost in bits. In nats it is the natural logarithm.",
    },
    otherwise: "Softmax of ten equal logits gives each class 1/10. What does 1/10 cost?",
  },
  whichLogitMoves: {
    question:
      "The logits are [2, −1, 1], and the true class is Chinstrap, the second: which logit moves most?",
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
      "From z = −10 with η = 1, cross-entropy is across after 11 steps. When is squared error?",
    options: {
      likewise: {
        answer: "After about as many",
        feedback:
          "Both have their minimum on the same side, but gradient descent goes by slopes, and there they differ greatly.",
      },
      hundred: {
        answer: "After about a hundred",
        feedback: "It takes far longer. At z = −10 the slope is about −4·p, with p = 0.000045.",
      },
      never: {
        answer: "Not within 2,000",
        feedback:
          "Its slope is −4(1 − p)²p, and p is nearly 0 where the model is sure of the wrong class.",
      },
      sooner: {
        answer: "Sooner: squares punish more",
        feedback: "The squared error never exceeds 2. Where it levels off, there is no slope left.",
      },
    },
  },
} as const;
