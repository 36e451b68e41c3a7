// The browser's storage, which may be missing, forbidden or full. Pages of one origin share their entries, whatever
// their language.
const prefix = "gradient-descent:";

/** The entries as this page has last written or read them. */
const seen = new Map<string, string | null>();

/** Whether an entry was kept, or why not. */
export type Kept = "kept" | "nowhere" | "full";

export function keep(key: string, value: unknown): Kept {
  try {
    const entry = JSON.stringify(value);
    localStorage.setItem(prefix + key, entry);
    seen.set(key, entry);
    return "kept";
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    return isFull ? "full" : "nowhere";
  }
}

/** What was kept, if it can still be read. */
export function kept(key: string): unknown {
  try {
    const entry = localStorage.getItem(prefix + key);
    seen.set(key, entry);
    return JSON.parse(entry ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** Calls `changed` whenever another tab or page has written the entry. */
export function follow(key: string, changed: () => void): void {
  window.addEventListener("storage", (event) => {
    if (event.key === prefix + key && event.newValue !== null) changed();
  });
  // A page that comes back from the browser's cache has heard of nothing that was written meanwhile.
  const catchUp = () => {
    if (isNews(key)) changed();
  };
  window.addEventListener("pageshow", ({ persisted }) => persisted && catchUp());
  document.addEventListener("visibilitychange", () => !document.hidden && catchUp());
}

/** Where nothing can be stored any more, the entry is older than what the page shows, but no news. */
function isNews(key: string): boolean {
  try {
    const entry = localStorage.getItem(prefix + key);
    return entry !== null && entry !== seen.get(key);
  } catch {
    return false;
  }
}
