export const en = {
  oneLogitAhead: {
    question: "Logits 2 and 1: by what factor is Adelie's probability larger than Gentoo's?",
    options: {
      twice: {
        answer: "Twice",
        feedback:
          "That would divide the logits. Softmax exponentiates first, and then only their difference counts: e¹.",
      },
      more: {
        answer: "More than twice",
        feedback: "e times, about 2.72: each unit of difference multiplies the ratio by e.",
      },
      less: {
        answer: "Less than twice, because softmax smooths",
        feedback: "Softmax divides both exponentials by one sum, and exp(2) is 2.72 times exp(1).",
      },
    },
  },
  naiveOverflow: {
    question: "What does naiveSoftmax([1000, 0]) return?",
    options: {
      oneHot: {
        answer: "[1, 0]",
        feedback:
          "That is the true result. The function has to pass through exp(1000) first, and no 64-bit number is that large.",
      },
      infinite: {
        answer: "[Infinity, 0]",
        feedback:
          "exp(1000) is Infinity, but it is still divided by the sum, which is Infinity as well.",
      },
      notANumber: { answer: "[NaN, 0]", feedback: "∞/∞ is not a number; 1/∞ is 0." },
      error: {
        answer: "An error that stops the program",
        feedback:
          "Numbers overflow silently. That is why one bad logit can spoil a whole training run unnoticed.",
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
    question: "And naiveSoftmax([−1000, −1000])?",
    options: {
      halves: {
        answer: "[0.5, 0.5]",
        feedback:
          "On paper, yes. But every exponential is rounded to 0 on the way, and so is their sum.",
      },
      zeros: {
        answer: "[0, 0]",
        feedback: "The exponentials are 0, but then they are divided by their sum, which is 0 too.",
      },
      notNumbers: {
        answer: "[NaN, NaN]",
        feedback: "0/0 twice. The naive formula fails at both ends.",
      },
    },
  },
  doubledLogits: {
    question: "The logits 2, −1, 1 are doubled. What happens to the probabilities?",
    options: {
      nothing: {
        answer: "Nothing: softmax looks at ratios",
        feedback: "It looks at differences. A shift leaves those alone, a factor does not.",
      },
      widen: {
        answer: "The largest grows, the others shrink",
        feedback:
          "Every difference doubles, so all ratios of probabilities are squared: Adelie goes from 0.705 to 0.879.",
      },
      closer: {
        answer: "They come closer together",
        feedback: "That is what halving does. Doubling widens every gap.",
      },
      double: { answer: "They double", feedback: "They sum to 1, before and after." },
    },
  },
  veryHot: {
    question: "When T becomes very large, what do the three probabilities do?",
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
    question: "Logits three times too large: what happens to accuracy and to confidence?",
    options: {
      bothRise: {
        answer: "Both rise",
        feedback:
          "Confidence does. But the largest logit stays the largest, so not one decision changes.",
      },
      confidenceAlone: {
        answer: "Accuracy stays, confidence rises",
        feedback:
          "The same decisions, with more probability on each: the model claims more than it knows.",
      },
      accuracyFalls: {
        answer: "Accuracy falls, confidence rises",
        feedback:
          "To lose accuracy it would have to decide differently. The order of the logits is the same.",
      },
      neither: {
        answer: "Neither changes: only a scale changed",
        feedback:
          "Softmax is shift invariant, not scale invariant. Tripled differences mean cubed ratios of probabilities.",
      },
    },
  },
} as const;
