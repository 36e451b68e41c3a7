import { catalogue } from "./catalogue.js";
import * as en from "./en/errors.js";
import * as zh from "./zh/errors.js";

// Each is marked as pure, so that a bundle leaves out those that it doesn't use.
export const valueErrors = /* @__PURE__ */ catalogue({ en: en.values, zh: zh.values });
export const kindErrors = /* @__PURE__ */ catalogue({ en: en.kinds, zh: zh.kinds });
export const gradientDescentErrors = /* @__PURE__ */ catalogue({
  en: en.gradientDescent,
  zh: zh.gradientDescent,
});
export const quadraticTrajectoryErrors = /* @__PURE__ */ catalogue({
  en: en.quadraticTrajectory,
  zh: zh.quadraticTrajectory,
});
export const numericalGradientErrors = /* @__PURE__ */ catalogue({
  en: en.numericalGradient,
  zh: zh.numericalGradient,
});
export const powerLawErrors = /* @__PURE__ */ catalogue({ en: en.powerLaw, zh: zh.powerLaw });
export const softmaxRegressionErrors = /* @__PURE__ */ catalogue({
  en: en.softmaxRegression,
  zh: zh.softmaxRegression,
});
export const shardErrors = /* @__PURE__ */ catalogue({ en: en.shards, zh: zh.shards });
export const dataErrors = /* @__PURE__ */ catalogue({ en: en.data, zh: zh.data });
