import { expect, test } from "vitest";
import { cleaned } from "../../scripts/format/cleaned.js";

const notebook = (cells: object[]) => `${JSON.stringify({ cells, nbformat: 4 }, null, 1)}\n`;

test("outputs, counts and an editor's notes go; source, ids and tags stay", () => {
  const saved = notebook([
    { cell_type: "markdown", id: "a", metadata: { editable: true }, source: "# θ" },
    {
      cell_type: "code",
      id: "b",
      metadata: { tags: ["measurement"], collapsed: true },
      execution_count: 3,
      outputs: [{ output_type: "stream", text: "1" }],
      source: "1",
    },
    { cell_type: "code", id: "c", metadata: { tags: [] }, outputs: [], source: "" },
  ]);
  const code = { cell_type: "code", execution_count: null, outputs: [] };
  const { cells } = JSON.parse(cleaned(saved));
  expect(cells).toEqual([
    { cell_type: "markdown", id: "a", metadata: {}, source: "# θ" },
    { ...code, id: "b", metadata: { tags: ["measurement"] }, source: "1" },
    { ...code, id: "c", metadata: {}, source: "" },
  ]);
});

test("a clean notebook stays as it is", () => {
  const clean = notebook([{ cell_type: "markdown", id: "a", metadata: {}, source: "η" }]);
  expect(cleaned(clean)).toBe(clean);
});
