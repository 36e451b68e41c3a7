import { brief, messageAfter } from "../../../grader/protocol/brief.js";
import type {
  CheckResult,
  CheckView,
  Diagnosis,
  ExerciseResult,
} from "../../../grader/protocol/results.js";
import { resultWords } from "../../../grader/protocol/words/words.js";
import { colors } from "../../figures/figure.js";
import { sentences } from "../../words/locale.js";
import { checkWords } from "../words/check.js";
import { type Html, html } from "./html.js";
import { statusMark } from "./statusMark.js";

// Text takes the page's colour, so that it is legible in every theme; only signs and edges are coloured.
const styles = {
  edge: "margin: 0.5em 0; padding: 0.2em 0 0.2em 1em; border-left: 4px solid",
  head: "margin: 0 0 0.5em",
  list: "margin: 0; padding: 0; list-style: none",
  item: "margin: 0.3em 0; padding-left: 1.6em; text-indent: -1.6em",
  sign: "display: inline-block; width: 1.6em; text-indent: 0; font-weight: bold; color:",
  code: "margin: 0.3em 0; padding: 0.5em; max-height: 24em; overflow: auto; text-indent: 0; background: var(--jp-layout-color2, rgba(127, 127, 127, 0.12)); color: inherit; font-family: var(--jp-code-font-family, monospace); font-size: var(--jp-code-font-size, 0.9em)",
  wrapped: "white-space: pre-wrap; word-break: normal; overflow-wrap: anywhere",
  unwrapped: "white-space: pre",
  frame: "white-space: pre",
  diagnosis: `margin: 0.3em 0 0.6em; padding: 0.4em 0.8em; text-indent: 0; border: 1px solid ${colors.accent}; border-radius: 4px`,
  details: "margin: 0.5em 0",
};

type Graded = CheckView & { kind: "graded" };

/** What a cell shows while its exercise is being graded. */
export function gradingHtml(id: string): string {
  return html`<p role="status">${checkWords.grading({ id })}</p>`.html;
}

/**
 * The result of an exercise as accessible HTML: points, every check, hints that open one inside the
 * other, and the official solution once all has passed or the last hint is open.
 */
export function checkHtml(view: CheckView): string {
  if (view.kind === "problem") return html`<p role="alert">${view.message}</p>`.html;
  const { title, result, printed, solution } = view;
  const passed = result.status === "passed";
  const help = passed
    ? html`<p style="${styles.head}">${resultWords.praise}</p>${solutionHtml(solution, title)}`
    : hintHtml(view, 0);
  return html`<section class="course-check" aria-label="${title}" style="${styles.edge} ${statusMark(result.status).color}">
<p role="alert" style="${styles.head}"><strong>${title}</strong> · ${resultWords.exercisePoints(result)} · ${resultWords.status[result.status]}</p>
<ul style="${styles.list}">${itemsOf(result.checks)}</ul>
${remarksHtml(result)}
${printed === "" ? undefined : details(title, checkWords.printed, code(printed))}
${help}
</section>`.html;
}

function itemsOf(checks: readonly CheckResult<string>[]): Html[] {
  const diagnosed = checks.findIndex(({ diagnosis }) => diagnosis !== undefined);
  return checks.map((check, i) => {
    const { sign, color } = statusMark(check.status);
    const why = messageAfter(check.message, checks[i - 1]);
    return html`<li style="${styles.item}"><span aria-hidden="true" style="${styles.sign} ${color}">${sign}</span>${check.name} · ${resultWords.status[check.status]} · ${resultWords.points(check)}${why === undefined ? undefined : code(why)}${i === diagnosed ? diagnosisHtml(check.diagnosis) : undefined}</li>`;
  });
}

/** A diagnosed mistake is shown once, at the first check that fails because of it. */
function diagnosisHtml(diagnosis: Diagnosis<string> | undefined): Html | undefined {
  if (diagnosis === undefined) return undefined;
  const { mistake, explanation } = diagnosis;
  return html`<p style="${styles.diagnosis}"><strong>${checkWords.diagnosis({ mistake })}</strong>${sentences(["", explanation])}</p>`;
}

/** What TypeScript objects to, with the line of code for the first. */
function remarksHtml({ id, typeErrors = [] }: ExerciseResult<string>): Html | undefined {
  if (typeErrors.length === 0) return undefined;
  const file = `${id.split("/")[1]}.ts`;
  const remarks = typeErrors.map(({ line, column, message, frame }, i) => {
    const told = `${file}:${line}:${column}: ${message}`;
    return code(i === 0 ? `${told}\n${frame}` : told);
  });
  return html`<p style="${styles.head}">${checkWords.typeErrors}</p>${remarks}`;
}

/** Each hint lies inside the one before it, and the solution in the last: they open one at a time. */
function hintHtml(view: Graded, index: number): Html | undefined {
  const { title, hints, solution } = view;
  const hint = hints[index];
  if (hint === undefined) return solutionHtml(solution, title);
  const next = hintHtml(view, index + 1);
  // The last hint is almost the code.
  const isCode = index === hints.length - 1;
  const shown = isCode ? code(hint, styles.unwrapped) : html`<p style="${styles.head}">${hint}</p>`;
  return details(
    title,
    checkWords.hint({ number: index + 1, count: hints.length }),
    html`${shown}${next}`,
  );
}

function solutionHtml(solution: string, title: string): Html | undefined {
  if (solution === "") return undefined;
  return details(title, checkWords.solution, code(solution.trimEnd(), styles.unwrapped));
}

/** @param title - of the exercise, which several of a page may have the same words about */
function details(title: string, words: string, content: Html): Html {
  return html`<details style="${styles.details}"><summary aria-label="${checkWords.about({ what: words, title })}">${words}</summary>${content}</details>`;
}

/**
 * Code that scrolls by keyboard where it is too long. Lines of a code frame are not wrapped, so that the mark stays
 * below its place.
 */
function code(content: string, lines = styles.wrapped): Html {
  const message = brief(content);
  const frame = content.slice(message.length);
  const inFrame = frame === "" ? undefined : html`<span style="${styles.frame}">${frame}</span>`;
  return html`<pre translate="no" tabindex="0" style="${styles.code}; ${lines}">${message}${inFrame}</pre>`;
}
