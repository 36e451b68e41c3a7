import type { Prediction } from "../../page/prediction.js";

// Predictions of lesson 05, in its order. Their numbers are checked in tests/lib/lessons.

export const lossFromZero: Prediction = {
  question: "All parameters are 0, and there are three classes: what is L, in nats?",
  answer: 1.0986,
  tolerance: 0.005,
  right: "log 3: every class has the probability 1/3, so every sample costs the same.",
  typical: [
    {
      answer: 0,
      feedback:
        "A loss of 0 is that of a model which is certain and right. This one knows nothing.",
    },
    { answer: 0.3333, feedback: "That is the probability of each class. Its price is −log of it." },
    { answer: 0.4771, feedback: "That is the logarithm to base 10. Nats take the natural one." },
    { answer: 1.585, feedback: "That is in bits. Multiply by log 2." },
  ],
  otherwise: "Equal logits give the probability 1/3 to each class. What does −log of that come to?",
};

export const lengthOfTheMean: Prediction = {
  question: "How long will the mean arrow be, beside the samples' arrows?",
  options: [
    {
      answer: "Longer: four pulls add up",
      feedback: "A sum would be longer, where they agree. The mean divides by their number.",
    },
    {
      answer: "As long as they are on average",
      feedback: "Only if all pointed the same way. Here opposite parts cancel.",
    },
    {
      answer: "Shorter than they are on average",
      right: true,
      feedback: "What the samples disagree about cancels; what they agree on is left.",
    },
    {
      answer: "Exactly 0: they cancel",
      feedback: "Then this would be a minimum already. Some agreement is left.",
    },
  ],
};

export const shapeOfBorders: Prediction = {
  question: "What shape will the borders between the three species have?",
  options: [
    {
      answer: "Straight lines",
      right: true,
      feedback: "Two classes tie where their logits are equal, and the logits are linear in x.",
    },
    {
      answer: "Curves around each group",
      feedback: "That takes a model whose logits bend, as in the section on the hidden layer.",
    },
    {
      answer: "Lines parallel to the axes",
      feedback: "Each class weighs both measurements, so its borders may lie at any angle.",
    },
  ],
};

export const untrainedAccuracy: Prediction = {
  question:
    "Ten digits, a model that has seen nothing: about which share does it get right, in percent?",
  answer: 10,
  tolerance: 2,
  right: "It calls every digit a 0, and about one in ten is.",
  typical: [
    {
      answer: 0,
      feedback:
        "Even a stopped clock: it answers something, and about one digit in ten is what it says.",
    },
    { answer: 50, feedback: "That is a coin, with two classes. Here there are ten." },
  ],
  otherwise: "It gives the same answer to every picture. How often is that answer right?",
};

export const middleOfTheZero: Prediction = {
  question: "What stands in the middle of the 0's picture of weights?",
  options: [
    {
      answer: "Blue: ink there speaks for a 0",
      feedback: "The weights are no mean digit. And a 0 has no ink in its hole.",
    },
    {
      answer: "Nothing: no ink, no weight",
      feedback: "No zero has ink there, but other digits do. The model learns from them too.",
    },
    {
      answer: "Orange: ink there speaks against a 0",
      right: true,
      feedback: "Other digits have ink in the middle, and each of them pushes these weights down.",
    },
  ],
};

export const sumWithoutRescaling: Prediction = {
  question: "The sum of 342 penguins with the η of the mean: what does the loss do?",
  options: [
    {
      answer: "It falls 342 times as fast",
      feedback:
        "The step is 342 times as long. But a learning rate has a bound, and this is far beyond it.",
    },
    {
      answer: "The same as before",
      feedback: "The direction is the same. The gradient is 342 times as long.",
    },
    {
      answer: "It jumps up at once",
      right: true,
      feedback: "A step 342 times too long lands far up the other side of the valley.",
    },
  ],
};

export const everySampleTwice: Prediction = {
  question: "Every penguin is copied. What happens to the gradient of the mean?",
  options: [
    {
      answer: "It doubles",
      feedback: "The sum doubles. The mean divides by N, which doubles too.",
    },
    {
      answer: "It stays the same",
      right: true,
      feedback: "Twice the sum over twice the number. Its η stays good as well.",
    },
    { answer: "It halves", feedback: "N doubles, but so does the sum over the samples." },
  ],
};

export const inMillimetres: Prediction = {
  question: "In millimetres, with the same η = 1: what will the loss do?",
  options: [
    {
      answer: "Fall, only more slowly",
      feedback:
        "Larger features make larger gradients and sharper curvatures. The steps become too long, not too short.",
    },
    {
      answer: "The same: units don't matter",
      feedback: "They change the curvature, and with it the largest learning rate.",
    },
    {
      answer: "Explode at once",
      right: true,
      feedback:
        "The flipper's 200 mm enter the curvature squared, and η must stay below 2 divided by that.",
    },
  ],
};

export const onlyCentred: Prediction = {
  question:
    "Only the mean is subtracted, the unit is still the millimetre. The curvature λ becomes:",
  options: [
    {
      answer: "the same: the unit has not changed",
      feedback:
        "The unit counts, but so does the offset: x enters squared, and 201² is far above 14².",
    },
    {
      answer: "about 14 times smaller",
      feedback:
        "The values shrink from about 200 to about 14, some 14 times. But they enter squared.",
    },
    {
      answer: "about 200 times smaller",
      right: true,
      feedback: "The mean square falls from 201² + 14² to 14². Most of λ came from the offset.",
    },
  ],
};

export const oneLineForTheSexes: Prediction = {
  question:
    "Which share of the penguins will softmax regression, with its one straight line, get right?",
  options: [
    {
      answer: "About half, as a coin",
      feedback: "Not quite so bad: the very heaviest are males, and the lightest are females.",
    },
    {
      answer: "About six in ten",
      right: true,
      feedback: "A line good for one species is wrong for the next. Little is left for all three.",
    },
    {
      answer: "About nine in ten",
      feedback:
        "Within one species perhaps. But the males of one are as heavy as another's females.",
    },
  ],
};

export const zeroNetwork: Prediction = {
  question: "If V, c, W and b all start at 0, which of them get a gradient?",
  options: [
    {
      answer: "All of them",
      feedback:
        "What flows back to V passes through W, and W is 0. What reaches W is multiplied by a, and a is 0.",
    },
    {
      answer: "W and b, the last layer",
      feedback: "The gradient of W is e·aᵀ, and the activations a = tanh(0) are all 0.",
    },
    {
      answer: "Only b",
      right: true,
      feedback: "∂ℓ/∂b = p − y needs no weights. Everything else is multiplied by a zero.",
    },
    {
      answer: "None",
      feedback: "Nearly. But b gets p − y, which is not 0 unless the classes are equally frequent.",
    },
  ],
};
