import createPurifier from "dompurify";

/** Addresses that a link or a picture in an output may have, much as in the exporter's own lists (course_export/allowed.py). */
const links = /^(?:https?:|mailto:|#)/i;
const pictures = /^data:image\/(?:png|jpeg|gif|webp);/i;

const purifier = createPurifier(window);
purifier.addHook("uponSanitizeAttribute", (_element, attribute) => {
  const { attrName, attrValue } = attribute;
  if (/href$/.test(attrName)) attribute.keepAttr = links.test(attrValue);
  if (attrName === "src") attribute.keepAttr = pictures.test(attrValue);
  // A link of the lesson leads to the lesson's own place.
  if (attrName === "id" && document.getElementById(attrValue) !== null) attribute.keepAttr = false;
});

/** What other elements refer to; where these refer to one another, a few would be drawn millions of times. */
const referred = new Set(["pattern", "mask", "marker", "clipPath", "filter"]);

/** In a style and in an attribute that is one; a backslash may hide any letter. */
const reference = /url\(|\\/i;

/** Takes the references from elements that are in, are or hold such an element: a style is inherited, too. */
function withoutNesting(fragment: DocumentFragment): void {
  const inside = new Set<Element>();
  const around = new Set<Element>();
  // Parents come before their children.
  for (const element of fragment.querySelectorAll("*")) {
    const parent = element.parentElement;
    const isReferred = referred.has(element.localName);
    if (isReferred || (parent !== null && inside.has(parent))) inside.add(element);
    if (!isReferred) continue;
    for (let up = parent; up !== null && !around.has(up); up = up.parentElement) around.add(up);
  }
  for (const element of [...inside, ...around]) {
    for (const { name, value } of [...element.attributes])
      if (reference.test(value) && !/^(?:data|aria)-/.test(name)) element.removeAttribute(name);
  }
}

/**
 * A cell's HTML output, without anything that runs or loads. Cells may come from anyone and must run only in their
 * worker, never in the page; the page's security policy enforces this too.
 */
export function sanitized(html: string): DocumentFragment {
  const fragment = purifier.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    FORBID_TAGS: ["style", "audio", "video", "template", "dialog", "foreignObject"],
    FORBID_ATTR: ["srcset", "ping", "action", "formaction", "popovertarget", "commandfor"],
  });
  withoutNesting(fragment);
  return fragment;
}
