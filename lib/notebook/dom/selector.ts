import { drawingWords } from "../words/drawing.js";
import type { DrawingElement } from "./element.js";

type Test = (element: DrawingElement) => boolean;

/** One step of a selector: tests of an element, and whether the step before must match its parent or any ancestor. */
type Step = { readonly tests: Test[]; readonly isChild: boolean };

type Part = Readonly<Partial<Record<string, string>>>;

const part =
  /\s*(?<comma>,)\s*|\s*(?<child>>)\s*|(?<space>\s+)|(?<any>\*)|(?<tag>[\w-]+)|\.(?<className>[\w-]+)|#(?<id>[\w-]+)|\[(?<name>[\w:-]+)(?:=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[\w-]+)))?\]/gy;

const known = new Map<string, Test>();

/**
 * The test that a CSS selector such as `text, g[aria-label=text]` stands for.
 *
 * @throws {SyntaxError} if it has a part that drawings do not need, such as :hover
 */
export function matcher(selector: string): Test {
  const test = known.get(selector) ?? parsed(selector);
  known.set(selector, test);
  return test;
}

function parsed(selector: string): Test {
  const branches: Step[][] = [[{ tests: [], isChild: false }]];
  for (const found of partsOf(selector)) {
    const steps = branches[branches.length - 1];
    if (found.comma) branches.push([{ tests: [], isChild: false }]);
    else if (found.child || found.space)
      steps.push({ tests: [], isChild: found.child !== undefined });
    else steps[steps.length - 1].tests.push(testOf(found));
  }
  if (branches.flat().some(({ tests }) => tests.length === 0)) refuse(selector);
  return (element) => branches.some((steps) => isAtEnd(element, steps));
}

function partsOf(selector: string): Part[] {
  const whole = selector.trim();
  const parts = Array.from(whole.matchAll(part));
  if (parts.reduce((length, [found]) => length + found.length, 0) < whole.length) refuse(selector);
  return parts.map(({ groups = {} }) => groups);
}

function testOf({ any, tag, className, id, name, ...values }: Part): Test {
  if (any) return () => true;
  if (tag) return (element) => element.localName === tag;
  if (className) return (element) => element.className.split(/\s+/).includes(className);
  if (id) return (element) => element.id === id;
  const value = values.double ?? values.single ?? values.bare;
  return (element) =>
    value === undefined
      ? element.hasAttribute(`${name}`)
      : element.getAttribute(`${name}`) === value;
}

/** Whether an element passes the last step and its ancestors the steps before. */
function isAtEnd(element: DrawingElement, steps: readonly Step[]): boolean {
  const [{ tests, isChild }] = steps.slice(-1);
  if (!tests.every((test) => test(element))) return false;
  const before = steps.slice(0, -1);
  if (before.length === 0) return true;
  for (let at = element.parentNode; at !== null; at = isChild ? null : at.parentNode)
    if (isAtEnd(at, before)) return true;
  return false;
}

function refuse(selector: string): never {
  throw new SyntaxError(drawingWords.selector({ selector: JSON.stringify(selector) }));
}
