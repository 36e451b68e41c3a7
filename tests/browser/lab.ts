import type { Locator, Page } from "playwright-core";

/** Steps that a student takes in JupyterLab, in the words of its menus. */
export class Lab {
  /** @param idle - how its status bar says in its language that a kernel waits */
  constructor(
    readonly page: Page,
    private readonly idle = "Idle",
  ) {}

  /** Opens a lesson or a trail and waits until its kernel is ready. */
  async open(address: URL, lesson: string): Promise<void> {
    const url = new URL(`/lab/tree/notebooks/${lesson}.ipynb`, address);
    url.search = address.search;
    await this.page.goto(url.href);
    const name = `${lesson.split("/").at(-1)}.ipynb`;
    await this.page.getByRole("tab", { name, selected: true }).waitFor();
    await this.notebook.waitFor();
    // The status bar may still describe a notebook that was open before, so this reads the panel's own indicator. A
    // cell that is run before its kernel has answered is forgotten.
    await this.page
      .locator('.jp-NotebookPanel:visible .jp-Notebook-ExecutionIndicator[data-status="idle"]')
      .waitFor();
    await this.page.getByText(`TypeScript | ${this.idle}`).first().waitFor();
  }

  get notebook(): Locator {
    return this.page.locator(".jp-NotebookPanel:visible .jp-Notebook");
  }

  get codeCells(): Locator {
    return this.notebook.locator(".jp-CodeCell");
  }

  /** The cell whose code contains a text. */
  cell(text: string): Locator {
    return this.codeCells.filter({ has: this.page.locator(".cm-content", { hasText: text }) });
  }

  /** Runs every cell through the menu and waits until the last one has its number. */
  async runAllCells(): Promise<void> {
    await this.page.getByRole("menuitem", { name: "Run", exact: true }).click();
    await this.page.getByRole("menuitem", { name: "Run All Cells", exact: true }).click();
    await this.waitUntilRun(this.codeCells.last());
  }

  async runCell(cell: Locator): Promise<void> {
    await cell.locator(".cm-content").click();
    await this.page.keyboard.press("Control+Enter");
    await cell
      .locator(".jp-InputPrompt", { hasText: "[*]" })
      .waitFor({ timeout: 2_000 })
      .catch(() => {});
    await this.waitUntilRun(cell);
  }

  /** A cell that has run shows its number: [12]: */
  private async waitUntilRun(cell: Locator): Promise<void> {
    await cell.locator(".jp-InputPrompt", { hasText: /\[\d+\]/ }).waitFor({ timeout: 120_000 });
  }

  /** What the cells printed as errors; a lesson that runs well has none. */
  errors(): Promise<string[]> {
    return this.notebook
      .locator(
        '[data-mime-type="application/vnd.jupyter.stderr"], [data-mime-type="application/vnd.jupyter.error"]',
      )
      .allInnerTexts();
  }

  /** Follows a link in the lesson to an exercise, replaces the whole file and saves it. */
  async editExercise(id: string, text: string): Promise<void> {
    await this.notebook.locator(`a[href*="exercises/${id}.ts"]`).first().click();
    const editor = this.page.locator(".jp-FileEditor:visible .cm-content");
    await editor.click();
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press("Control+S");
    await this.page.locator(".jp-FileEditor:visible").waitFor();
  }

  /** Brings the lesson back to the front. */
  async returnTo(lesson: string): Promise<void> {
    await this.page.getByRole("tab", { name: `${lesson}.ipynb` }).click();
    await this.notebook.waitFor();
  }
}
