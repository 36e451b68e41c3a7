// Starts the typesetting program from its bundle, because translating its TypeScript on loading would take longer.
const path = require("node:path");
const { programText } = require("../lib/node/programs/programs.cjs");
const { loadScript } = require("../lib/node/programs/script.cjs");

const root = path.resolve(__dirname, "..");

// Later imports become require(), because Node would warn about import() in a script.
programText("export/typeset.ts", { supported: { "dynamic-import": false } }).then((code) => {
  const file = path.join(__dirname, "typeset.bundle.cjs");
  loadScript(file, path.join(root, ".cache", "programs"), code).remember();
});
