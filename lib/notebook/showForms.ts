import { display } from "tslab";
import { severalForms } from "../node/severalForms.js";

/**
 * Shows one thing below the current cell in several forms; each front end takes the one that it shows best.
 *
 * @param forms - by their media types, such as `text/html` and `text/plain`
 */
export function showForms(forms: Readonly<Record<string, string>>): void {
  display.raw(severalForms, JSON.stringify(forms));
}
