export const en = {
  lengthOfTheMean: {
    question: "How long will the thick arrow be, compared with the others?",
    options: {
      longer: {
        answer: "Longer than any of them: the pulls add up",
        feedback:
          "Their sum would be longer, as far as the pulls agree. But the mean divides it by the number of penguins.",
      },
      equal: {
        answer: "About as long as the typical thin arrow",
        feedback: "It would be if all of them pointed the same way. Opposite pulls cancel.",
      },
      shorter: {
        answer: "Shorter than the typical thin arrow",
        feedback: "What the penguins disagree about cancels, and only what they agree on is left.",
      },
      cancelled: {
        answer: "It has no length: the pulls cancel",
        feedback:
          "Then no small step could improve these two weights. At the start there is plenty to improve.",
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
        feedback:
          "That takes a model whose logits bend, such as the network in the trail on hidden layers.",
      },
      parallel: {
        answer: "Lines parallel to the axes",
        feedback:
          "Each class gives a weight to both measurements, so a border can lie at any angle.",
      },
    },
  },
  pullsAtTheEnd: {
    question: "At the end of the run, what do the arrows of the single penguins look like?",
    options: {
      gone: {
        answer: "Every arrow has shrunk to almost nothing",
        feedback:
          "That would take a model that is right about every penguin and certain of it. This one is wrong about some.",
      },
      unchanged: {
        answer: "The arrows are about as long as at the start",
        feedback:
          "The error p − y shrinks as the model becomes sure of the right answer, as it does for most penguins.",
      },
      balanced: {
        answer: "Most have shrunk, and the rest cancel one another",
        feedback:
          "A mean can be 0 without every term being 0. The few birds that still pull hard balance one another.",
      },
    },
  },
  untrainedAccuracy: {
    question: "About what percentage of the test digits does an untrained model get right?",
    right: "All ten scores tie, so it calls every digit a 0, and about one digit in ten is a 0.",
    typical: {
      nothing:
        "Even a stopped clock is right now and then. The model always gives some answer, and for about one digit in ten it is the right one.",
      coin: "That would be a coin toss between two classes. Here there are ten.",
    },
    otherwise: "It gives the same answer to every picture. How often is that answer right?",
  },
  middleOfTheZero: {
    question: "Draw the weights of the 0 as a picture. What will its middle look like?",
    options: {
      blue: {
        answer: "Blue: ink there is evidence for a 0",
        feedback: "A 0 has a hole in the middle, so ink there can hardly be evidence for it.",
      },
      blank: {
        answer: "Blank: no ink, no weight",
        feedback:
          "Zeros have no ink there, but other digits do, and from them the model learns what a 0 is not.",
      },
      orange: {
        answer: "Orange: ink there is evidence against a 0",
        feedback:
          "Other digits do have ink in the middle, and each of them pushes these weights down.",
      },
    },
  },
  sumWithoutRescaling: {
    question:
      "The sum of the 342 gradients replaces their mean, but η stays the same. What does the loss do?",
    options: {
      faster: {
        answer: "It falls 342 times as fast",
        feedback:
          "The first step is indeed that much longer, but then it is far beyond the largest step that still goes downhill.",
      },
      unchanged: {
        answer: "The same as before",
        feedback: "The direction is the same, but the step is 342 times as long.",
      },
      jumps: {
        answer: "It jumps up at once",
        feedback:
          "A step that is hundreds of times too long lands far up the other side of the valley.",
      },
    },
  },
  inMillimetres: {
    question: "The features are in millimetres, and η is still 1. What will the loss do?",
    options: {
      slower: {
        answer: "Fall, only more slowly",
        feedback:
          "Larger features mean larger gradients and more curvature. The steps become too long, not too short.",
      },
      unchanged: {
        answer: "The same: units don't matter",
        feedback: "They change the curvature, and with it the largest learning rate.",
      },
      explodes: {
        answer: "Explode at once",
        feedback:
          "The flipper's 200 mm enter the curvature squared, and η must stay below 2 divided by the curvature.",
      },
    },
  },
  onlyCentred: {
    question:
      "Suppose we subtract the mean but keep the millimetre as the unit. How does the curvature λ change?",
    options: {
      unchanged: {
        answer: "It doesn't: the unit has not changed",
        feedback:
          "The unit matters, but so does the offset: x enters squared, and 201² is far larger than 14².",
      },
      byTheValues: {
        answer: "It becomes about 14 times smaller",
        feedback:
          "The values do shrink from about 200 to about 14, by a factor of 14. But they enter squared.",
      },
      byTheirSquares: {
        answer: "It becomes about 200 times smaller",
        feedback: "The mean square falls from 201² + 14² to 14². Most of λ came from the offset.",
      },
    },
  },
  belowTheBound: {
    question:
      "Train in millimetres with η below the bound. How far do 200 updates get, compared with centred features?",
    options: {
      same: {
        answer: "About as far: each run has a learning rate that suits it",
        feedback:
          "Each rate suits the steepest direction of its own valley. Progress along the flattest is another matter.",
      },
      creeps: {
        answer: "Hardly anywhere: the loss creeps down",
        feedback:
          "The steep direction demands small steps, which change almost nothing along the flat ones.",
      },
      climbs: {
        answer: "Up: no learning rate can work in millimetres",
        feedback:
          "Below the bound every step goes downhill, whatever the unit. The question is how fast.",
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
  saturatedUnit: {
    question:
      "A unit's activation is 0.95, close to its ceiling of 1. How much of the error that comes back through W gets past its tanh?",
    options: {
      nearlyAll: {
        answer: "Nearly all of it: the unit is strongly active",
        feedback:
          "Active it is, but what counts is how much a changes when its input does: on the flat part of tanh, hardly at all.",
      },
      little: {
        answer: "Only about a tenth",
        feedback: "The slope of tanh is 1 − a², which is about a tenth for a = 0.95.",
      },
      more: {
        answer: "More than came in: large activations amplify",
        feedback: "The slope of tanh is at most 1, at a = 0, so nothing is amplified here.",
      },
    },
  },
  borderAfterTen: {
    question: "What will the border of the network look like after the first ten updates?",
    options: {
      straight: {
        answer: "Almost straight",
        feedback:
          "Each class's weights first find one common direction for all the units, and that gives little more than a line. The bends come later.",
      },
      bent: {
        answer: "Already bent around the groups",
        feedback:
          "The random start does bend each unit, but W began at 0. Ten updates are only enough to find the rough direction.",
      },
      random: {
        answer: "Jagged and random, like the start",
        feedback:
          "V is random, but eight smooth steps with small weights add up to something smooth.",
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
          "Nearly. But b gets the mean of p − y, which is not 0 unless the classes are equally frequent.",
      },
    },
  },
} as const;
