// mathjs makes all of its 300 functions when it is loaded, most of them out of others, which takes longer than
// reading its files. In the bundle each is made when it is first asked for. mathjs marks those calls as pure, for
// bundlers that leave out what is not used: when one is made, or whether at all, makes no difference to the others.

const file = (name: string) =>
  new RegExp(`"[^"]*mathjs/lib/cjs/entry/${name}\\.generated\\.js"\\(`);

/** The two files that make the functions, one after the other, as esbuild writes them; and where the second ends. */
const pureFile = file("pureFunctionsAny");
const impureFile = file("impureFunctionsAny");
const end = ".createProxy(math);";

/** A property that is made when it is first read, and a plain one from then on. */
const helper = `var __lazy = (object, name, make) => {
  const become = (value) => Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
  Object.defineProperty(object, name, { configurable: true, enumerable: true, set: become, get: () => become(make())[name] });
};
`;

const made = /\bvar (\w+) = exports2\.(\w+) = ([^;]+);/g;
const pureCall = /^\/\* @__PURE__ \*\/ (\(0, \w+\.create\w+\))\(\{([^{}]*)\}\)$/;
const anotherName = /^\w+$/;

const collected = /\(0, \w+\.default\)\((math|classes), \{([^{}]*)\}\);/g;
const collectedValue = /("?\w+"?): (_pureFunctionsAnyGenerated\.\w+)/g;
const transforms =
  /\(0, \w+\.default\)\(mathWithTransform, math, \{((?:\s*\w+: \(0, \w+\.create\w+\)\(\{[^{}]*\}\),?)*)\s*\}\);/g;
const transform = /(\w+): (\(0, \w+\.create\w+\)\(\{[^{}]*\}\)),?/g;

/**
 * The bundle of mathjs with functions that are made when they are first asked for.
 *
 * @returns undefined if mathjs or esbuild now writes what makes them differently
 */
export function lazyMathjs(bundle: string): string | undefined {
  const pure = bundle.search(pureFile);
  const impure = bundle.search(impureFile);
  const rest = bundle.indexOf(end, impure);
  if (!(0 < pure && pure < impure && impure < rest)) return undefined;
  const functions = lazyFunctions(bundle.slice(pure, impure));
  const collections = lazyCollections(bundle.slice(impure, rest));
  if (functions === undefined || collections === undefined) return undefined;
  return [helper, bundle.slice(0, pure), functions, collections, bundle.slice(rest)].join("");
}

function lazyFunctions(text: string): string | undefined {
  const names = new Map(Array.from(text.matchAll(made), ([, local, name]) => [local, name]));
  const exported = (local: string) => (names.has(local) ? `exports2.${names.get(local)}` : local);
  const lazy = text.replace(made, (statement, _local, name, value: string) => {
    const [, create, given] = pureCall.exec(value) ?? [];
    if (create === undefined && !anotherName.test(value)) return statement;
    const make =
      create === undefined ? exported(value) : `${create}({${withExports(given, exported)}})`;
    return `__lazy(exports2, "${name}", () => ${make});`;
  });
  return lazy.includes("@__PURE__") || lazy.search(made) >= 0 ? undefined : lazy;
}

/** What a function is given, read from the exports: `typed, config: x.config` becomes `typed: exports2.typed, config: x.config`. */
function withExports(given: string, exported: (local: string) => string): string {
  const entries = given
    .split(",")
    .map((entry) => entry.trim())
    .filter(Boolean);
  return entries
    .map((entry) => {
      const [name, local = name] = entry.split(": ");
      return `${name}: ${exported(local)}`;
    })
    .join(", ");
}

/** The parser finds functions in `math` and `mathWithTransform`, which are no reason to make them all either. */
function lazyCollections(text: string): string | undefined {
  let count = 0;
  const lazy = text
    .replace(collected, (_, object: string, entries: string) => {
      count++;
      const getters = entries.replace(collectedValue, "get $1() { return $2; }");
      return described(object, `{${getters}}`);
    })
    .replace(transforms, (_, entries: string) => {
      count++;
      const functions = entries.replace(transform, '__lazy(mathWithTransform, "$1", () => $2);');
      return `${described("mathWithTransform", "math")}${functions}`;
    });
  return count === 3 ? lazy : undefined;
}

/** Copies properties without reading them. */
const described = (object: string, from: string) =>
  `Object.defineProperties(${object}, Object.getOwnPropertyDescriptors(${from}));`;
