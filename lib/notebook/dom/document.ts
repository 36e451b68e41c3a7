import { DrawingDocument } from "./drawingDocument.js";

/**
 * The document in which figures are drawn. It has what drawing needs of a browser's document, so that the same
 * functions draw in both.
 */
export const document = new DrawingDocument() as unknown as Document;
