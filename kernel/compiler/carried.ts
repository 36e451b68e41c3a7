// The names of earlier cells, as later cells see them. Every cell that has run is a module that exports its names;
// a later cell imports those that it mentions but does not declare itself. This way a type keeps meaning the class
// that it meant, even after another class has taken its name.
import type { DeclaredName } from "./names.js";

/** The module that one meaning of a name comes from. */
type Part = { readonly module: string; readonly kind: DeclaredName["kind"] };
type Carried = { readonly value?: Part; readonly type?: Part };

/** What a cell's export of a name means. */
export type Meaning = { readonly value: boolean; readonly type: boolean };

export class CarriedNames {
  readonly #names = new Map<string, Carried>();
  /** Cells that add to the declarations of others: declare global, declare module "…". */
  readonly #augmenting: string[] = [];

  /** The cell's names replace those of earlier cells, each in what it means. */
  add(
    module: string,
    declared: readonly DeclaredName[],
    meaningOf: (name: string) => Meaning,
    isAugmenting: boolean,
  ): void {
    if (isAugmenting) this.#augmenting.push(module);
    for (const { name, kind } of declared) {
      if (kind === "using") continue; // The name has been disposed of.
      const meaning = meaningOf(name);
      const part: Part = { module, kind };
      const before = this.#names.get(name);
      const value = meaning.value ? part : before?.value;
      // A class goes with its value; only a pure type survives beside a new value.
      const isStill = before?.type !== undefined && before.type.module !== before.value?.module;
      const type = meaning.type ? part : isStill || !meaning.value ? before?.type : undefined;
      this.#names.set(name, { ...(value && { value }), ...(type && { type }) });
    }
  }

  /** Whether a name is declared to exist outside the cells. */
  isAmbient(name: string): boolean {
    return this.#names.get(name)?.value?.kind === "ambient";
  }

  /** Whether a name's value exists at run time as `exports.NAME`. */
  isValue(name: string): boolean {
    const kind = this.#names.get(name)?.value?.kind;
    return kind !== undefined && kind !== "ambient";
  }

  get names(): readonly string[] {
    return [...this.#names.keys()];
  }

  kindOf(name: string): DeclaredName["kind"] | undefined {
    const { value, type } = this.#names.get(name) ?? {};
    return (value ?? type)?.kind;
  }

  /** The file of a cell: its own text first, so that positions stay its own, then its imports and exports. */
  moduleText(
    source: string,
    mentioned: Iterable<string>,
    declared: readonly DeclaredName[],
  ): string {
    const names = new Set(declared.filter(({ kind }) => kind !== "using").map(({ name }) => name));
    const statements = this.statements(mentioned, declared);
    return `${source}\n;${statements}\nexport { ${[...names].join(", ")} };\n`;
  }

  /** The statements that give a cell the names that it mentions; the cell itself declares some. */
  statements(mentioned: Iterable<string>, declared: readonly DeclaredName[]): string {
    const lines = this.#augmenting.map((module) => `import "${module}";`);
    for (const name of new Set(mentioned)) {
      const carried = this.#names.get(name);
      if (carried === undefined) continue;
      const own = declared.filter((made) => made.name === name).map(({ kind }) => kind);
      const hasOwnValue = own.some((kind) => kind !== "type");
      const hasOwnType = own.some((kind) => !valuesOnly.has(kind));
      lines.push(...statementsFor(name, carried, hasOwnValue, hasOwnType));
    }
    return lines.join("\n");
  }
}

const valuesOnly: ReadonlySet<DeclaredName["kind"]> = new Set([
  "let",
  "var",
  "const",
  "using",
  "function",
]);

function statementsFor(
  name: string,
  { value, type }: Carried,
  hasOwnValue: boolean,
  hasOwnType: boolean,
): readonly string[] {
  const typed = type !== undefined && !hasOwnType ? type : undefined;
  const isWhole = typed?.module === value?.module;
  if (value === undefined || hasOwnValue) {
    // A cell's own value with the name of a class replaces the type too.
    return typed === undefined || (hasOwnValue && isWhole) ? [] : [importing("type ", name, typed)];
  }
  const isAssignable = value.kind === "let" || value.kind === "var";
  if (!isAssignable && (isWhole || (type === undefined && !hasOwnType))) {
    return [importing("", name, value)];
  }
  const declaring = isAssignable ? "let" : "const";
  const variable = `declare ${declaring} ${name}: typeof import("${value.module}").${name};`;
  return typed === undefined || isWhole ? [variable] : [variable, importing("type ", name, typed)];
}

function importing(type: "" | "type ", name: string, { module }: Part): string {
  return `import ${type}{ ${name} } from "${module}";`;
}
