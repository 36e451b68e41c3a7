/** The exercises, in the order of the lessons; difficulty climbs within a lesson. */
const lessons = {
  "01-quadratic": ["step", "descend", "regime", "steps-to-tolerance"],
  "02-gradients": ["stable-range", "numerical-gradient", "relative-error", "symbolic-gradient"],
  "03-softmax": ["softmax", "log-sum-exp", "log-softmax", "temperature"],
  "04-cross-entropy": [
    "negative-log-likelihood",
    "entropy-and-kl",
    "perplexity",
    "logits-gradient",
  ],
  "05-batch-gradient-descent": ["batch-loss", "batch-gradient", "train", "sum-or-mean"],
  "06-cost": ["count-operations", "minibatches", "updates-per-epoch", "combine-shards"],
};

/** The ids of all exercises, such as `03-softmax/softmax`. */
export const exerciseIds = Object.entries(lessons).flatMap(([lesson, names]) =>
  names.map((name) => `${lesson}/${name}`),
);
