type Cell = {
  outputs?: unknown[];
  execution_count?: number | null;
  metadata: { tags?: string[] };
};

/**
 * A notebook's text as the repository keeps it: without outputs, counts and the editor's own notes.
 * What a reader sees stays, and tags, which say something about a cell.
 */
export function cleaned(text: string): string {
  const notebook: { cells: Cell[] } = JSON.parse(text);
  for (const cell of notebook.cells) {
    const { tags = [] } = cell.metadata;
    cell.metadata = tags.length > 0 ? { tags } : {};
    if (cell.outputs !== undefined) Object.assign(cell, { outputs: [], execution_count: null });
  }
  return `${JSON.stringify(notebook, null, 1)}\n`;
}
