// Several exports at once into one folder.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { exportCourse, makeCourse } from "../course.js";

const course = makeCourse();
afterAll(() => course.remove());

test("simultaneous exports leave every page, an index of all, and no temporary folder", async () => {
  const names = ["01-first", "02-second", "03-third"];
  for (const name of names) course.write(name, [{ id: "title", md: `# Lesson ${name}` }]);
  await Promise.all(names.map((name) => exportCourse(course, [name], { execute: "saved" })));
  const files = [...names, "index"].map((name) => `${name}.html`);
  expect(readdirSync(course.output).sort()).toEqual(files);
  const index = readFileSync(path.join(course.output, "index.html"), "utf8");
  for (const name of names) expect(index).toContain(`<a href="${name}.html">Lesson ${name}</a>`);
}, 120_000);
