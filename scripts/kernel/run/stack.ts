// Stacks as a student knows the code: cells by their numbers, modules by their TypeScript. Frames of Node, of
// this kernel and of packages are left out: nothing there can be changed.
import { sourceOf } from "./sources.js";

const tools =
  /^node:|[\\/]node_modules[\\/]|[\\/]\.cache[\\/]|[\\/]scripts[\\/](?:kernel|programs)[\\/]/;

/** Lets each `error.stack` be made so, when it is first looked at. */
export function installStacks(): void {
  Error.prepareStackTrace = (error, callSites) => {
    const frames = callSites.map(frameOf).filter((frame) => frame !== undefined);
    return [headOf(error), ...frames.map((frame) => `    at ${frame}`)].join("\n");
  };
}

function headOf(error: Error): string {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return "Error"; // Its name or its message cannot be read.
  }
}

function frameOf(site: NodeJS.CallSite): string | undefined {
  const file = site.getFileName();
  const [line, column] = [site.getLineNumber(), site.getColumnNumber()];
  const text = String(site);
  // Such as "new Promise (<anonymous>)": what called what.
  if (!file || line === null || column === null) return text;
  const place = sourceOf(file, line, column);
  if (place !== "outside") {
    return text.replace(`${file}:${line}:${column}`, `${place.name}:${place.line}:${place.column}`);
  }
  return tools.test(file) || file.startsWith("cell:") ? undefined : text;
}
