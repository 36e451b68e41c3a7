import type { Prediction } from "../../page/prediction.js";

// Predictions of lesson 03, in its order. Their numbers are checked in tests/lib/lessons.

export const oneLogitAhead: Prediction = {
  question: "Logits 2 and 1: by what factor is Adelie's probability larger than Gentoo's?",
  options: [
    {
      answer: "Twice",
      feedback:
        "That would divide the logits. Softmax exponentiates first, and then only their difference counts: e¹.",
    },
    {
      answer: "More than twice",
      right: true,
      feedback: "e times, about 2.72: each unit of difference multiplies the ratio by e.",
    },
    {
      answer: "Less than twice, because softmax smooths",
      feedback: "Softmax divides both exponentials by one sum, and exp(2) is 2.72 times exp(1).",
    },
  ],
};

export const naiveOverflow: Prediction = {
  question: "What does naiveSoftmax([1000, 0]) say?",
  options: [
    {
      answer: "[1, 0]",
      feedback:
        "That is the true result. The function has to pass through exp(1000) first, and no 64-bit number is that large.",
    },
    {
      answer: "[Infinity, 0]",
      feedback:
        "exp(1000) is Infinity, but it is still divided by the sum, which is Infinity as well.",
    },
    { answer: "[NaN, 0]", right: true, feedback: "∞/∞ is not a number; 1/∞ is 0." },
    {
      answer: "An error that stops the program",
      feedback:
        "Numbers overflow silently. That is why one bad logit can spoil a whole training unnoticed.",
    },
  ],
};

export const silentZero: Prediction = {
  question: "What does naiveSoftmax([709.5, 709.5]) say?",
  options: [
    {
      answer: "[0.5, 0.5]",
      feedback: "Each exponential is finite, but their sum passes the largest number and is ∞.",
    },
    {
      answer: "[NaN, NaN]",
      feedback: "That needs ∞/∞. Here only the denominator is ∞; both numerators are finite.",
    },
    {
      answer: "[0, 0]",
      right: true,
      feedback: "A finite number divided by ∞ is 0. The result is wrong, and no NaN shows it.",
    },
  ],
};

export const veryNegative: Prediction = {
  question: "And naiveSoftmax([−1000, −1000])?",
  options: [
    {
      answer: "[0.5, 0.5]",
      feedback:
        "On paper, yes. But every exponential is rounded to 0 on the way, and so is their sum.",
    },
    {
      answer: "[0, 0]",
      feedback: "The exponentials are 0, but then they are divided by their sum, which is 0 too.",
    },
    {
      answer: "[NaN, NaN]",
      right: true,
      feedback: "0/0 twice. The naive formula fails at both ends.",
    },
  ],
};

export const doubledLogits: Prediction = {
  question: "The logits 2, −1, 1 are doubled. What happens to the probabilities?",
  options: [
    {
      answer: "Nothing: softmax looks at ratios",
      feedback: "It looks at differences. A shift leaves those alone, a factor does not.",
    },
    {
      answer: "The largest grows, the others shrink",
      right: true,
      feedback:
        "Every difference doubles, so all ratios of probabilities are squared: Adelie goes from 0.705 to 0.879.",
    },
    {
      answer: "They come closer together",
      feedback: "That is what halving does. Doubling widens every gap.",
    },
    { answer: "They double", feedback: "They sum to 1, before and after." },
  ],
};

export const veryHot: Prediction = {
  question: "When T becomes very large, what do the three probabilities do?",
  options: [
    {
      answer: "All go to 0",
      feedback:
        "The logits h/T go to 0, not the probabilities. Three equal logits share the probability 1.",
    },
    {
      answer: "All go to one third",
      right: true,
      feedback: "The differences (hⱼ − hₖ)/T vanish, and equal logits have equal probabilities.",
    },
    {
      answer: "The largest goes to 1",
      feedback: "That is the cold end, T → 0, where every difference grows without bound.",
    },
    {
      answer: "Their order turns round",
      feedback:
        "Dividing by a positive number keeps the order. At every T the largest logit has the largest probability.",
    },
  ],
};

export const threeTimesTooLarge: Prediction = {
  question: "Logits three times too large: what happens to accuracy and to confidence?",
  options: [
    {
      answer: "Both rise",
      feedback:
        "Confidence does. But the largest logit stays the largest, so not one decision changes.",
    },
    {
      answer: "Accuracy stays, confidence rises",
      right: true,
      feedback:
        "The same decisions, with more probability on each: the model claims more than it knows.",
    },
    {
      answer: "Accuracy falls, confidence rises",
      feedback:
        "To lose accuracy it would have to decide differently. The order of the logits is the same.",
    },
    {
      answer: "Neither changes: only a scale changed",
      feedback:
        "Softmax is shift invariant, not scale invariant. Threefold differences are cubed ratios of probabilities.",
    },
  ],
};
