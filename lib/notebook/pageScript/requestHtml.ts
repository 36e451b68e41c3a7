import { toJson } from "../../page/json.js";
import { languageTag } from "../../words/language.js";
import { escaped } from "../views/html.js";
import type { PageScript } from "./pageScript.js";

/**
 * Asks the page's script to hydrate the element that this script stands in. The request is the same for every
 * figure, so that an exporter recognises it; whatever differs is data in the element's attributes.
 */
export function requestScript(key: string): string {
  return `{const key="${key}",waiting=window[key]??=[],place=document.currentScript.parentElement;waiting.push([place,place.dataset.courseFigure,place.dataset.courseGiven]);
if(Array.isArray(waiting)&&document.querySelector("#jupyter-config-data")){const code=localStorage.getItem(key);if(code){const script=document.createElement("script");script.setAttribute("data-course",key);script.textContent=code;document.head.append(script)}}}`;
}

/**
 * The element, the page's script if this one carries it, and a request to that script.
 *
 * Requests wait in a global list until the script has run, so the order of cells in the page does not
 * matter. In JupyterLab, a page that was reloaded may lack the script even though this kernel has
 * sent it; for that case the script has stored itself in the browser.
 */
export function requestHtml(
  element: string,
  name: string,
  given: unknown,
  { key, code }: PageScript,
  carries: boolean,
): string {
  return `<div class="course-live" lang="${languageTag()}" data-course-figure="${escaped(name)}" data-course-given="${escaped(toJson(given))}">${element}${
    carries ? `<script data-course="${key}">${code}</script>` : ""
  }<script>${requestScript(key)}</script></div>`;
}
