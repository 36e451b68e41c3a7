import { toJson } from "../page/json.js";
import type { PageScript } from "./pageScript.js";

/**
 * The element, the page's script if this one carries it, and a request to that script.
 *
 * Requests wait in a global list until the script has run, so the order of cells in the page does not
 * matter. In JupyterLab, a page that was loaded again may lack the script though this kernel has
 * sent it; there the script has kept itself in the browser's storage.
 */
export function requestHtml(
  element: string,
  name: string,
  given: unknown,
  { key, code }: PageScript,
  carries: boolean,
): string {
  const request = `{const key="${key}",waiting=window[key]??=[];waiting.push([document.currentScript.parentElement,"${name}",${quoted(toJson(given))}]);
if(Array.isArray(waiting)&&document.querySelector("#jupyter-config-data")){const code=localStorage.getItem(key);if(code){const script=document.createElement("script");script.setAttribute("data-course",key);script.textContent=code;document.head.append(script)}}}`;
  return `<div class="course-live">${element}${
    carries ? `<script data-course="${key}">${code}</script>` : ""
  }<script>${request}</script></div>`;
}

/** As a literal of JavaScript inside HTML. */
function quoted(json: string): string {
  return `'${json.replace(/[\\']/g, "\\$&").replaceAll("<", "\\x3c")}'`;
}
