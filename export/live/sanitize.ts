import createPurifier from "dompurify";

/** Addresses that a link or a picture in an output may have, much as in the exporter's own lists (course_export/allowed.py). */
const links = /^(?:https?:|mailto:|#)/i;
const pictures = /^data:image\/(?:png|jpeg|gif|webp);/i;

const purifier = createPurifier(window);
purifier.addHook("uponSanitizeAttribute", (_element, attribute) => {
  const { attrName, attrValue } = attribute;
  if (/href$/.test(attrName)) attribute.keepAttr = links.test(attrValue);
  if (attrName === "src") attribute.keepAttr = pictures.test(attrValue);
});

/**
 * A cell's HTML output, without anything that runs or loads. Cells may come from anyone and must run only in their
 * worker, never in the page; the page's security policy enforces this too.
 */
export function sanitized(html: string): DocumentFragment {
  return purifier.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    FORBID_TAGS: ["style", "audio", "video", "template", "dialog", "foreignObject"],
    FORBID_ATTR: ["srcset", "ping", "action", "formaction", "popovertarget", "commandfor"],
  });
}
