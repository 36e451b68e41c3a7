import { catalogue } from "../../../words/catalogue.js";
import { entropyAndKl } from "./en/exercises/entropy-and-kl.js";
import { logitsGradient } from "./en/exercises/logits-gradient.js";
import { negativeLogLikelihood } from "./en/exercises/negative-log-likelihood.js";
import { perplexity } from "./en/exercises/perplexity.js";

/** What a student reads of this lesson's exercises, each under the name of its file. */
export const exercises = catalogue({
  en: {
    "entropy-and-kl": entropyAndKl,
    "logits-gradient": logitsGradient,
    "negative-log-likelihood": negativeLogLikelihood,
    perplexity,
  },
});
