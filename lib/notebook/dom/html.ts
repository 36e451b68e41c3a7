/** https://infra.spec.whatwg.org/#namespaces */
export const htmlNamespace = "http://www.w3.org/1999/xhtml";

/** Elements of HTML that have no end tag. */
export const isVoid = (name: string): boolean =>
  /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/.test(name);

/** Elements of HTML whose text is not escaped in a page. */
export const isRawText = (name: string): boolean =>
  /^(style|script|xmp|iframe|noembed|noframes|plaintext)$/.test(name);

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "\u00a0": "&nbsp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const entity = (character: string): string => entities[character] ?? character;

/** @see https://html.spec.whatwg.org/multipage/parsing.html#escapingString */
export const escapedText = (text: string): string => text.replace(/[&\u00a0<>]/g, entity);

export const escapedValue = (text: string): string => text.replace(/[&\u00a0<>"]/g, entity);
