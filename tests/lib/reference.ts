import { all, type BigNumber, create } from "mathjs";

/**
 * The course's functions once more, straight from their formulas in mathjs BigNumbers: nothing is
 * shifted or rearranged, because 200 digits leave room for what doubles would lose.
 */
const math = create(all, { number: "BigNumber", precision: 200 });

type Numbers = readonly number[];

/** The exact value of a double: an integer times a power of two. */
function exact(value: number): BigNumber {
  let mantissa = value;
  let exponent = 0;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent--;
  }
  return math.bignumber(BigInt(mantissa).toString()).times(math.bignumber(2).pow(exponent));
}

function sum(values: readonly BigNumber[]): BigNumber {
  return values.reduce((total, value) => total.plus(value), math.bignumber(0));
}

function probabilities(logits: readonly BigNumber[]): BigNumber[] {
  const exponentials = logits.map((logit) => logit.exp());
  const total = sum(exponentials);
  return exponentials.map((value) => value.div(total));
}

function plogp(p: BigNumber, logOf: BigNumber): BigNumber {
  return p.isZero() ? p : p.times(logOf.ln());
}

export type BatchProblem = {
  readonly features: Numbers;
  readonly labels: Numbers;
  readonly sampleCount: number;
  readonly featureCount: number;
  readonly classCount: number;
  readonly weights: Numbers;
  readonly biases: Numbers;
};

type Matrix = BigNumber[][];

const multiply = (a: Matrix, b: Matrix) => math.multiply(a, b) as Matrix;
const transpose = (a: Matrix) => math.transpose(a) as Matrix;

function rows(values: readonly BigNumber[], length: number): Matrix {
  return Array.from({ length: values.length / length }, (_, i) =>
    values.slice(i * length, (i + 1) * length),
  );
}

/** The batch in matrices: H = X·Wᵀ + 1·bᵀ, P = softmax of each row, ∇W = (P − Y)ᵀ·X / N. */
function batch(problem: BatchProblem, W: Matrix, b: readonly BigNumber[]) {
  const X = rows(problem.features.map(exact), problem.featureCount);
  const H = multiply(X, transpose(W)).map((row) => row.map((h, m) => h.plus(b[m])));
  const P = H.map(probabilities);
  const mean = (values: readonly BigNumber[]) => sum(values).div(problem.sampleCount);
  const slopes = P.map((row, i) => row.map((p, m) => (m === problem.labels[i] ? p.minus(1) : p)));
  return {
    loss: mean(P.map((row, i) => row[problem.labels[i]].ln().neg())),
    weightsGradient: multiply(transpose(slopes), X).map((row) =>
      row.map((entry) => entry.div(problem.sampleCount)),
    ),
    biasesGradient: transpose(slopes).map(mean),
  };
}

/** Each function of lib that has a reference, by name; numbers in, BigNumbers out. */
export const reference = {
  quadraticTrajectory(theta0: number, learningRate: number, steps: number, curvature = 2) {
    const trajectory = [exact(theta0)];
    for (let t = 0; t < steps; t++) {
      const slope = trajectory[t].times(exact(curvature));
      trajectory.push(trajectory[t].minus(slope.times(exact(learningRate))));
    }
    return trajectory;
  },
  logSumExp: (logits: Numbers) => [sum(logits.map((logit) => exact(logit).exp())).ln()],
  softmax: (logits: Numbers, temperature = 1) =>
    probabilities(logits.map((logit) => exact(logit).div(exact(temperature)))),
  logSoftmax: (logits: Numbers) => probabilities(logits.map(exact)).map((p) => p.ln()),
  negativeLogLikelihood: (p: Numbers, label: number) => [exact(p[label]).ln().neg()],
  crossEntropy: (logits: Numbers, label: number) => [
    probabilities(logits.map(exact))[label].ln().neg(),
  ],
  crossEntropyGradient: (logits: Numbers, label: number) =>
    probabilities(logits.map(exact)).map((p, m) => (m === label ? p.minus(1) : p)),
  entropy: (p: Numbers) => [sum(p.map((value) => plogp(exact(value), exact(value)))).neg()],
  klDivergence: (q: Numbers, p: Numbers) => [
    sum(q.map((value, m) => plogp(exact(value), exact(value).div(exact(p[m]))))),
  ],
  perplexity: (meanLoss: number) => [exact(meanLoss).exp()],
  relativeError(a: Numbers, b: Numbers) {
    const norm = (values: readonly BigNumber[]) => sum(values.map((value) => value.pow(2))).sqrt();
    const [x, y] = [a.map(exact), b.map(exact)];
    const larger = norm(x).gt(norm(y)) ? norm(x) : norm(y);
    return [norm(x.map((value, i) => value.minus(y[i]))).div(larger)];
  },
  batchLossAndGradient(problem: BatchProblem) {
    const W = rows(problem.weights.map(exact), problem.featureCount);
    const result = batch(problem, W, problem.biases.map(exact));
    return [result.loss, ...result.weightsGradient.flat(), ...result.biasesGradient];
  },
  batchGradientDescent(problem: BatchProblem, learningRate: number, updates: number) {
    let W = rows(problem.weights.map(exact), problem.featureCount);
    let b = problem.biases.map(exact);
    const step = (value: BigNumber, slope: BigNumber) =>
      value.minus(slope.times(exact(learningRate)));
    for (let update = 0; update < updates; update++) {
      const { weightsGradient, biasesGradient } = batch(problem, W, b);
      W = W.map((row, m) => row.map((value, j) => step(value, weightsGradient[m][j])));
      b = b.map((value, m) => step(value, biasesGradient[m]));
    }
    return [...W.flat(), ...b];
  },
};
