export const en = {
  lossFromZero: {
    question: "All parameters are 0, and there are three classes: what is L, in nats?",
    right: "log 3: every class has the probability 1/3, so every sample costs the same.",
    typical: {
      nothing: "Only a model that is certain and right has a loss of 0. This one knows nothing.",
      probability: "That is the probability of each class. Its price is −log of it.",
      baseTen: "That is the logarithm to base 10. Nats take the natural one.",
      inBits: "That is in bits. Multiply by log 2.",
    },
    otherwise: "Equal logits give each class a probability of 1/3. What is −log of that?",
  },
  lengthOfTheMean: {
    question: "How long will the mean arrow be, compared with the samples' arrows?",
    options: {
      longer: {
        answer: "Longer: four pulls add up",
        feedback: "A sum would be longer where they agree. The mean divides by their number.",
      },
      equal: {
        answer: "As long as they are on average",
        feedback: "It would be, if all pointed the same way. Here opposite parts cancel.",
      },
      shorter: {
        answer: "Shorter than they are on average",
        feedback: "What the samples disagree about cancels; what they agree on is left.",
      },
      cancelled: {
        answer: "Exactly 0: they cancel",
        feedback: "Then this would already be a minimum. Some agreement is left.",
      },
    },
  },
  shapeOfBorders: {
    question: "What shape will the borders between the three species have?",
    options: {
      straight: {
        answer: "Straight lines",
        feedback: "Two classes tie where their logits are equal, and the logits are linear in x.",
      },
      curved: {
        answer: "Curves around each group",
        feedback: "That takes a model whose logits bend, as in the section on the hidden layer.",
      },
      parallel: {
        answer: "Lines parallel to the axes",
        feedback: "Each class weighs both measurements, so its borders may lie at any angle.",
      },
    },
  },
  untrainedAccuracy: {
    question: "About what percentage of the test digits does an untrained model get right?",
    right: "It calls every digit a 0, and about one in ten is.",
    typical: {
      nothing:
        "Even a stopped clock is right now and then: the model always gives some answer, and about one digit in ten is what it says.",
      coin: "That would be a coin toss between two classes. Here there are ten.",
    },
    otherwise: "It gives the same answer to every picture. How often is that answer right?",
  },
  middleOfTheZero: {
    question: "What will the middle of the 0's picture of weights look like?",
    options: {
      blue: {
        answer: "Blue: ink there speaks for a 0",
        feedback: "The weights are not an average digit. And a 0 has no ink in its hole.",
      },
      blank: {
        answer: "Blank: no ink, no weight",
        feedback: "No zero has ink there, but other digits do. The model learns from them too.",
      },
      orange: {
        answer: "Orange: ink there speaks against a 0",
        feedback:
          "Other digits have ink in the middle, and each of them pushes these weights down.",
      },
    },
  },
  sumWithoutRescaling: {
    question:
      "The sum of 342 penguins' gradients is used with the η of the mean: what does the loss do?",
    options: {
      faster: {
        answer: "It falls 342 times as fast",
        feedback:
          "The step is 342 times as long. But there is an upper bound on the learning rate, and this is far beyond it.",
      },
      unchanged: {
        answer: "The same as before",
        feedback: "The direction is the same. The gradient is 342 times as long.",
      },
      jumps: {
        answer: "It jumps up at once",
        feedback: "A step 342 times too long lands far up the other side of the valley.",
      },
    },
  },
  everySampleTwice: {
    question: "Every penguin is copied. What happens to the gradient of the mean?",
    options: {
      doubles: {
        answer: "It doubles",
        feedback: "The sum doubles. The mean divides by N, which doubles too.",
      },
      unchanged: {
        answer: "It stays the same",
        feedback: "It is twice the sum over twice the number, so the same η stays good, too.",
      },
      halves: {
        answer: "It halves",
        feedback: "N doubles, but so does the sum over the samples.",
      },
    },
  },
  inMillimetres: {
    question: "In millimetres, with the same η = 1: what will the loss do?",
    options: {
      slower: {
        answer: "Fall, only more slowly",
        feedback:
          "Larger features make larger gradients and sharper curvatures. The steps become too long, not too short.",
      },
      unchanged: {
        answer: "The same: units don't matter",
        feedback: "They change the curvature, and with it the largest learning rate.",
      },
      explodes: {
        answer: "Explode at once",
        feedback:
          "The flipper's 200 mm enter the curvature squared, and η must stay below 2 divided by that.",
      },
    },
  },
  onlyCentred: {
    question:
      "Only the mean is subtracted, and the unit is still the millimetre. How does the curvature λ change?",
    options: {
      unchanged: {
        answer: "It doesn't: the unit has not changed",
        feedback:
          "The unit counts, but so does the offset: x enters squared, and 201² is far above 14².",
      },
      byTheValues: {
        answer: "It becomes about 14 times smaller",
        feedback:
          "The values shrink from about 200 to about 14, some 14 times. But they enter squared.",
      },
      byTheirSquares: {
        answer: "It becomes about 200 times smaller",
        feedback: "The mean square falls from 201² + 14² to 14². Most of λ came from the offset.",
      },
    },
  },
  oneLineForTheSexes: {
    question:
      "What fraction of the penguins will softmax regression, with its one straight line, get right?",
    options: {
      half: {
        answer: "About half, like a coin toss",
        feedback: "Not quite so bad: the very heaviest are males, and the lightest are females.",
      },
      sixInTen: {
        answer: "About six in ten",
        feedback:
          "A line that is good for one species is wrong for the next. Little is left for all three.",
      },
      nineInTen: {
        answer: "About nine in ten",
        feedback:
          "Perhaps within one species. But the males of one are as heavy as the females of another.",
      },
    },
  },
  zeroNetwork: {
    question: "If V, c, W and b all start at 0, which of them get a gradient?",
    options: {
      all: {
        answer: "All of them",
        feedback:
          "What flows back to V passes through W, and W is 0. What reaches W is multiplied by a, and a is 0.",
      },
      lastLayer: {
        answer: "W and b, the last layer",
        feedback: "The gradient of W is e·aᵀ, and the activations a = tanh(0) are all 0.",
      },
      lastBias: {
        answer: "Only b",
        feedback: "∂ℓ/∂b = p − y needs no weights. Everything else is multiplied by a zero.",
      },
      none: {
        answer: "None",
        feedback:
          "Nearly. But b gets p − y, which is not 0 unless the classes are equally frequent.",
      },
    },
  },
} as const;
