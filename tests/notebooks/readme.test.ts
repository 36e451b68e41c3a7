// The table of notebooks/README.md: every row names a section, and every link leads to one.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inRoot } from "../../lib/node/paths.mjs";
import { allNames, anchorsOf, readLesson } from "./lesson.js";

const text = readFileSync(inRoot("notebooks", "README.md"), "utf8");
const rows = text
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) => line.split("|").slice(1, -1))
  .filter(
    ([said = "", taught = ""]) => !/^-+$/.test(said) && !/^ (Taught|Answered) in $/.test(taught),
  );

/** The lecture note's headings in its own words, and its formulas, in its order. */
const headings = [
  "Formula",
  "理解",
  "如何计算下一个优化后的gradient",
  "深度神经网络的训练目标",
  "总体目标",
  "单样本的损失函数",
  "分类任务里的概率模型",
  "总结",
  "梯度下降的更新公式",
  "梯度下降更新公式",
  "损失函数的梯度",
  "参数更新公式展开",
  "计算复杂度",
  "结论",
];
const formulas = [
  String.raw`\theta_{t+1} = \theta_t - \eta \nabla_\theta J(\theta_t)`,
  String.raw`J(\theta) = \theta^2`,
  String.raw`\nabla_\theta J(\theta) = 2\theta`,
  String.raw`\theta_{t+1} = \theta_t - \eta(2\theta_t) = \theta_t(1 - 2\eta)`,
  String.raw`\min_\theta L(D; \theta) = \frac{1}{N} \sum_{i=1}^{N} \ell(x_i, y_i; \theta)`,
  String.raw`D = \{(x_i, y_i)\}_{i=1}^{N}`,
  String.raw`\ell(x_i, y_i; \theta) = -\log p(y = y_i \mid x_i)`,
  String.raw`p(y = y_i \mid x_i) = \exp\{h^{(L)}_{y_i}(x_i)\} / \sum_{m=1}^{M} \exp\{h^{(L)}_m(x_i)\}`,
  String.raw`\theta_{t+1} = \theta_t - \eta \nabla_\theta L(D; \theta_t)`,
  String.raw`$L(D; \theta) = \frac{1}{N} \sum_{i=1}^{N} \ell(x_i, y_i; \theta)`,
  String.raw`\nabla_\theta L(D; \theta_t) = \frac{1}{N} \sum_{i=1}^{N} \nabla_\theta \ell(x_i, y_i; \theta_t)`,
  String.raw`\theta_{t+1} = \theta_t - \eta \cdot \frac{1}{N} \sum_{i=1}^{N} \nabla_\theta \ell(x_i, y_i; \theta_t)`,
];

/** A formula without the blanks that only set it apart. */
const bare = (formula: string) => formula.replace(/\\,|\s/g, "");

test("no row is without a lesson or a section", () => {
  for (const [said = "", taught = ""] of rows) expect(taught, said).toMatch(/\]\(\S+\.ipynb/);
});

test("each heading of the note has its row, in the note's order", () => {
  const found = headings.map((heading) =>
    rows.findIndex(([said = ""]) => said.includes(`(${heading})`) || said === ` **${heading}** `),
  );
  expect(found).not.toContain(-1);
  expect(found).toEqual([...found].sort((a, b) => a - b));
});

test.each(formulas)("the note's formula %s has a row that names a section", (formula) => {
  const row = rows.find(([said = ""]) => bare(said).includes(bare(formula)));
  expect(row?.[1] ?? "").toMatch(/\.ipynb#/);
});

test("every lesson and every trail is linked", () => {
  for (const name of allNames) expect(text).toContain(`](${name}.ipynb`);
});

test.each(["README.md", "README.zh.md"])("every link leads to a section: %s", (file) => {
  const table = readFileSync(inRoot("notebooks", file), "utf8");
  const links = [...table.matchAll(/\]\(([^)\s]+?)\.ipynb#([^)\s]+)\)/g)];
  expect(links.length).toBeGreaterThanOrEqual(60);
  for (const [link, name = "", anchor] of links) {
    expect(anchorsOf(readLesson(name)), link).toContain(anchor);
  }
});
