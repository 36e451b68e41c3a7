/** What the commands say, but for the grader's and the export's own words. */
export const commands = /** @type {const} */ ({
  unknown: 'There is no command "{name}". There are: {names}.',
  start: "Starting JupyterLab. To stop it, press Ctrl+C twice in this window.",
  export: {
    notTogether: "--fresh runs every lesson and --no-execute runs none: use one of them.",
    done: "The pages are in {folder}; begin with index.html.",
    missing: "Links to lessons that have not been exported yet lead nowhere: {lessons}.",
    interrupted: "The export was interrupted; no page was changed.",
  },
  test: {
    types: "Types",
    lint: "Lint and format",
    tests: "Tests",
    total: "{passed} passed, {failed} failed",
    version: "Node {version}",
  },
  format: "{file}: outputs removed",
  lock: "Wrote the locks in scripts/python, tests/python, deploy/jupyterhub and scripts/scaleOut; the next command that needs one installs it.",
  translate: {
    stale: {
      one: "{count} place has no Chinese, or Chinese of an older English. Write it, then run npm run translate -- --accept PLACE.",
      other:
        "{count} places have no Chinese, or Chinese of an older English. Write it, then run npm run translate -- --accept PLACE.",
    },
    noCell:
      'The notebook {notebook} has no cell "{cell}". Write NOTEBOOK#CELL, such as 01-quadratic#title.',
    noPlace:
      '"{place}" is no place to translate. Write one as npm run translate lists it, such as 01-quadratic#title or README.md.',
  },
  setup:
    "The course is set up; from now on it needs no network, and nobody has to be able to write to its folder.",
  bench: "Wrote scripts/bench/RESULTS.md and results.svg.",
});

/** What is installed, as the line about it says. */
export const packages = /** @type {const} */ ({
  npm: "npm packages",
  python: "Python packages",
  pythonForTests: "Python packages for the tests",
  hub: "JupyterHub",
  hubProxy: "the proxy of JupyterHub",
  nodes: "the versions of Node that the course supports",
  newestNode: "Node 24 for the bench",
  peers: "numpy, scikit-learn and JAX for the bench (with Python 3.11 or newer)",
  ipykernel: "ipykernel, numpy and matplotlib for the bench",
  dask: "Dask for npm run scale-out",
  duckdb: "DuckDB for npm run scale-out",
  deno: "Deno for the bench",
  jest: "Jest for the bench",
  jupyterBook: "Jupyter Book for the bench",
});
