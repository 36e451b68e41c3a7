import type { Prediction } from "../../page/prediction.js";

// Predictions of lesson 02, in its order. Their numbers are checked in tests/lib/lessons.

export const frozenGradient: Prediction = {
  question: "Ten steps, all with the gradient of the first place: where do they lead?",
  options: [
    {
      answer: "To the minimum, only a little late",
      feedback:
        "What makes a descent stop at the minimum is that the gradient becomes 0 there. This one never changes.",
    },
    {
      answer: "Past the minimum and up the other side",
      right: true,
      feedback:
        "Every step is as long as the first, 0.54. The third passes the minimum at 0.69, and the tenth ends at −3.39.",
    },
    {
      answer: "Not far: the steps get shorter and shorter",
      feedback:
        "They would, with fresh gradients. A step is η times the gradient, and both are fixed here.",
    },
  ],
};

export const nearerChord: Prediction = {
  question: "Slope 0.72, h = 0.5: which difference comes nearer to the slope?",
  options: [
    {
      answer: "The forward one: it starts at the place itself",
      feedback:
        "It does, but it looks to one side only, and on that side the curve bends away from the tangent. It gives 1.53.",
    },
    {
      answer: "The central one: it looks to both sides",
      right: true,
      feedback:
        "0.83, against 1.53. The curve bends away on both sides, and the two deviations nearly cancel.",
    },
    {
      answer: "Neither: both use the same h",
      feedback:
        "The same h, but not the same error. What bends up on the right also bends up on the left, and a chord over both sides feels little of it.",
    },
  ],
};

export const shrinkingErrors: Prediction = {
  question: "h becomes ten times smaller. By which factors do the two errors shrink?",
  options: [
    {
      answer: "Both by 10",
      feedback:
        "The central difference does better: its terms with h cancel, and those with h² are left.",
    },
    {
      answer: "The forward one by 10, the central one by 100",
      right: true,
      feedback: "The errors go with h and with h².",
    },
    {
      answer: "The forward one by 100, the central one by 10",
      feedback: "The other way round: looking to both sides is what cancels the larger part.",
    },
    {
      answer: "Both by 100",
      feedback: "The forward difference keeps the term ½hJ″, which shrinks with h only.",
    },
  ],
};

export const callsOfTheLoss: Prediction = {
  question:
    "784 features, 10 classes: how many calls of the loss does one numerical gradient take?",
  answer: 15700,
  tolerance: 0,
  right: "784·10 weights and 10 biases are 7850 parameters, and each takes two calls.",
  typical: [
    {
      answer: 7850,
      feedback:
        "That is the number of parameters. A central difference looks to both sides: two calls each.",
    },
    { answer: 15680, feedback: "Nearly: the ten biases are parameters too." },
    {
      answer: 1568,
      feedback: "That is for one class. Every class has its own weight for every feature.",
    },
    {
      answer: 7840,
      feedback: "Those are the weights. Add the ten biases, and count two calls for each.",
    },
  ],
  otherwise:
    "Count the parameters, a weight for each pair and a bias for each class. Then two calls for each.",
};

export const tinyDistance: Prediction = {
  question: "The central difference with h = 10⁻¹⁵: how many digits of 0.718… are right?",
  options: [
    {
      answer: "About fifteen: the error goes with h²",
      feedback:
        "That part of the error is tiny indeed. Another part grows when h shrinks: rounding.",
    },
    {
      answer: "About eight: half of what a number holds",
      feedback:
        "That is what a forward difference gets with its best h, about 10⁻⁸. This h is far smaller.",
    },
    {
      answer: "Hardly one",
      right: true,
      feedback:
        "It gives 0.777. The two losses agree in nearly all their digits, and the subtraction throws those away.",
    },
    {
      answer: "None: the difference is exactly 0",
      feedback: "Not yet: 1 + 10⁻¹⁵ is still another number than 1. For h = 10⁻¹⁷ it would be 0.",
    },
  ],
};

export const errorShape: Prediction = {
  question: "Log scales: which shape has the error of the central difference?",
  options: [
    {
      answer: "A straight line: the smaller h, the smaller the error",
      feedback: "That is truncation alone. For a tiny h rounding takes over, and the error rises.",
    },
    {
      answer: "A V whose arms are equally steep",
      feedback:
        "A V, but truncation goes with h² and rounding with 1/h: the slopes of the arms are 2 and −1.",
    },
    {
      answer: "A V whose right arm is twice as steep as its left one",
      right: true,
      feedback: "On the right h², slope 2; on the left 1/h, slope −1.",
    },
    {
      answer: "A round bowl, like a parabola",
      feedback: "On log scales powers of h are straight lines, so the arms are straight.",
    },
  ],
};

