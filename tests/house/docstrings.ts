import { read } from "./tree.js";

export type Docstring = {
  /** The function, constant, class or type that it documents. */
  readonly name: string;
  readonly isExported: boolean;
  /** The texts of its tags, by tag. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
};

/** The docstrings of a file; the overloads of a function share the first one's. */
export function docstringsOf(file: string): Docstring[] {
  const documented =
    /^ *\/\*\*([\s\S]*?)\*\/\n *(export )?(?:abstract |async )*(?:function|const|class|type) (\w+)/gm;
  return [...read(file).matchAll(documented)].map(([, comment = "", exported, name = ""]) => {
    const [, ...tagged] = comment.replace(/^ *\* ?/gm, "").split(/(?:^|\s)@(?=[a-z]+\b)/m);
    const tags = new Map<string, string[]>();
    for (const text of tagged) {
      const [, tag = "", said = ""] = /^(\w+)\s*([\s\S]*?)\s*$/.exec(text) ?? [];
      tags.set(tag, [...(tags.get(tag) ?? []), said]);
    }
    return { name, isExported: exported !== undefined, tags };
  });
}
