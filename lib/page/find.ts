/**
 * The first element within another that matches a selector.
 *
 * @throws {Error} if there is none: the page's element and the script do not belong together
 */
export function find<Found extends HTMLElement>(within: Element, selector: string): Found {
  const found = within.querySelector<Found>(selector);
  if (found === null) throw new Error(`This place in the page has no ${selector}.`);
  return found;
}
