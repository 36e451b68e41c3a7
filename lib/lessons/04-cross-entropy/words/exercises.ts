import { catalogue } from "../../../words/catalogue.js";
import { entropyAndKl } from "./en/exercises/entropy-and-kl.js";
import { logitsGradient } from "./en/exercises/logits-gradient.js";
import { negativeLogLikelihood } from "./en/exercises/negative-log-likelihood.js";
import { perplexity } from "./en/exercises/perplexity.js";
import { entropyAndKl as entropyAndKlZh } from "./zh/exercises/entropy-and-kl.js";
import { logitsGradient as logitsGradientZh } from "./zh/exercises/logits-gradient.js";
import { negativeLogLikelihood as negativeLogLikelihoodZh } from "./zh/exercises/negative-log-likelihood.js";
import { perplexity as perplexityZh } from "./zh/exercises/perplexity.js";

/** What a student reads of this lesson's exercises, each under the name of its file. */
export const exercises = catalogue({
  en: {
    "entropy-and-kl": entropyAndKl,
    "logits-gradient": logitsGradient,
    "negative-log-likelihood": negativeLogLikelihood,
    perplexity,
  },
  zh: {
    "entropy-and-kl": entropyAndKlZh,
    "logits-gradient": logitsGradientZh,
    "negative-log-likelihood": negativeLogLikelihoodZh,
    perplexity: perplexityZh,
  },
});
