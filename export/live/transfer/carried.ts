// A page that was opened from a file may have a storage of its own, as in Firefox: the link to the other language carries
// the answers along. They take the place of what stands there as a file would, so that can be brought back.
import { limits } from "../../../grader/class/submissionLimits.js";

/** What follows the place in the link's fragment; the page's carried.js takes it from the address again. */
const mark = "&answers=";

/** Gives the link the answers as they are when it is followed. */
export function carryAlong(answers: () => ReadonlyMap<string, string>): void {
  const link = document.querySelector<HTMLAnchorElement>("a.language");
  if (link === null || location.protocol !== "file:") return;
  link.addEventListener("click", () => {
    const all = [...answers()];
    const [place = ""] = link.hash.split(mark);
    link.hash =
      all.length === 0 ? place : `${place}${mark}${encodeURIComponent(JSON.stringify(all))}`;
  });
}

/** The answers that have come with the page's address. */
export function carriedHere(ids: readonly string[]): ReadonlyMap<string, string> {
  const carried: unknown = Reflect.get(window, "courseCarried");
  const given = typeof carried === "string" ? parsed(carried) : undefined;
  const pairs: readonly unknown[] = Array.isArray(given) ? given : [];
  return new Map(
    pairs.flatMap((pair) => {
      const [id, answer] = Array.isArray(pair) ? pair : [];
      const isAnswer = ids.includes(id) && typeof answer === "string";
      return isAnswer && answer.length <= limits.file ? [[id, answer] as const] : [];
    }),
  );
}

function parsed(packed: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(packed));
  } catch {
    return undefined;
  }
}
