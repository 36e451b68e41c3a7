import { JSDOM } from "jsdom";

/** The document in which figures are drawn: one for a kernel, making it takes longer than drawing. */
export const { document } = new JSDOM("").window;
