/** A piece of HTML: {@link html} inserts it as it is, and escapes everything else. */
export type Html = { readonly html: string };

type Part = string | number | Html | readonly Html[] | undefined;

/**
 * Makes HTML from a template; inserted text is escaped, so it can never become an element.
 *
 * @example html`<p>${"1 < 2"}</p>`.html // "<p>1 &lt; 2</p>"
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((text, string, i) => text + toHtml(parts[i - 1]) + string) };
}

function toHtml(part: Part): string {
  if (part === undefined) return "";
  if (typeof part !== "object") return escaped(String(part));
  return "html" in part ? part.html : part.map(toHtml).join("");
}

/** Text as it stands in HTML, between elements or in an attribute. */
export function escaped(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
