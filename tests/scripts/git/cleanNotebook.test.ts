import { expect, test } from "vitest";
import { cleaned } from "../../../scripts/git/cleanNotebook.cjs";

const notebook = (cells: object[]) => `${JSON.stringify({ cells, nbformat: 4 }, null, 1)}\n`;

test("outputs, counts and an editor's notes go; source, ids and tags stay", () => {
  const saved = notebook([
    { cell_type: "markdown", id: "a", metadata: { editable: true }, source: "# θ\n\nη" },
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
    { cell_type: "markdown", id: "a", metadata: {}, source: ["# θ\n", "\n", "η"] },
    { ...code, id: "b", metadata: { tags: ["measurement"] }, source: ["1"] },
    { ...code, id: "c", metadata: {}, source: [] },
  ]);
});

test("a clean notebook stays as it is", () => {
  const clean = notebook([{ cell_type: "markdown", id: "a", metadata: {}, source: ["η"] }]);
  expect(cleaned(clean)).toBe(clean);
});

test("the order of keys and of metadata is Jupyter's, and a widget's state goes", () => {
  const saved = {
    nbformat: 4,
    metadata: { widgets: {}, kernelspec: { name: "tslab" } },
    cells: [],
  };
  expect(cleaned(JSON.stringify(saved))).toBe(
    '{\n "cells": [],\n "metadata": {\n  "kernelspec": {\n   "name": "tslab"\n  }\n },\n "nbformat": 4\n}\n',
  );
});
