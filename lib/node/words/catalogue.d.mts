export { catalogue } from "../../words/catalogue.js";
export { clauses, list, sentences } from "../../words/locale.js";
