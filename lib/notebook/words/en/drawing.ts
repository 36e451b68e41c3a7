/** What the drawing document says where a drawing asks for more than it can do. */
export const en = {
  canvas:
    "A figure of a cell cannot paint pixels, which Plot.raster and the legend of a continuous colour scale do. Use Plot.contour or Plot.rect, and a legend of a scale with steps, such as {example}.",
  noChild: "This node is not a child of the element that it was looked for in.",
  intoItself: "An element cannot be put into itself.",
  selector:
    'The document in which figures are drawn does not understand the selector {selector}. Use names of elements, .class, #id, [attribute] and [attribute="value"], joined by spaces, > and commas.',
} as const;
