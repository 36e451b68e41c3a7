// Texts of tslab 1.0.22 that fail silently, and what they are replaced with.

const path = require("node:path");

const cells = path.join(__dirname, "lookAlikes", "cells.cjs");

/** @typedef {{ file: string, find: string, replace: string }} Mending */

/** @type {Mending[]} */
const mendings = [
  {
    // `{ theta }` with theta from an earlier cell passed the type check, then threw ReferenceError:
    // tslab rewrites identifiers of earlier cells to exports.theta, but forgot the shorthand.
    file: "./converter.js",
    find: "function wrapPrevIdentifier(node) {\n            var _a, _b;",
    replace: `function wrapPrevIdentifier(node) {
            var _a, _b;
            if (ts.isShorthandPropertyAssignment(node)) {
                const symbol = checker.getShorthandAssignmentValueSymbol(ts.getOriginalNode(node));
                if (symbol && (symbol.declarations || []).some((d) => d.getSourceFile() === declsFile)) {
                    const earlier = ts.factory.createPropertyAccessExpression(ts.factory.createIdentifier("exports"), node.name);
                    const init = node.objectAssignmentInitializer;
                    return ts.factory.createPropertyAssignment(node.name, init ? ts.factory.createAssignment(earlier, ts.visitNode(init, wrapPrevIdentifier)) : earlier);
                }
            }`,
  },
  {
    // `({ loss: height }) => …` over a type from an earlier cell: the property's name was taken for a
    // variable of that cell, and the cell threw on `exports.loss`.
    file: "./converter.js",
    find: "let prev = false;",
    replace: `const { parent } = node;
            if (parent && ((ts.isBindingElement(parent) && parent.propertyName === node) ||
                (ts.isPropertyAssignment(parent) && parent.name === node))) {
                return node;
            }
            let prev = false;`,
  },
  {
    // A module edited and another one made between two cells: TypeScript sets two timers, tslab had
    // room for one and threw into whatever cell came next. Now the earlier timer runs first.
    file: "./converter.js",
    find: 'throw new Error("Unexpected pending rebuildTimer");',
    replace: "rebuildTimer.callback();",
  },
  {
    file: "./converter.js",
    find: "callback();\n                rebuildTimer = null;",
    replace: "rebuildTimer = null;\n                callback();",
  },
  {
    // So a timer that has already run can be cleared.
    file: "./converter.js",
    find: 'throw new Error("clearing unexpected tiemr");',
    replace: "",
  },
  {
    // After an error tslab cancelled every cell that arrived within 200 ms. Cells sent before the
    // error still have to be cancelled ("Run all" stops there), so the error's own reply waits until
    // those have been read: a cell sent after that reply is never cancelled.
    file: "./jupyter.js",
    find: "this.execQueue.reset(200);",
    replace:
      "await new Promise((done) => setTimeout(done, 20));\n                this.execQueue.reset();",
  },
  {
    // The protocol's word for a cancelled cell is "aborted"; with another, a client may wait forever.
    file: "./jupyter.js",
    find: 'status = "abort";',
    replace: 'status = "aborted";',
  },
  {
    // Of a minus sign or a quote that was copied from a page TypeScript says that a ; is missing.
    file: "./executor.js",
    find: "printDiagnostics(converted.diagnostics);",
    replace: `printDiagnostics(require(${JSON.stringify(cells)}).explainedIn(src, converted.diagnostics));`,
  },
];

module.exports = { mendings };
