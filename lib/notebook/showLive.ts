import { display } from "tslab";
import { toJson } from "../page/json.js";
import { pageScript } from "./pageScript/pageScript.js";
import { requestHtml } from "./pageScript/requestHtml.js";

// A page holds the script once, however many figures and predictions it has: the first brings it, and
// brings it again when its cell is run again, which removes the cell's earlier output.
const carriers = new Map<string, string>();

/**
 * Shows an element below the current cell; where scripts run, the page's script brings it to life.
 *
 * @param element - HTML that can be read without a script
 * @param name - what the script should make of it
 * @param given - data for that
 */
export function showLive(element: string, name: string, given: unknown): void {
  const script = pageScript();
  const identity = name + toJson(given);
  const carrier = carriers.get(script.key) ?? identity;
  carriers.set(script.key, carrier);
  display.html(requestHtml(element, name, given, script, carrier === identity));
}
