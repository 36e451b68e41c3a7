// Inspection on Shift+Tab: the type and documentation of what the cursor is on, or the signature of the call around it.
import type ts from "typescript";
import type { Inspected } from "../threads.js";
import type { Asked, Asking } from "./asking.js";
import { addDocs } from "./docs.js";
import { relevantCall } from "./relevantCall.js";

type Found = {
  readonly declaration: string;
  readonly documentation: readonly ts.SymbolDisplayPart[];
  readonly tags: readonly ts.JSDocTagInfo[];
};

export function inspect(asking: Asking, source: string, offset: number): Inspected | undefined {
  const { places } = asking;
  const asked = asking.ask(source);
  const position = asked.begin + Math.min(offset, source.length);
  const found = quickInfo(asking, asked, position) ?? signature(asking, asked, position);
  if (found === undefined) return undefined;
  const clean = (text: string) =>
    text.replaceAll(/import\("[^"]*__cell__[^"]*"\)\./g, "").replaceAll(`"${places.root}/`, '"./');
  return told({ ...found, declaration: clean(found.declaration) });
}

function quickInfo(asking: Asking, { program }: Asked, position: number): Found | undefined {
  const { ts, service, places } = asking;
  document(asking, program, position);
  const info = service.getQuickInfoAtPosition(places.cell, position);
  if (info === undefined) return undefined;
  return {
    // The first line of an alias already says what it stands for.
    declaration: ts
      .displayPartsToString(info.displayParts)
      .replace(/^\(alias\) /, "")
      .replace(/\nimport .*$/, ""),
    documentation: info.documentation ?? [],
    tags: info.tags ?? [],
  };
}

function signature(asking: Asking, { program, file }: Asked, position: number): Found | undefined {
  const { ts, service, places } = asking;
  const call = relevantCall(ts, file, position);
  if (call !== undefined) document(asking, program, call.expression.end);
  const help = service.getSignatureHelpItems(places.cell, position, undefined);
  const item = help?.items[help.selectedItemIndex];
  if (item === undefined) return undefined;
  const { prefixDisplayParts, parameters, separatorDisplayParts, suffixDisplayParts } = item;
  const parts = parameters.map(({ displayParts }) => ts.displayPartsToString(displayParts));
  const declaration =
    ts.displayPartsToString(prefixDisplayParts) +
    parts.join(ts.displayPartsToString(separatorDisplayParts)) +
    ts.displayPartsToString(suffixDisplayParts);
  return { declaration, documentation: item.documentation, tags: item.tags };
}

/** Adds the documentation of what stands at a place, before anybody asks for it. */
function document({ ts, service, places }: Asking, program: ts.Program, position: number): void {
  const definitions = service.getDefinitionAtPosition(places.cell, position) ?? [];
  for (const { fileName } of definitions) {
    const file = program.getSourceFile(fileName);
    if (file !== undefined) addDocs(ts, file);
  }
}

/** `{@link name}` and `{@link address text}`, as people read them. */
const links = /\{@link(?:code|plain)?\s+([^\s|}]+)\s*\|?\s*([^}]*)\}/g;

/** TypeScript runs the name of a link and its text together. */
function proseOf(parts: readonly ts.SymbolDisplayPart[] = []): string {
  return parts.map(({ kind, text }) => (kind === "linkText" ? ` ${text}` : text)).join("");
}

function withoutLinks(prose: string, isMarkdown: boolean): string {
  return prose.replaceAll(links, (_, target: string, said: string) => {
    const words = said.trim();
    if (!/^https?:/.test(target)) return words || (isMarkdown ? `\`${target}\`` : target);
    if (words === "") return target;
    return isMarkdown ? `[${words}](${target})` : `${words} (${target})`;
  });
}

function told({ declaration, documentation, tags }: Found): Inspected {
  const words = proseOf(documentation).trim();
  const lines = tags.map((tag) => {
    // TypeScript takes the first word after @see for a name and separates it from the rest.
    const rest = proseOf(tag.text)
      .trim()
      .replace(/^(\S+) \//, "$1/");
    return { name: tag.name, rest };
  });
  const text = [
    declaration,
    ...(words === "" ? [] : [words]),
    ...(lines.length === 0
      ? []
      : [lines.map(({ name, rest }) => `@${name} ${rest}`.trim()).join("\n")]),
  ];
  const markdown = [
    `\`\`\`typescript\n${declaration}\n\`\`\``,
    ...(words === "" ? [] : [words]),
    ...lines.map(({ name, rest }) =>
      name === "example"
        ? `*@example*\n\`\`\`typescript\n${rest.replace(/^```\w*\n|\n```$/g, "")}\n\`\`\``
        : `*@${name}* ${rest}`.trim(),
    ),
  ];
  return {
    text: withoutLinks(text.join("\n\n"), false),
    markdown: withoutLinks(markdown.join("\n\n"), true),
  };
}
