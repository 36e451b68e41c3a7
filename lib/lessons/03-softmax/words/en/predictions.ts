export const en = {
  oneLogitAhead: {
    question:
      "The logits are 2 and 1. By what factor is Adelie's probability larger than Gentoo's?",
    options: {
      twice: {
        answer: "Twice",
        feedback:
          "That would be the ratio of the logits. Softmax exponentiates first, and then only their difference counts: e¹.",
      },
      more: {
        answer: "More than twice",
        feedback:
          "It is e times as large, about 2.72: each unit of lead multiplies the ratio by e.",
      },
      less: {
        answer: "Less than twice, because softmax smooths",
        feedback: "Softmax divides both exponentials by one sum, and exp(2) is 2.72 times exp(1).",
      },
    },
  },
  silentZero: {
    question: "What does naiveSoftmax([709.5, 709.5]) return?",
    options: {
      halves: {
        answer: "[0.5, 0.5]",
        feedback: "Each exponential is finite, but their sum passes the largest number and is ∞.",
      },
      notNumbers: {
        answer: "[NaN, NaN]",
        feedback: "That needs ∞/∞. Here only the denominator is ∞; both numerators are finite.",
      },
      zeros: {
        answer: "[0, 0]",
        feedback: "A finite number divided by ∞ is 0. The result is wrong, and no NaN shows it.",
      },
    },
  },
  veryNegative: {
    question: "What does naiveSoftmax([−1000, −1000]) return?",
    options: {
      halves: {
        answer: "[0.5, 0.5]",
        feedback:
          "That is the true result, but both exponentials are rounded to 0 on the way, and their sum is 0 as well.",
      },
      zeros: {
        answer: "[0, 0]",
        feedback:
          "The exponentials do become 0, but they are still divided by their sum, which is 0 too.",
      },
      notNumbers: {
        answer: "[NaN, NaN]",
        feedback: "It is 0/0, twice. The textbook formula fails at both ends.",
      },
    },
  },
  doubledLogits: {
    question: "The logits 2, −1, 1 are doubled. What happens to the probabilities?",
    options: {
      nothing: {
        answer: "Nothing: softmax looks at ratios",
        feedback: "It looks at differences. A shift leaves those alone; a factor does not.",
      },
      widen: {
        answer: "The largest grows, the others shrink",
        feedback:
          "Every difference doubles, so all ratios of probabilities are squared: Adelie goes from 0.705 to 0.879.",
      },
      closer: {
        answer: "They come closer together",
        feedback: "Halving would do that. Doubling widens every gap.",
      },
      double: { answer: "They double", feedback: "They can't: they sum to 1 before and after." },
    },
  },
  veryHot: {
    question: "What do the three probabilities do when T becomes very large?",
    options: {
      toZero: {
        answer: "All go to 0",
        feedback:
          "The logits h/T go to 0, not the probabilities. Three equal logits share the probability 1.",
      },
      thirds: {
        answer: "All go to one third",
        feedback: "The differences (hⱼ − hₖ)/T vanish, and equal logits have equal probabilities.",
      },
      largestToOne: {
        answer: "The largest goes to 1",
        feedback: "That is the cold end, T → 0, where every difference grows without bound.",
      },
      reversed: {
        answer: "Their order is reversed",
        feedback:
          "Dividing by a positive number keeps the order. At every T the largest logit has the largest probability.",
      },
    },
  },
  threeTimesTooLarge: {
    question: "The logits are three times too large. What happens to accuracy and to confidence?",
    options: {
      bothRise: {
        answer: "Both rise",
        feedback:
          "Confidence does. But the largest logit stays the largest, so no decision changes.",
      },
      confidenceAlone: {
        answer: "Accuracy stays, confidence rises",
        feedback:
          "It makes the same decisions and puts more probability on each: it claims more than it knows.",
      },
      accuracyFalls: {
        answer: "Accuracy falls, confidence rises",
        feedback:
          "To lose accuracy it would have to decide differently, but the order of the logits is the same.",
      },
      neither: {
        answer: "Neither changes: only a scale changed",
        feedback:
          "Softmax is shift invariant but not scale invariant. Tripled differences mean cubed odds.",
      },
    },
  },
  logOfSoftmax: {
    question: "What is the second number of the logarithm of stableSoftmax([1000, 0])?",
    options: {
      exact: {
        answer: "−1000",
        feedback:
          "That is the true value. But the probability itself, e⁻¹⁰⁰⁰, was rounded to 0 before the logarithm was taken.",
      },
      infinite: {
        answer: "−Infinity",
        feedback: "The probability was rounded to 0, and the logarithm of 0 is −∞.",
      },
      notANumber: {
        answer: "NaN",
        feedback: "The probabilities are 1 and 0, ordinary numbers. The logarithm of 0 is −∞.",
      },
    },
  },
  farthestFromMaximum: {
    question: "At which a is log-sum-exp of a and 0 farthest from their maximum?",
    options: {
      tie: {
        answer: "At a = 0, where the two tie",
        feedback: "There both exponentials count fully, and the distance is log 2.",
      },
      far: {
        answer: "Where a is very large",
        feedback:
          "There the other exponential is negligible, and log-sum-exp is almost exactly the maximum.",
      },
      same: {
        answer: "The distance is the same everywhere",
        feedback:
          "It would be if both logits moved together. When one leads, the other counts less and less.",
      },
    },
  },
  slopeInTheCorner: {
    question: "What is the slope of LSE(a, 0) at a = 0?",
    options: {
      none: {
        answer: "It has none",
        feedback:
          "That is true of the maximum. Log-sum-exp is smooth, so it has a slope everywhere.",
      },
      half: {
        answer: "One half",
        feedback:
          "The slope is softmax's first probability, and two equal logits share it equally.",
      },
      full: {
        answer: "1",
        feedback: "The slope comes close to that far to the right, where a leads clearly.",
      },
    },
  },
  coldLogSumExp: {
    question: "For the logits 2 and 1, what does T · log Σ exp(h/T) approach as T → 0?",
    options: {
      largest: {
        answer: "2, the larger logit",
        feedback:
          "Divided by a small T, the lead is huge, and the distance from the maximum vanishes.",
      },
      mean: {
        answer: "1.5, their mean",
        feedback:
          "A mean weighs both alike. A cold softmax gives all the weight to the larger one.",
      },
      infinite: {
        answer: "It grows without bound",
        feedback: "The sum inside does, but its logarithm is multiplied by T again.",
      },
    },
  },
  witnessOfOverflow: {
    question:
      "What does the textbook formula with 64 digits say about the second class of [1000, 0]?",
    options: {
      nothing: {
        answer: "0, as the shifted form does",
        feedback:
          "The shifted form has to round to 0. With a larger range of exponents there is no need.",
      },
      tiny: {
        answer: "A tiny positive number",
        feedback: "The formula is right. It only needs a range that holds e¹⁰⁰⁰ and e⁻¹⁰⁰⁰.",
      },
      notANumber: {
        answer: "NaN, since the formula is the same",
        feedback: "The formula is not at fault. NaN came from the range of 64-bit numbers.",
      },
    },
  },
  onePlusTiny: {
    question: "What is 1 + 1e-18 in 64-bit arithmetic?",
    options: {
      exact: {
        answer: "1.000000000000000001",
        feedback: "That needs 19 digits, and a 64-bit number has about 16.",
      },
      rounded: {
        answer: "Exactly 1",
        feedback: "Next to 1, anything below about 10⁻¹⁶ is rounded away.",
      },
      nothing: { answer: "0", feedback: "The small number is lost, not the large one." },
    },
  },
  hugeTie: {
    question: "What does the second form return for two logits of 10¹⁷?",
    options: {
      halves: {
        answer: "[0.5, 0.5]",
        feedback: "It would if LSE could be 10¹⁷ + log 2. Next to 10¹⁷ that log 2 is rounded away.",
      },
      ones: {
        answer: "[1, 1]",
        feedback: "LSE is rounded to 10¹⁷, the exponents are 0, and the sum is 2.",
      },
      notNumbers: {
        answer: "[NaN, NaN]",
        feedback: "Nothing overflows: the largest logit is subtracted inside LSE.",
      },
    },
  },
  fittedTemperature: {
    question: "Of the temperatures 1 to 6, at which is the mean loss smallest?",
    options: {
      cold: {
        answer: "At 1, where the model is most confident",
        feedback: "Confidence pays only when it is right. Confident mistakes cost far more.",
      },
      right: {
        answer: "At 3, which undoes the factor",
        feedback: "There the probabilities are those that the labels were drawn from.",
      },
      hot: {
        answer: "At 6, where it is most cautious",
        feedback: "Caution costs, too: a timid right answer has a larger loss than an honest one.",
      },
    },
  },
  tieOfTen: {
    question: "Ten logits tie at 7. How far above 7 is their log-sum-exp?",
    options: {
      nothing: {
        answer: "Not at all: their maximum is 7",
        feedback: "A single logit would give exactly 7. Ten of them add up inside the logarithm.",
      },
      logOfTen: {
        answer: "By log 10",
        feedback: "The sum is 10 · e⁷, and its logarithm is 7 + log 10.",
      },
      tenfold: {
        answer: "Tenfold: it is 70",
        feedback: "Ten exponentials are added, not ten logits: log(10 · e⁷) = 7 + log 10.",
      },
    },
  },
  overflowIn32Bits: {
    question: "Above which logit do exponentials overflow in numbers of half the bits?",
    options: {
      half: {
        answer: "About 355, half as large",
        feedback: "The exponent loses three bits, not one, and its range halves with each of them.",
      },
      eighth: {
        answer: "About 89, an eighth as large",
        feedback: "The exponent loses three bits, and its range halves with each of them.",
      },
      same: {
        answer: "At the same logit, with fewer digits",
        feedback: "Both shrink: the number of digits and the range of exponents.",
      },
    },
  },
  groupOfTheSure: {
    question: "Of the samples with a confidence from 0.8 to 0.9, what fraction is right?",
    options: {
      asSaid: {
        answer: "About 0.85",
        feedback: "That is what a calibrated model would deliver. This one exaggerates.",
      },
      less: {
        answer: "Clearly less, about 0.6",
        feedback: "The true probability of these samples is about 0.6; the factor 3 blew it up.",
      },
      chance: {
        answer: "One third, as by chance",
        feedback: "Its decisions are as good as ever. Only its confidence is inflated.",
      },
    },
  },
  tooHot: {
    question: "Divided by a temperature of 9, where does the model's line run?",
    options: {
      below: {
        answer: "Below the diagonal, still overconfident",
        feedback: "That takes logits that are too large. Now they are three times too small.",
      },
      on: {
        answer: "On the diagonal",
        feedback: "Only the temperature that undoes the factor 3 does that.",
      },
      above: {
        answer: "Above the diagonal, underconfident",
        feedback: "It is right more often than it says.",
      },
    },
  },
} as const;
