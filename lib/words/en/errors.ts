// What the functions of lib/ say of bad arguments. Numbers come as text, as a program writes them. The keys `a` and
// `an` differ in English only: `an` is for what begins with a vowel.

/** The sentence itself, and what any function may say about a value. */
export const values = {
  sentence: "{caller} requires {name} to be {expected}, got {got}",
  expected: {
    finite: "a finite number",
    positive: "a positive finite number",
    notNegative: "a finite number, 0 or more",
    count: "an integer, {least} or more",
    integer: "an integer from {from} to {to}",
    array: "an array",
    numbers: "an array of at least one number",
    elements: "an array of at least one element",
    length: "an array of length {length}",
    probability: "a probability from 0 to 1",
    distribution: "a distribution that sums to 1",
    oneOf: "one of {names}",
  },
  got: {
    function: "a function",
    bigint: "{value}n, a bigint (write {value})",
    sum: "a sum of {sum}",
    emptyArray: "an empty array",
    array: "an array of length {length}",
    object: "an object",
    lengthOnly: "an object of length {length}, not an array",
    kind: { a: "a {kind}", an: "an {kind}" },
    kindWithLength: { a: "a {kind} of length {length}", an: "an {kind} of length {length}" },
    bigints: "a {kind} of length {length} (its entries are bigints, not numbers)",
    atStep: "{got} at step {step}",
  },
} as const;

/** What is said about a value of the wrong kind: not a function, another object, another typed array. */
export const kinds = {
  expected: {
    function: "a function",
    kind: { a: "a {kind}", an: "an {kind}" },
    eitherKind: { a: "a {kind} or {otherKind}", an: "an {kind} or {otherKind}" },
    object: {
      dataset: "an object with features, labels and their counts",
      parameters: "an object with weights and biases",
      steps: "an object with learningRate and steps",
      updates: "an object with learningRate and updates",
      plan: "an object with a form or a number of threads",
      blocks: "an object of vectors and matrices",
      sumWithCount: "an object with a sum and a count",
      report: "a shard's report, with its number, its count and its sums",
      points: "an object with features of two numbers a sample",
      scaling: "an object with a mean and a scale",
    },
  },
  got: {
    bigints: "a {kind}, which holds bigints (write {wanted}.from({name}, Number))",
    nested: "an array of arrays (write {wanted}.from({name}.flat()))",
    plain: "a plain array (write {wanted}.from({name}))",
    kind: {
      a: "a {kind} (write {wanted}.from({name}))",
      an: "an {kind} (write {wanted}.from({name}))",
    },
  },
} as const;

// What single methods say about a step that fails or data that do not fit.

export const gradientDescent = {
  finite: "finite after the step",
  slope: "{slope} at step {step}, where {name} is {theta}",
  divergingSlope:
    "{slope} at step {step}, where {name} is {theta}; the run diverges, choose a smaller learningRate or fewer steps",
  diverging: "{theta}; the run diverges, choose a smaller learningRate or fewer steps",
  divergingAtStep:
    "{theta} at step {step}; the run diverges, choose a smaller learningRate or fewer steps",
} as const;

export const quadraticTrajectory = {
  finite: "finite after every step",
  diverging: "{theta} at step {step}; choose a smaller learningRate or fewer steps",
} as const;

export const numericalGradient = {
  finite: "finite",
  largeEnough: "large enough to move theta",
  lost: "{step} at theta = {theta}, where it is lost in rounding",
} as const;

export const powerLaw = { different: "at least two different numbers" } as const;

export const softmaxRegression = {
  logits: "the logits W·x + b",
  finite: "finite",
  overflow: "an overflow; scale the features or the parameters down",
  finiteAfter: "finite after the update",
  overflowAt: "an overflow at update {update}; choose a smaller learningRate",
  oneCore:
    "Large batches run on one core, because a thread failed: {problem}. The results are the same; they only take longer.",
} as const;

export const shards = {
  sameShard: "{shard}, as in the first part",
  sampleCount: "the sum of counts",
  earlier: "equal to the earlier report of shard {shard}",
  otherNumbers: "other numbers",
  oneOfEach: "one of each shard from 0 to {last}",
  noneOf: "none of {shards}",
} as const;

export const data = {
  inSample: "{value} in sample {sample}",
  everyIndex: "every index",
  someSample: "the label of some sample",
  twoFeatures: "{caller} requires 2 features, got {featureCount}",
  features: { one: "for {count} feature", other: "for {count} features" },
  scalings: "{means} means and {scales} scales",
  missing:
    'The data file {file} is not in node_modules of {folder}: run "npm start" in the project\'s folder, which installs it.',
} as const;
