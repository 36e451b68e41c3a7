export { catalogue } from "../../words/catalogue.js";
export { language } from "../../words/language.js";
export { clauses, list, padded, sentences, widthOf } from "../../words/locale.js";
