/** An element's `style`: its declarations, as they stand in its attribute of that name. */
export type Style = Record<string, string> & {
  setProperty(name: string, value: unknown, priority?: string): void;
  getPropertyValue(name: string): string;
  removeProperty(name: string): void;
};

/** Where the declarations are kept. */
type Attribute = { read(): string; write(declarations: string): void };

/** A name and a value, which may hold a semicolon in quotation marks or parentheses. */
const declaration = /([\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(])+)/g;

/**
 * The style that an attribute holds. Values are taken as they are, whereas a browser drops what it does not
 * understand.
 */
export function styleOf(attribute: Attribute): Style {
  const declarations = () =>
    new Map(
      Array.from(attribute.read().matchAll(declaration), ([, name, value]) => [name, value.trim()]),
    );
  const change = (name: string, value: string) => {
    const all = declarations();
    if (all.get(name) === (value || undefined)) return;
    if (value === "") all.delete(name);
    else all.set(name, value);
    attribute.write(Array.from(all, ([property, set]) => `${property}: ${set};`).join(" "));
  };
  const methods = {
    setProperty: (name: string, value: unknown, priority = "") =>
      change(name, [textOf(value), priority && "!important"].filter(Boolean).join(" ")),
    getPropertyValue: (name: string) => declarations().get(name) ?? "",
    removeProperty: (name: string) => change(name, ""),
  };
  return new Proxy(methods as Style, {
    get: (target, name) =>
      name in target || typeof name === "symbol"
        ? Reflect.get(target, name)
        : target.getPropertyValue(hyphenated(name)),
    set: (target, name, value) => {
      target.setProperty(hyphenated(String(name)), value);
      return true;
    },
  });
}

const textOf = (value: unknown): string => String(value ?? "").trim();

/** A style's name as CSS writes it: font-size for fontSize. */
const hyphenated = (name: string): string =>
  name.startsWith("--") ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
