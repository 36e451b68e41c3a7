import { colors, series } from "../../../figures/figure.js";
import { figures } from "../words/figures.js";

/** What penguins are divided into. */
export type PenguinClasses = "species" | "sex";

/** Each kind of class has its own colours, so that a male doesn't look like a Chinstrap. */
export const penguinColors: Readonly<Record<PenguinClasses, readonly string[]>> = {
  species: series,
  sex: [colors.accent, colors.ochre],
};

/**
 * What a figure calls classes of penguins: a species has its own name, a sex a word of the language.
 *
 * @example penguinNames(["Adelie", "male"]) // ["Adelie", "male"]
 */
export function penguinNames(classNames: readonly string[]): string[] {
  const words = new Map<string, string>(Object.entries(figures.penguins.sexes));
  return classNames.map((name) => words.get(name) ?? name);
}
