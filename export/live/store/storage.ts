// The browser's storage, which may be missing, forbidden or full. Pages of one origin share their entries, whatever
// their language.
const prefix = "gradient-descent:";

/** Whether an entry was kept, or why not. */
export type Kept = "kept" | "nowhere" | "full";

export function keep(key: string, value: unknown): Kept {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
    return "kept";
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    return isFull ? "full" : "nowhere";
  }
}

/** What was kept, if it can still be read. */
export function kept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** Calls `changed` with the new entry whenever another tab writes it. */
export function follow(key: string, changed: (value: unknown) => void): void {
  window.addEventListener("storage", (event) => {
    if (event.key === prefix + key && event.newValue !== null) changed(kept(key));
  });
}