export const slipOfThePen: Prediction = {
  question: "The programmed slope is 0.1 too large everywhere. What does the loss do?",
  options: [
    {
      answer: "It rises",
      feedback:
        "At 2 the slope is 5.4. With 5.5 instead the step is a little too long, but it still leads down.",
    },
    {
      answer: "It falls, then jumps to and fro",
      feedback: "Jumping comes from a large η. This path comes to rest, but at the wrong place.",
    },
    {
      answer: "It falls, and comes to rest a little too high",
      right: true,
      feedback:
        "The path ends where the wrong gradient is 0: at log 1.9 = 0.642 instead of log 2 = 0.693.",
    },
    {
      answer: "It falls to the minimum: only the steps differ",
      feedback:
        "A path ends where the programmed gradient is 0. That is no longer where the loss is least.",
    },
  ],
};

export const escapingMistake: Prediction = {
  question: "At (2, 1) the right gradient is (4, 7). Which mistake gives the same?",
  options: [
    { answer: "The lost sign", feedback: "It gives (−4, 7): caught." },
    { answer: "The lost factor", feedback: "It gives (2, 7): caught." },
    { answer: "The lost term", feedback: "It gives (4, 3): caught." },
    {
      answer: "The term that is not differentiated",
      right: true,
      feedback: "x²y instead of 2xy: both are 4 at this point.",
    },
  ],
};

export const aboveTheBound: Prediction = {
  question: "η = 1.1 at a bound of 1, from a start close to the minimum: how does it end?",
  options: [
    {
      answer: "At the minimum: the start is close enough",
      feedback:
        "Near the minimum each step multiplies the distance by about 1 − 1.1·2 = −1.2. Closeness does not last.",
    },
    {
      answer: "It grows without bound, as on a parabola",
      feedback:
        "On a parabola it would. This curve is flatter on the left, where the slope never falls below −2.",
    },
    {
      answer: "It jumps to and fro between two places",
      right: true,
      feedback:
        "Pushed away from the minimum, held by the flatter left side: it ends between −0.006 and 1.101.",
    },
  ],
};

export const boundOfTwo: Prediction = {
  question: "With the curvatures 1 and 10: up to which η does the descent converge?",
  answer: 0.2,
  tolerance: 0.002,
  right: "2/10: the sharper direction sets the bound for both.",
  typical: [
    {
      answer: 2,
      feedback: "That is the bound of x alone. With η = 2, y is multiplied by 1 − 20 = −19.",
    },
    {
      answer: 0.1,
      feedback: "With 1/10, y lands in one step. It still converges up to twice that.",
    },
    { answer: 0.18, feedback: "Close to 2/(1 + 10), the best η. The bound lies a little higher." },
  ],
  otherwise:
    "Each coordinate has its own factor, 1 − η and 1 − 10η. Both must lie between −1 and 1.",
};

export const steepestWay: Prediction = {
  question: "From (8, 2): how far is the steepest way down from the way to the minimum?",
  options: [
    {
      answer: "About 5 degrees",
      feedback:
        "On a round bowl it would be 0. This valley is long: the slope across it is much larger than the slope along it.",
    },
    {
      answer: "About 15 degrees",
      feedback:
        "More. The slopes are 8 along the valley and 20 across it, though the minimum lies far along.",
    },
    {
      answer: "More than 50 degrees",
      right: true,
      feedback:
        "54 degrees. −∇J = (−8, −20) points almost straight across the valley; the minimum lies at (−8, −2) from here.",
    },
  ],
};

export const tenfoldKappa: Prediction = {
  question: "κ grows from 10 to 100, each with its best η: how does the number of steps grow?",
  options: [
    {
      answer: "Not at all: the best η makes up for it",
      feedback:
        "The best η makes the most of each valley. Its factor, (κ − 1)/(κ + 1), still comes closer to 1.",
    },
    {
      answer: "About threefold",
      feedback:
        "The square root of ten. Better methods than gradient descent reach that; this one does not.",
    },
    {
      answer: "About tenfold",
      right: true,
      feedback: "From 69 to 691: the steps grow in proportion to κ.",
    },
    {
      answer: "About a hundredfold",
      feedback: "The factor differs from 1 by 2/(κ + 1). That goes with 1/κ, not with its square.",
    },
  ],
};
