// In the place of the package tslab: what cells show goes to the page.
import { severalForms } from "../../../../lib/node/severalForms.js";
import { send } from "../outputs.js";

/** A place below the cell whose content is replaced. */
export type Area = { html(html: string): void };

let count = 0;

export const display = {
  html: (html: string) => send({ type: "html", html }),
  raw: (mime: string, data: string) => {
    const forms = mime === severalForms ? JSON.parse(data) : { [mime]: data };
    const html: unknown = forms["text/html"];
    if (typeof html === "string") send({ type: "html", html });
    else send({ type: "text", text: `${String(forms["text/plain"] ?? data)}\n` });
  },
  text: (text: string) => send({ type: "text", text: `${text}\n` }),
};

export function newDisplay(): Area {
  count += 1;
  const area = count;
  return { html: (html) => send({ type: "html", html, area }) };
}
