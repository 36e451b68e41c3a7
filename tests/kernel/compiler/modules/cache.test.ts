import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { prune } from "../../../../kernel/compiler/modules/prune.js";
import { Session } from "../session.js";
import { Project } from "../temporary.js";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

const kept = () => {
  const folder = project.in(".cache", "kernel", "modules");
  return readdirSync(folder).map((name) => path.join(folder, name));
};
describe("a cached module", () => {
  const cell = 'import { a } from "./a.js";\na';
  const write = (value: number) => {
    project.write(
      "a.ts",
      `import { b } from "./b.js";\n/** Of ten. */\nexport const a: number = b * ${value};`,
    );
    project.write("b.ts", "export const b = 1;");
  };

  test("is not made again, and keeps the documentation", async () => {
    write(10);
    expect(await new Session(project.root).values(cell)).toEqual([10]);
    const before = kept();
    expect(before).toHaveLength(2);
    const session = new Session(project.root);
    expect(await session.values(cell)).toEqual([10]);
    expect(kept()).toEqual(before);
    expect(session.compiler.inspect("a", 0, 0)?.text).toContain("Of ten.");
  });

  test("is made again where it is broken or gone", async () => {
    write(10);
    await new Session(project.root).run(cell);
    const [first = "", second = ""] = kept();
    writeFileSync(first, readFileSync(first, "utf8").slice(0, -9));
    expect(await new Session(project.root).values(cell)).toEqual([10]);
    writeFileSync(second, "");
    expect(await new Session(project.root).values(cell)).toEqual([10]);
    project.remove(path.relative(project.root, second));
    expect(await new Session(project.root).values(cell)).toEqual([10]);
    const [one, two] = [new Session(project.root), new Session(project.root)];
    for (const file of kept()) writeFileSync(file, "{}");
    expect([await one.values(cell), await two.values(cell)]).toEqual([[10], [10]]);
  });

  test("depends on every text that it was made from, and on the packages", async () => {
    write(10);
    await new Session(project.root).run(cell);
    project.write("b.ts", "export const b = 7;");
    expect(await new Session(project.root).values(cell)).toEqual([70]);
    expect(kept()).toHaveLength(4);
    project.write("package.json", '{ "name": "other" }');
    expect(await new Session(project.root).values(cell)).toEqual([70]);
    expect(kept()).toHaveLength(6);
  });
});

describe("files of the cache that nobody has used for a month", () => {
  test("are deleted, and no others", () => {
    const folder = project.in("old");
    for (const name of ["old/a.json", "old/b.json"]) project.write(name, "{}");
    const day = 24 * 60 * 60 * 1000;
    const longAgo = new Date(Date.now() - 40 * day);
    utimesSync(path.join(folder, "a.json"), longAgo, longAgo);
    prune(folder, Date.now());
    prune(project.in("none"), Date.now());
    expect(readdirSync(folder)).toEqual(["b.json"]);
  });
});
