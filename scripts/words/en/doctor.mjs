/** What `npm run doctor` says. */
export const doctor = /** @type {const} */ ({
  ok: "ok",
  optional: "optional",
  missing: "missing",
  node: { name: "Node.js", version: "{version} ({needed} or newer is needed)" },
  threads: {
    name: "Threads",
    start: { one: "they start, on {count} core", other: "they start, on {count} cores" },
    fail: "they don't start, so training on large data runs on one core; a security policy may forbid them",
  },
  nodePackages: {
    name: "npm packages",
    installed: "as locked",
    withTools: "as locked, with the tools for npm test",
    missing: "not installed as locked; npm start installs them",
  },
  python: { name: "Python", found: "{version} ({command})" },
  pythonPackages: {
    name: "JupyterLab",
    installed: "as locked, in .venv",
    withTools: "as locked, in .venv, with the tools for npm test",
    missing: "not installed as locked; npm start installs it into .venv",
  },
  kernel: {
    name: "TypeScript kernel",
    starts: "it starts",
    missing: "it comes with the npm packages, which npm start installs",
  },
  otherKernels: {
    name: "Other kernels",
    none: "no other kernel is named {name}",
    found:
      "also named {name}: {kernels}. Another Jupyter may use it for the lessons; npm start, npm test and npm run export use the course's own",
    kernel: "{title} in {folder}, started by {command}",
    unreadable: "one in {folder}, whose kernel.json can't be read",
  },
  chromium: {
    name: "Chromium",
    missing:
      "not found; it is needed only for npm test, which brings one, and for npm run export -- --pdf, which needs Chrome, Edge or Chromium",
  },
  complete: "Everything that the lessons need is here. Begin with: npm start",
  incomplete: {
    one: "{count} of {total} things is missing; its line above says how to fix that.",
    other: "{count} of {total} things are missing; their lines above say how to fix that.",
  },
});
