import { catalogue } from "../../../words/catalogue.js";
import { numericalGradient } from "./en/exercises/numerical-gradient.js";
import { relativeError } from "./en/exercises/relative-error.js";
import { stableRange } from "./en/exercises/stable-range.js";
import { symbolicGradient } from "./en/exercises/symbolic-gradient.js";
import { numericalGradient as numericalGradientZh } from "./zh/exercises/numerical-gradient.js";
import { relativeError as relativeErrorZh } from "./zh/exercises/relative-error.js";
import { stableRange as stableRangeZh } from "./zh/exercises/stable-range.js";
import { symbolicGradient as symbolicGradientZh } from "./zh/exercises/symbolic-gradient.js";

/** What a student reads of this lesson's exercises, each under the name of its file. */
export const exercises = catalogue({
  en: {
    "numerical-gradient": numericalGradient,
    "relative-error": relativeError,
    "stable-range": stableRange,
    "symbolic-gradient": symbolicGradient,
  },
  zh: {
    "numerical-gradient": numericalGradientZh,
    "relative-error": relativeErrorZh,
    "stable-range": stableRangeZh,
    "symbolic-gradient": symbolicGradientZh,
  },
});
