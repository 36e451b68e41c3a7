/** The globals of the language, as ECMAScript names them up to its edition of 2026. */
export const languageGlobals = [
  ...["AggregateError", "Array", "ArrayBuffer", "AsyncDisposableStack", "BigInt", "BigInt64Array"],
  ...["BigUint64Array", "Boolean", "DataView", "Date", "DisposableStack", "Error", "EvalError"],
  ...[
    "FinalizationRegistry",
    "Float16Array",
    "Float32Array",
    "Float64Array",
    "Function",
    "Infinity",
  ],
  ...["Int16Array", "Int32Array", "Int8Array", "Intl", "Iterator", "JSON", "Map", "Math", "NaN"],
  ...["Number", "Object", "Promise", "Proxy", "RangeError", "ReferenceError", "Reflect", "RegExp"],
  ...[
    "Set",
    "String",
    "SuppressedError",
    "Symbol",
    "SyntaxError",
    "Temporal",
    "TypeError",
    "URIError",
  ],
  ...[
    "Uint16Array",
    "Uint32Array",
    "Uint8Array",
    "Uint8ClampedArray",
    "WeakMap",
    "WeakRef",
    "WeakSet",
  ],
  ...["decodeURI", "decodeURIComponent", "encodeURI", "encodeURIComponent", "escape", "eval"],
  ...["globalThis", "isFinite", "isNaN", "parseFloat", "parseInt", "undefined", "unescape"],
];

/** The globals that an answer finds in addition. */
export const addedGlobals = ["console", "performance", "structuredClone"];

/** The properties of these additional globals. */
export const addedProperties = [
  ...["assert", "clear", "count", "countReset", "debug", "dir", "error", "group", "groupCollapsed"],
  ...["groupEnd", "info", "log", "table", "time", "timeEnd", "timeLog", "trace", "warn"].map(
    (name) => name,
  ),
].map((name) => `console.${name}`);
