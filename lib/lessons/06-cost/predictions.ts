import type { Prediction } from "../../page/prediction.js";

// Predictions of lesson 06, in its order. Their numbers are checked in tests/lib/lessons.

export const withoutN: Prediction = {
  question: "Which part of one update does not grow with N?",
  options: [
    { answer: "The logits, XWᵀ", feedback: "Every sample needs its own logits: 2NdM operations." },
    {
      answer: "The softmax",
      feedback: "It is small, but every sample needs one: about 5NM operations.",
    },
    {
      answer: "The gradient, EᵀX",
      feedback: "Its result is small, but it is a sum over all samples: 2NdM operations.",
    },
    {
      answer: "The step, θ − η∇L",
      right: true,
      feedback: "There is one step for the parameters, however many samples were looked at.",
    },
  ],
};

export const allDoubled: Prediction = {
  question:
    "The samples, the features and the classes are all doubled. By what factor does an update's time grow?",
  answer: 8,
  tolerance: 0.5,
  right: "2·2·2: the cost is about 4·N·d·M, a product of the three.",
  typical: [
    {
      answer: 2,
      feedback: "That is the factor for one of the three. Each of them doubles the work again.",
    },
    {
      answer: 6,
      feedback: "The factors multiply: each doubling doubles what the others have made.",
    },
    { answer: 4, feedback: "That is the factor for two of the three." },
  ],
  otherwise: "The cost is about 4·N·d·M. Double each of the three.",
};

export const slopeOfASquare: Prediction = {
  question: "If an update took O(N²), what would the figure with its log axes show?",
  options: [
    {
      answer: "A parabola",
      feedback: "On plain axes. On log axes a power becomes a line: log(cN²) = log c + 2 log N.",
    },
    {
      answer: "A line of slope 2",
      right: true,
      feedback: "The exponent is the slope: log(cN²) = log c + 2 log N.",
    },
    {
      answer: "The same line, moved up",
      feedback: "That is a larger constant c. The exponent changes the slope.",
    },
  ],
};

export const fasterProgram: Prediction = {
  question: "A program does the same work ten times as fast. What happens to its line on log axes?",
  options: [
    {
      answer: "It gets flatter",
      feedback: "A flatter line would mean that twice the samples cost less than twice the time.",
    },
    {
      answer: "It moves down, and stays parallel",
      right: true,
      feedback:
        "log(cN/10) = log c − 1 + log N: one decade lower at every N, and the slope stays 1.",
    },
    {
      answer: "It bends down at large N",
      feedback: "Ten times as fast at every N is the same distance everywhere on a log axis.",
    },
  ],
};

export const oneEpoch: Prediction = {
  question: "One epoch each: which model is best afterwards?",
  options: [
    {
      answer: "B = N: its direction is exact",
      feedback: "Exact, and taken once. One epoch is a single update for the full batch.",
    },
    {
      answer: "One with small batches",
      right: true,
      feedback: "For the same number of looks B = 64 makes 125 updates and B = 1 makes 8,000.",
    },
    {
      answer: "All alike: each has seen the same samples",
      feedback: "Looking costs the same. What differs is how often θ has moved.",
    },
  ],
};

export const aheadPerExample: Prediction = {
  question: "Against examples seen, which run is behind the others?",
  options: [
    {
      answer: "The full batch",
      right: true,
      feedback:
        "It looks at 8,000 samples before each step. The small batches have moved on long before.",
    },
    {
      answer: "The mini-batches of 64",
      feedback: "They pay 64 looks a step, not 8,000, and their direction is nearly as good.",
    },
    {
      answer: "Single samples, because they are so noisy",
      feedback:
        "Noisy, yes, but they take a step with every look. The full batch takes one every 8,000.",
    },
  ],
};

export const hundredfoldBatch: Prediction = {
  question:
    "A batch becomes 100 times as large. By what factor does the error of its gradient fall?",
  answer: 10,
  tolerance: 1,
  right: "By √100: the error goes with 1/√B, like the error of any mean of independent draws.",
  typical: [
    {
      answer: 100,
      feedback: "That would be 1/B. The errors of the samples cancel only partly: it is 1/√B.",
    },
    { answer: 1, feedback: "It does fall: the errors of many samples cancel in part." },
  ],
  otherwise: "The error of a mean of B independent draws goes with 1/√B.",
};

export const meanOfMeans: Prediction = {
  question: "Is the mean of the three shards' means the mean gradient of all samples?",
  options: [
    {
      answer: "Yes: a mean of means is a mean",
      feedback: "Only if all shards are equally large. These hold 1,000, 3,000 and 6,000.",
    },
    {
      answer: "No: the small shard counts too much",
      right: true,
      feedback: "A sample in the smallest shard gets six times the weight of one in the largest.",
    },
    {
      answer: "No: gradients cannot be averaged",
      feedback: "They can: the gradient of a mean is the mean of the gradients.",
    },
  ],
};
