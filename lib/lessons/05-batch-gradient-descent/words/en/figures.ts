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
  samplePulls: {
    title: "Every penguin pulls its own way, and the mean decides",
    x: "pull on Gentoo's beak weight (nats per unit)",
    y: "pull on Gentoo's flipper weight (nats per unit)",
    heading: "after update {update}",
    description: {
      one: "An arrow from the origin, the negative gradient of {count} penguin for two of the weights, and a thick arrow, the mean. {moments}.",
      other:
        "{count} arrows from the origin, the negative gradients of the penguins for two of the weights, and a thick arrow, their mean. {moments}.",
    },
    moment: "{heading}: the arrows are {average} long on average, and their mean is {mean} long",
    caption:
      "Each thin line is one penguin's negative gradient, in the colour of its species. The thick arrow is the mean of them all.",
  },
  lossCurves: {
    title: {
      alone: "The loss after each update",
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
    title: "The model's answer to every pair of measurements",
    update: "after update {update}",
    accuracy: "{heading}: {percent}% right",
    share: "{name} {percent}%",
    samples: {
      one: "A point for {count} penguin: {x} to the right, {y} upwards, a colour and a shape for each of {classes}.",
      other:
        "Points for {count} penguins: {x} to the right, {y} upwards, a colour and a shape for each of {classes}.",
    },
    regions: "{accuracy}; share of the plane that gets each answer: {shares}.",
    caption: "A ring marks each penguin that the model gets wrong.",
  },
  digitPictures: {
    title: "Digits of the data set, each with its label",
    mistakes: "Digits that the model misreads",
    misread: "{label} read as {predicted}",
    description: {
      one: "A picture of a handwritten digit: {labels}.",
      other: "Pictures of handwritten digits: {labels}.",
    },
  },
  weightPictures: {
    title: "The weights of each class as a picture",
    description: {
      one: "{count} picture of {side} by {side} squares, for one class. Blue squares are positive weights: ink there is evidence for the class. Orange squares are negative: ink there is evidence against it. The largest weight has magnitude {largest}.",
      other:
        "{count} pictures of {side} by {side} squares, one for each class. Blue squares are positive weights: ink there is evidence for the class. Orange squares are negative: ink there is evidence against it. The largest weight has magnitude {largest}.",
    },
    caption:
      "Blue: ink here is evidence for the class. Orange: ink here is evidence against it. Weights of more than 60% of the largest size are shown in full colour.",
  },
  meanDifferences: {
    title: "The mean picture of each digit, minus the mean of all digits",
    description: {
      one: "{count} picture, for one digit: blue where its pictures have more ink than the average picture, orange where they have less.",
      other:
        "{count} pictures, one for each digit: blue where its pictures have more ink than the average picture, orange where they have less. The 0 is a blue ring with an orange middle.",
    },
    caption: "Blue: more ink than in the average picture. Orange: less.",
  },
  lossValley: {
    title: "The loss as Gentoo's two weights vary and all others stay 0",
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
      "Each line joins weights of equal loss. The stronger the grey, the higher the loss. The dot marks the lowest point of this slice, which is not the trained model. Each panel has its own scales.",
  },
} as const;
