// Notebooks that are odd, and of which there is a page all the same.
const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

type Cell = Readonly<Record<string, unknown>>;

/** A notebook as a file; cells without an id get c1, c2, … */
export function notebookOf(cells: readonly Cell[], metadata: unknown = {}): string {
  const given = cells.map((cell, index) => ({ id: `c${index + 1}`, metadata: {}, ...cell }));
  return JSON.stringify({ cells: given, metadata, nbformat: 4, nbformat_minor: 5 });
}

const md = (source: string, more: Cell = {}): Cell => ({ cell_type: "markdown", source, ...more });
const raw = (source: string, metadata: Cell = {}): Cell => ({ cell_type: "raw", source, metadata });
const code = (outputs: unknown, more: Cell = {}): Cell => ({
  cell_type: "code",
  execution_count: null,
  source: "1",
  outputs,
  ...more,
});
const shown = (data: unknown) => code([{ output_type: "display_data", data, metadata: {} }]);
const printed = (text: string) => code([{ output_type: "stream", name: "stdout", text }]);

export type Odd = {
  readonly name: string;
  readonly notebook: string;
  /** What its page has to hold. */
  readonly has?: RegExp;
  /** What its page may not hold. */
  readonly lacks?: RegExp;
};

const danger = /<(?:script>alert|style>body|meta http-equiv="refresh"|iframe)/;
const attack =
  '<script>alert(1)</script><style>body{}</style><meta http-equiv="refresh" content="0"><iframe></iframe>seen';

