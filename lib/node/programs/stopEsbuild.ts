/** Stops esbuild, which would otherwise complain that it was left in the middle of its work. */
export async function stopEsbuild(): Promise<void> {
  const { stop } = await import("esbuild");
  await stop();
}
