import type { Mistake } from "../../../../../grader/diagnosis/catalogue.js";
import { countOperations } from "../../../../../solutions/06-cost/count-operations.js";

type Count = typeof countOperations;
type Sizes = (N: number, d: number, M: number) => number;

const made =
  (forward: Sizes, backward: Sizes = forward): Count =>
  (N, d, M) => {
    const [there, back] = [forward(N, d, M), backward(N, d, M)];
    return { forward: there, backward: back, total: there + back };
  };
const both: Sizes = (N, d, M) => 2 * N * d * M;
const withTotal =
  (total: Sizes): Count =>
  (N, d, M) => ({ ...countOperations(N, d, M), total: total(N, d, M) });

export const rareMistakes: Mistake<Count>[] = [
  {
    name: "forward counted once",
    explanation: "Forward has one operation per product; its multiplication and addition are two.",
    answer: made((N, d, M) => N * d * M, both),
  },
  {
    name: "backward counted once",
    explanation: "Backward has one operation per product; its multiplication and addition are two.",
    answer: made(both, (N, d, M) => N * d * M),
  },
  {
    name: "the biases counted forward",
    explanation: "The bias is counted beside the d additions of a logit; it is one of them.",
    answer: made((N, d, M) => 2 * N * d * M + N * M, both),
  },
  {
    name: "the biases counted forward and backward",
    explanation: "The biases are counted as well; the task leaves them out.",
    answer: made((N, d, M) => 2 * N * d * M + N * M),
  },
  {
    name: "the biases' gradient counted",
    explanation: "The biases' gradient is counted in backward; the task leaves it out.",
    answer: made(both, (N, d, M) => 2 * N * d * M + N * M),
  },
  {
    name: "one bias per class counted",
    explanation: "M is added for the biases; their additions are among the d of each logit.",
    answer: made((N, d, M) => 2 * N * d * M + M),
  },
  {
    name: "one bias per class counted forward",
    explanation:
      "M is added to forward for the biases; their additions are among the d of each logit.",
    answer: made((N, d, M) => 2 * N * d * M + M, both),
  },
  {
    name: "d − 1 additions in both parts",
    explanation:
      "Both parts have d − 1 additions per logit; with the bias, or with N samples, it is d.",
    answer: made((N, d, M) => N * M * (2 * d - 1)),
  },
  {
    name: "N − 1 additions backward",
    explanation:
      "Backward has N − 1 additions per weight; every sample adds its product to the gradient: N.",
    answer: made(both, (N, d, M) => d * M * (2 * N - 1)),
  },
  {
    name: "M − 1 classes",
    explanation: "One class is left out; each of the M classes has a logit of its own.",
    answer: made((N, d, M) => 2 * N * d * (M - 1)),
  },
  {
    name: "p − y counted",
    explanation:
      "The subtraction p − y is counted in backward; leave out what is small beside the products.",
    answer: made(both, (N, d, M) => 2 * N * d * M + N * M * 1),
    sameAs: "the biases' gradient counted",
  },
  {
    name: "the update counted with the biases",
    explanation:
      "The update of weights and biases is in the total; leave it out, as the task says.",
    answer: withTotal((N, d, M) => 4 * N * d * M + 2 * (d * M + M)),
  },
  {
    name: "the update counted in backward",
    explanation:
      "The update of the parameters is counted in backward; leave it out, as the task says.",
    answer: made(both, (N, d, M) => 2 * N * d * M + 2 * d * M),
  },
  {
    name: "the division by N counted",
    explanation: "The division of each slope by N is counted in backward; leave out what is small.",
    answer: made(both, (N, d, M) => 2 * N * d * M + d * M),
  },
  {
    name: "products of pairs",
    explanation:
      "N·d and d·M are added; for every sample there are d·M products: multiply all three.",
    answer: made((N, d, M) => 2 * (N * d + d * M)),
  },
  {
    name: "features and classes added",
    explanation: "d and M are added; each of the M logits has d products: multiply all three.",
    answer: made((N, d, M) => 2 * N * (d + M)),
  },
  {
    name: "samples and weights added",
    explanation: "N is added to d·M; every sample meets every weight: multiply all three.",
    answer: made((N, d, M) => 2 * (N + d * M)),
  },
  {
    name: "the parts multiplied",
    explanation: "The total is forward times backward; add the two.",
    answer: withTotal((N, d, M) => (2 * N * d * M) ** 2),
  },
  {
    name: "the total counted twice",
    explanation: "The total is twice what both parts make together; add forward and backward once.",
    answer: withTotal((N, d, M) => 8 * N * d * M),
  },
  {
    name: "the products as the total",
    explanation: "The total counts each product once; add forward and backward.",
    answer: withTotal((N, d, M) => N * d * M),
  },
  {
    name: "N squared",
    explanation: "N is a factor twice; each sample meets each weight once in each part.",
    answer: made((N, d, M) => 2 * N * N * d * M),
  },
  {
    name: "M squared",
    explanation: "M is a factor twice; each of the M logits has weights of its own.",
    answer: made((N, d, M) => 2 * N * d * M * M),
  },
  {
    name: "a bias more forward and backward",
    explanation: "Backward counts the bias as a feature more; leave the biases' gradient out.",
    answer: made(both, (N, d, M) => 2 * N * (d + 1) * M),
  },
  {
    name: "a bias more forward",
    explanation:
      "Forward has 2·N·M operations too many, as if the bias were a feature, or for softmax; leave them out.",
    answer: made((N, d, M) => 2 * N * (d + 1) * M, both),
  },
  {
    name: "backward counted three times",
    explanation: "The total has six operations per product; forward has two and backward two.",
    answer: withTotal((N, d, M) => 6 * N * d * M),
  },
];
