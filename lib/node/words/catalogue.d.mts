export { catalogue } from "../../words/catalogue.js";
export { language } from "../../words/language.js";
export { clauses, list, sentences } from "../../words/locale.js";
