import { catalogue } from "./catalogue.js";
import * as en from "./en/errors.js";

// Each is marked as pure, so that a bundle leaves out those that it doesn't use.
export const valueErrors = /* @__PURE__ */ catalogue({ en: en.values });
export const kindErrors = /* @__PURE__ */ catalogue({ en: en.kinds });
export const gradientDescentErrors = /* @__PURE__ */ catalogue({ en: en.gradientDescent });
export const quadraticTrajectoryErrors = /* @__PURE__ */ catalogue({ en: en.quadraticTrajectory });
export const numericalGradientErrors = /* @__PURE__ */ catalogue({ en: en.numericalGradient });
export const powerLawErrors = /* @__PURE__ */ catalogue({ en: en.powerLaw });
export const softmaxRegressionErrors = /* @__PURE__ */ catalogue({ en: en.softmaxRegression });
export const dataErrors = /* @__PURE__ */ catalogue({ en: en.data });
