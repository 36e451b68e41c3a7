// Stacks as a student knows the code: cells by their numbers, modules by their TypeScript. Frames of Node, of
// this kernel and of packages are left out: nothing there can be changed.
import { type Place, sourceOf } from "./sources.js";

const tools =
  /^node:|[\\/]node_modules[\\/]|[\\/]\.cache[\\/]|[\\/]scripts[\\/](?:kernel|programs)[\\/]/;

/** Frames that are shown. */
const shown = 10;

/** Frames that V8 keeps, including those of packages and of the kernel, which are not shown. */
const kept = 200;

/** Makes every `error.stack` such a stack, when it is first read. */
export function installStacks(): void {
  Error.stackTraceLimit = kept;
  Error.prepareStackTrace = (error, callSites) => {
    const frames = callSites
      .filter((site, index) => isShown(isNative(site) ? (callSites[index + 1] ?? site) : site))
      .slice(0, shown)
      .map(frameOf);
    return [headOf(error), ...frames.map((frame) => `    at ${frame}`)].join("\n");
  };
}

function headOf(error: Error): string {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return "Error"; // An error's name or message may be unreadable.
  }
}

/** Whether a frame is native, such as "new Promise (<anonymous>)": it is shown if its caller is. */
function isNative(site: NodeJS.CallSite): boolean {
  return !site.getFileName() && !site.isEval();
}

function isShown(site: NodeJS.CallSite): boolean {
  if (placeOf(site) !== "outside") return true;
  const origin = site.getFileName() || site.getEvalOrigin() || "";
  return !tools.test(origin) && !origin.startsWith("cell:");
}

function placeOf(site: NodeJS.CallSite): Place | "outside" {
  const [file, line, column] = [site.getFileName(), site.getLineNumber(), site.getColumnNumber()];
  return file && line !== null && column !== null ? sourceOf(file, line, column) : "outside";
}

/** A frame without what the compiler puts before a name, or in place of one. */
function asWritten(frame: string): string {
  return frame
    .replace(/^(async )?exports\.tsLastExpr\d* \((.*)\)$/, "$1$2")
    .replace(/^(async )?exports\./, "$1");
}

function frameOf(site: NodeJS.CallSite): string {
  const text = String(site);
  const place = placeOf(site);
  if (place === "outside") return text;
  const compiled = `${site.getFileName()}:${site.getLineNumber()}:${site.getColumnNumber()}`;
  return asWritten(text).replace(compiled, `${place.name}:${place.line}:${place.column}`);
}
