export const en = {
  models: { softmaxRegression: "softmax regression", hiddenLayer: "with a hidden layer" },
  point: "({x}, {y})",
  penguins: {
    axes: {
      "Beak Length (mm)": "beak length (mm)",
      "Beak Depth (mm)": "beak depth (mm)",
      "Flipper Length (mm)": "flipper length (mm)",
      "Body Mass (g)": "body mass (g)",
    },
    /** The species are called by their names in every language. */
    sexes: { female: "female", male: "male" },
  },
  penguinPoints: {
    title: {
      species: {
        one: "The species of {count} penguin, by two measurements",
        other: "The species of {count} penguins, by two measurements",
      },
      sex: {
        one: "The sex of {count} penguin, by two measurements",
        other: "The sex of {count} penguins, by two measurements",
      },
    },
    description:
      "A point for each penguin, {x} to the right and {y} upwards, with a colour and a symbol for each class: {groups}.",
    group: "{size} {name}",
  },
  sampleGradients: {
    title: "Every sample pulls its own way; the mean decides",
    x: "pull on the first weight, −∂ℓ/∂W₁₁ (nats per unit)",
    y: "pull on the second weight, −∂ℓ/∂W₁₂ (nats per unit)",
    sample: "sample {number}",
    thickArrow: "thick arrow: the mean",
    description: {
      one: "An arrow, the negative gradient of {count} sample for two of the weights: {pulls}. A thick arrow, the mean, ends at {mean}.",
      other:
        "Arrows from one point, the negative gradients of {count} samples for two of the weights: {pulls}. A thick arrow, their mean, ends at {mean}.",
    },
  },
  lossCurves: {
    title: {
      alone: "Loss after each update",
      model: "Loss after each update, for two models",
      features: "Loss after each update, with and without centring",
    },
    x: "update t",
    y: "mean loss L (nats)",
    chance: "log {classCount}",
    features: { raw: "in millimetres", centred: "centred", standardized: "standardised" },
    learningRate: "η = {learningRate}",
    description: {
      one: "A line of mean loss against updates: {courses}.",
      other: "{count} lines of mean loss against updates: {courses}.",
    },
    course: {
      one: "the loss goes from {first} to {last} in {count} update",
      other: "the loss goes from {first} to {last} in {count} updates",
    },
    named: "{name}: {course}",
    reference: "A dashed line marks log {classCount} = {chance}, the loss of equal probabilities.",
  },
  decisionRegions: {
    title: "What the model says for every pair of measurements",
    update: "after update {update}",
    accuracy: "{heading}: {percent}% right",
    share: "{name} {percent}%",
    samples: {
      one: "A point for {count} penguin: {x} to the right, {y} upwards, a colour and a shape for each of {classes}.",
      other:
        "Points for {count} penguins: {x} to the right, {y} upwards, a colour and a shape for each of {classes}.",
    },
    regions: "{accuracy}; share of the plane that gets each answer: {shares}.",
    caption: "The ring marks a penguin that the model gets wrong.",
  },
  digitPictures: {
    title: "Digits of the data set, each with its label",
    mistakes: "Digits that the model reads wrongly",
    misread: "{label} read as {predicted}",
    description: {
      one: "A picture of a handwritten digit: {labels}.",
      other: "Pictures of handwritten digits: {labels}.",
    },
  },
  weightPictures: {
    title: "The weights of each class as a picture",
    description: {
      one: "{count} picture of {side} by {side} squares, for one class. Blue squares are positive weights: ink there speaks for the class. Orange squares are negative: ink there speaks against it. The largest weight has magnitude {largest}.",
      other:
        "{count} pictures of {side} by {side} squares, one for each class. Blue squares are positive weights: ink there speaks for the class. Orange squares are negative: ink there speaks against it. The largest weight has magnitude {largest}.",
    },
    caption:
      "Blue: ink here speaks for the class. Orange: against it. Full colour from 60% of the largest weight on.",
  },
  sumAndMean: {
    title: "Two of the weights, update by update",
    x: "Gentoo's weight of the beak (logit per st. dev.)",
    y: "Gentoo's weight of the flipper (logit per st. dev.)",
    heading: { mean: "mean, η = {learningRate}", sum: "sum, η = {learningRate}" },
    description:
      "A panel for each training, with the path of two weights as a line of points. {paths}.",
    path: {
      one: "{heading}: from {start} to {end} in {count} update",
      other: "{heading}: from {start} to {end} in {count} updates",
    },
    caption: "The ring marks the start.",
  },
  lossValley: {
    title: "The loss over Gentoo's two weights, all else 0",
    x: {
      raw: "weight of the beak (logit per mm)",
      standardized: "weight of the beak (logit per st. dev.)",
    },
    y: {
      raw: "weight of the flipper (logit per mm)",
      standardized: "weight of the flipper (logit per st. dev.)",
    },
    heading: { raw: "features in mm", standardized: "standardised features" },
    description:
      "Contour lines of the mean loss in nats, a panel for each scale of the features. {panels}.",
    steepness:
      "{heading}: at the edge of the first weight's range the loss is {alongX}, at the edge of the second's {alongY}",
    caption:
      "Each line joins weights of equal loss: the stronger the grey, the higher. The dot marks the lowest point of this slice, which is not the trained model. Each panel has scales of its own.",
  },
} as const;
