// Jupyter counts a cursor's position in code points, TypeScript in UTF-16 units.

/** @example toUnits("𝜃 = 1", 1) // 2 */
export function toUnits(source: string, codePoints: number): number {
  return [...source].slice(0, codePoints).join("").length;
}

/** @example toCodePoints("𝜃 = 1", 2) // 1 */
export function toCodePoints(source: string, units: number): number {
  return [...source.slice(0, units)].length;
}
