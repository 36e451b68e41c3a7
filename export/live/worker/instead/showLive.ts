// In the place of lib/notebook/showLive.ts: the page has the script already, and hydrates what it is shown.
import { escaped } from "../../../../lib/notebook/views/html.js";
import { toJson } from "../../../../lib/page/json.js";
import { send } from "../outputs.js";

export function showLive(element: string, name: string, given: unknown): void {
  const data = `data-course-figure="${escaped(name)}" data-course-given="${escaped(toJson(given))}"`;
  send({ type: "html", html: `<div class="course-live" ${data}>${element}</div>` });
}