export const odd: readonly Odd[] = [
  { name: "o-no-cells", notebook: notebookOf([]), has: /<title>o-no-cells/ },
  { name: "o-mark", notebook: `\ufeff${notebookOf([md("# Marked")])}`, has: /<title>Marked/ },
  {
    name: "o-old-minor",
    notebook: JSON.stringify({
      cells: [
        { cell_type: "markdown", metadata: {}, source: "# Old" },
        { cell_type: "code", metadata: { tags: ["measurement"] }, source: "1", outputs: [] },
      ],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 2,
    }),
    has: /id="cell-n2" data-measurement/,
  },
  {
    name: "o-twice",
    notebook: notebookOf([md("a", { id: "same" }), md("b", { id: "same" })]),
    has: /id="cell-same"[\s\S]*id="cell-n2"/,
  },
  {
    name: "o-id",
    notebook: notebookOf([md("a", { id: '"><script>alert(1)</script>' })]),
    lacks: danger,
  },
  { name: "o-metadata", notebook: notebookOf([md("# A")], { lang: ["en"], language_info: 5 }) },
  { name: "o-metadata-list", notebook: notebookOf([md("# A")], []) },
  { name: "o-lang", notebook: notebookOf([md("# A")], { lang: '"><script>' }), has: /lang="en"/ },
  { name: "o-tags", notebook: notebookOf([code([], { metadata: { tags: 5 } })]) },
  { name: "o-tags-text", notebook: notebookOf([code([], { metadata: { tags: "measurement" } })]) },
  { name: "o-cell-metadata", notebook: notebookOf([code([], { metadata: null }), md("b")]) },
  { name: "o-lexer", notebook: notebookOf([code([])], { language_info: { name: ["a"] } }) },
  { name: "o-outputs", notebook: notebookOf([code("none"), code(null), code([null, 1, "a", {}])]) },
  {
    name: "o-output",
    notebook: notebookOf([
      code([{ output_type: "stream" }, { output_type: "display_data" }, { output_type: "error" }]),
      code([{ output_type: "stream", name: "stdlog", text: ["seen", 5] }]),
    ]),
    has: />seen</,
  },
  { name: "o-data", notebook: notebookOf([shown({ "text/html": { a: 1 } }), shown([]), shown(5)]) },
  { name: "o-attachments", notebook: notebookOf([md("a", { attachments: [1] })]) },
  {
    name: "o-attached",
    notebook: notebookOf([
      md("![dot](attachment:a%20b.png)", { attachments: { "a b.png": { "text/html": png } } }),
    ]),
    has: /<img[^>]* src="data:image\/png;base64,/,
  },
  {
    name: "o-cell-type",
    notebook: notebookOf([{ cell_type: "odd<b>", source: "a" }]),
    has: /odd&lt;b/,
  },
  { name: "o-raw", notebook: notebookOf([raw(attack)]), has: /seen/, lacks: danger },
  {
    name: "o-raw-html",
    notebook: notebookOf([raw(attack, { raw_mimetype: "text/HTML" })]),
    has: /seen/,
    lacks: danger,
  },
  {
    name: "o-raw-markdown",
    notebook: notebookOf([raw(`# Raw\n\n${attack}`, { raw_mimetype: "text/markdown" })]),
    has: /<h1 id="Raw">/,
    lacks: danger,
  },
  {
    name: "o-raw-latex",
    notebook: notebookOf([raw("\\LaTeX", { raw_mimetype: "text/latex<script>alert" })]),
    has: /text\/latex&lt;script/,
    lacks: danger,
  },
  {
    name: "o-kinds",
    notebook: notebookOf(
      ["text/html", "image/svg+xml", "text/latex", "text/markdown", "image/png", "text/plain"].map(
        (kind) => shown({ [kind]: attack }),
      ),
    ),
    lacks: danger,
  },
  {
    name: "o-javascript",
    notebook: notebookOf([shown({ "application/javascript": "alert(1)" })]),
    has: /because a page cannot show it: <code>application\/javascript</,
    lacks: /alert\(1\)/,
  },
  {
    name: "o-picture",
    notebook: notebookOf([
      shown({ "image/png": png }),
      shown({ "image/png": "PHNjcmlwdD4=" }),
      shown({ "image/jpeg": '"><script>alert(1)</script>' }),
    ]),
    has: /<img alt="[^"]+" src="data:image\/png[\s\S]*cannot show it: <code>image\/png/,
    lacks: danger,
  },
  {
    name: "o-terminal",
    notebook: notebookOf([
      printed(
        "\u001b[31mred\u001b[0m \u001b]8;;https://example.org\u0007link\u001b]8;;\u0007 \u0000\b",
      ),
    ]),
    has: /red link/,
    lacks: /[^\P{Cc}\n\t]|example\.org/u,
  },
  {
    name: "o-surrogate",
    notebook: notebookOf([md("# Half \ud800 and \udfff\n\nnull \u0000, \uffff")]),
    has: /Half \ufffd and \ufffd/,
    lacks: /[^\P{Cc}\n\t]|\uffff/u,
  },
  {
    name: "o-bidi",
    notebook: notebookOf([code([], { source: 'if (a /* \u202e } \u2066 */) { "b" }' })]),
    has: /⟦U\+202E⟧/,
    lacks: /[\u202a-\u202e\u2066-\u2069]/,
  },
  { name: "o-title", notebook: notebookOf([md(`# ${attack} & "title"`)]), lacks: danger },
  {
    name: "o-alt",
    notebook: notebookOf([md(`![" onerror="alert(1)](data:image/png;base64,${png} "a' b")`)]),
    lacks: /<img[^>]*" onerror=/,
  },
  {
    name: "o-links",
    notebook: notebookOf([
      md("[a](javascript:alert) [b](data:text/html,x) [c](JaVaScRiPt&#58;alert) [d](vbscript:x)"),
    ]),
    lacks: /href="(?!#|\w[^:"]*\.html|https?:|data:,")[^"]*"/,
  },
  {
    name: "o-headings",
    notebook: notebookOf([md("# lesson\n\n## files\n\n## files\n\n## files-2")]),
    has: /id="files-2-2"/,
  },
  {
    name: "o-video",
    notebook: notebookOf([md('<video><source type="a"></video>seen')]),
    has: /seen/,
  },
  { name: "o-nested", notebook: notebookOf([md(`${"> ".repeat(2000)}a\n\n${"[".repeat(2000)}`)]) },
  {
    name: "o-many",
    notebook: notebookOf(Array.from({ length: 2000 }, (_, k) => md(`cell ${k}`))),
    has: /cell 1999/,
  },
  { name: "o #?%&<中文>'", notebook: notebookOf([md("# Named")]), has: /<title>Named/ },
  { name: "--there", notebook: notebookOf([md("# Dashes")]), has: /<title>Dashes/ },
];
