/** The words of 05-batch-gradient-descent/sum-or-mean. */
export const sumOrMean = {
  title: "Sum or mean?",
  hints: {
    question:
      "The sum of N gradients is how many times as long as their mean? How must the learning rate make up for it?",
    idea: "Sum each column over the rows. The mean is the sum divided by N, the number of rows. sumLearningRate·sum = learningRate·mean holds for every gradient if sumLearningRate = learningRate/N.",
    comments: {},
  },
  checks: {
    byHand: "worked by hand: three samples, and one alone, for which sum and mean are the same",
    sameUpdate: "any gradients: the two updates land on the same θ",
    samplesRepeated:
      "the same samples again: the mean stays, the sum doubles, its learning rate halves",
    manyParameters: "many parameters, many samples; the input is not changed",
  },
  remarks: {
    updatedBySum: "θ after an update with the sum, starting at 1",
  },
  mistakes: {
    learningRateMultipliedByN: {
      name: "the learning rate multiplied by N",
      explanation:
        "The sum's learning rate is too large: the sum is N times as long, so divide by N.",
    },
    learningRateKept: {
      name: "the learning rate kept",
      explanation:
        "With the same learning rate the sum's step is N times as long; divide the rate by N.",
    },
    learningRateDividedByRootOfN: {
      name: "the learning rate divided by √N",
      explanation:
        "The learning rate is divided by √N; the sum is N times the mean, so divide by N.",
    },
    learningRateDividedByNumberOfParameters: {
      name: "the learning rate divided by the number of parameters",
      explanation:
        "The learning rate is divided by the number of parameters; divide by the number of samples.",
    },
    sumAndMeanSwapped: {
      name: "sum and mean swapped",
      explanation: "Sum and mean are swapped.",
    },
    meanNotDivided: {
      name: "the mean not divided",
      explanation: "The mean is the sum again; divide it by the number of samples.",
    },
    sumDivided: {
      name: "the sum divided",
      explanation: "The sum is divided by N; that is the mean.",
    },
    dividedByNumberOfParameters: {
      name: "divided by the number of parameters",
      explanation:
        "The mean is divided by the number of parameters; divide by the number of samples.",
    },
    dividedByNMinusOne: {
      name: "divided by N − 1",
      explanation: "The sum is divided by N − 1, as for a sample's variance; a mean divides by N.",
    },
    addedAlongRows: {
      name: "added along the rows",
      explanation: "Each sample's numbers are added up; add the samples, parameter by parameter.",
    },
    firstSampleLeftOut: {
      name: "the first sample left out",
      explanation:
        "The first sample is missing from the sum: begin with it, or with zeros and all samples.",
    },
    stepInsteadOfGradient: {
      name: "a step instead of a gradient",
      explanation: "The learning rate has been multiplied in; return the sum and the mean alone.",
    },
    summedIntoFirstSample: {
      name: "summed into the first sample",
      explanation: "The sum is collected in the caller's first row; begin with a new row of zeros.",
    },
    learningRateOneOverN: {
      name: "the learning rate 1/N",
      explanation: "The sum's learning rate is 1/N whatever η is; it is η/N.",
    },
    nOverLearningRate: {
      name: "N over the learning rate",
      explanation: "The sum's learning rate is N/η, upside down; it is η/N.",
    },
    learningRateDividedByNSquared: {
      name: "the learning rate divided by N²",
      explanation: "The learning rate is divided by N twice; once makes the two updates agree.",
    },
    nSubtractedFromLearningRate: {
      name: "N subtracted from the learning rate",
      explanation: "N is subtracted from the learning rate; divide the rate by N.",
    },
    learningRateDividedByNMinusOne: {
      name: "the learning rate divided by N − 1",
      explanation: "The learning rate is divided by N − 1; the sum is N times the mean.",
    },
    learningRateDividedByNTimesP: {
      name: "the learning rate divided by N·P",
      explanation:
        "The learning rate is divided by the count of all numbers; divide by the number of samples.",
    },
    learningRateDividedBySum: {
      name: "the learning rate divided by the sum",
      explanation:
        "The learning rate is divided by the sum's first number; divide by the number of samples.",
    },
    learningRateTimesMean: {
      name: "the learning rate times the mean",
      explanation: "The learning rate is multiplied by the mean's first number; it is η/N.",
    },
    sumMultipliedByLearningRate: {
      name: "the sum multiplied by the learning rate",
      explanation: "The sum is multiplied by its learning rate; return the sum of the rows alone.",
    },
    meanMultipliedByLearningRate: {
      name: "the mean multiplied by the learning rate",
      explanation:
        "The mean is multiplied by the learning rate; return the mean of the rows alone.",
    },
    meanDividedTwice: {
      name: "the mean divided twice",
      explanation: "The mean is divided by N twice; divide the sum once.",
    },
    meanMultipliedByN: {
      name: "the mean multiplied by N",
      explanation: "The mean is the sum multiplied by N; divide it by N instead.",
    },
    dividedByNTimesP: {
      name: "divided by N·P",
      explanation:
        "The mean is divided by the count of all numbers; divide by the number of samples.",
    },
    meanDividedByNPlusOne: {
      name: "the mean divided by N + 1",
      explanation: "The mean is divided by N + 1; there are N samples.",
    },
    largestOfEachColumn: {
      name: "the largest of each column",
      explanation: "The sum is the largest number of each column; add the column up.",
    },
    productsInsteadOfSums: {
      name: "products instead of sums",
      explanation: "The numbers of each column are multiplied; add them up.",
    },
    onlyFirstRow: {
      name: "only the first row",
      explanation:
        "The sum is the first row alone, as if the loop were left too early; add up all rows.",
    },
    onlyLastRow: {
      name: "only the last row",
      explanation:
        "The sum is the last row alone, as if each overwrote the one before; add with +=.",
    },
    lastRowLeftOut: {
      name: "the last row left out",
      explanation:
        "The last row is missing from the sum, as if the loop ended one early; add all rows.",
    },
    firstRowAddedTwice: {
      name: "the first row added twice",
      explanation:
        "The first row is in the sum twice: begin with it and go on at 1, or begin with zeros.",
    },
    sizesAdded: {
      name: "sizes added",
      explanation: "The numbers are added without their signs; they must be able to cancel.",
    },
    squaresAdded: {
      name: "squares added",
      explanation: "The squares of the numbers are added; add the numbers themselves.",
    },
    oneSumForEverything: {
      name: "one sum for everything",
      explanation: "All the numbers are added into one; each column has a sum of its own.",
    },
    sumThatRunsOn: {
      name: "a sum that runs on",
      explanation: "Each column's sum continues the one before; start each one at 0.",
    },
    halvedAtEachStep: {
      name: "halved at each step",
      explanation:
        "Two rows at a time are averaged, so the last ones count more; divide the sum by N.",
    },
    dividedByNAtEachStep: {
      name: "divided by N at each step",
      explanation: "The running mean is divided by N at each row; divide once, after the last row.",
    },
  },
} as const;
