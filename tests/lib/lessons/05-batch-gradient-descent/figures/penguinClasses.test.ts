import { expect, test } from "vitest";
import { penguinSexes, penguinSpecies } from "../../../../../lib/data/penguins.js";
import {
  penguinColors,
  penguinNames,
} from "../../../../../lib/lessons/05-batch-gradient-descent/figures/penguinClasses.js";
import { figures } from "../../../../../lib/lessons/05-batch-gradient-descent/words/figures.js";

test("no sex has the colour of a species", () => {
  const species = penguinColors.species.slice(0, penguinSpecies.length);
  const sexes = penguinColors.sex.slice(0, penguinSexes.length);
  expect(new Set([...species, ...sexes]).size).toBe(5);
});

test("a species has its own name, a sex that of the language", () => {
  expect(penguinNames(penguinSpecies)).toEqual(penguinSpecies);
  const { female, male } = figures.penguins.sexes;
  expect(penguinNames(penguinSexes)).toEqual([female, male]);
});
