/**
 * Does a piece of work for each item, a few at a time. The first failure ends it all: the signal
 * that the others got is aborted, and once they have ended the failure is thrown.
 *
 * @param limit - how many at a time, at least 1
 */
export async function forEachLimited<Item>(
  items: readonly Item[],
  limit: number,
  signal: AbortSignal,
  work: (item: Item, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  signal.throwIfAborted();
  const end = new AbortController();
  signal.addEventListener("abort", () => end.abort(signal.reason), { signal: end.signal });
  const waiting = items.values();
  const worker = async () => {
    for (const item of waiting) {
      try {
        await work(item, end.signal);
      } catch (error) {
        // Only the first counts: those after it were aborted by it.
        end.abort(error);
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  signal.throwIfAborted();
  end.signal.throwIfAborted();
}
