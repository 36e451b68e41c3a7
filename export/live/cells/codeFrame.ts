/** Lines of the cell that are shown before and after the one in question. */
const around = 2;

/** The lines of a cell around one of them, which has a mark. */
export function codeFrame(source: string, at: number): string[] {
  const lines = source.split(/\r\n|[\n\r]/);
  const first = Math.max(1, at - around);
  const width = String(at + around).length;
  return lines.slice(first - 1, at + around).map((code, i) => {
    const number = first + i;
    return `${number === at ? ">" : " "} ${String(number).padStart(width)} | ${code}`;
  });
}
