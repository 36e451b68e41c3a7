/**
 * The text of a function without free variables: it lists, by path, every own property and prototype that can
 * be reached from the global object, and those objects that belong to another realm than the one it runs in.
 */
export const reachable = String(function reachable(): { paths: string[]; foreign: string[] } {
  const { ownKeys, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
  const seen = new Set<unknown>();
  const paths: string[] = [];
  const foreign: string[] = [];
  const waiting: [string, unknown][] = [["", globalThis]];

  const isOfThisRealm = (value: object) => {
    let last = value;
    for (let next = getPrototypeOf(last); next !== null; next = getPrototypeOf(last)) last = next;
    return last === Object.prototype || getPrototypeOf(value) === null;
  };

  for (let found = waiting.shift(); found !== undefined; found = waiting.shift()) {
    const [path, value] = found;
    const isObject = typeof value === "object" || typeof value === "function";
    if (!isObject || value === null || seen.has(value)) continue;
    seen.add(value);
    if (!isOfThisRealm(value)) foreign.push(path);
    for (const key of ownKeys(value)) {
      const name = `${path}${path && "."}${String(key)}`;
      paths.push(name);
      const { value: inner, get, set } = getOwnPropertyDescriptor(value, key) ?? {};
      waiting.push([name, inner], [`${name}.get`, get], [`${name}.set`, set]);
    }
    waiting.push([`${path}.[[Prototype]]`, getPrototypeOf(value)]);
  }
  return { paths, foreign };
});
