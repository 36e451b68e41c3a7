// Remembers in this browser which lessons were opened, and which were read to their end; the index shows it.
{
  /** @returns {Record<string, "begun" | "read">} */
  const readings = () => {
    try {
      return JSON.parse(localStorage.getItem("readings") ?? "{}");
    } catch {
      return {}; // The browser stores nothing, or holds something else under this name.
    }
  };
  /** @param {string} lesson @param {"begun" | "read"} state */
  const note = (lesson, state) => {
    try {
      const before = readings();
      if (before[lesson] === "read") return;
      localStorage.setItem("readings", JSON.stringify({ ...before, [lesson]: state }));
    } catch {
      // Without storage, the index shows no progress.
    }
  };

  const { lesson } = document.body.dataset;
  const end = document.querySelector(".neighbours");
  if (lesson !== undefined && end !== null) {
    note(lesson, "begun");
    new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) note(lesson, "read");
    }).observe(end);
  }

  const known = readings();
  /** @type {NodeListOf<HTMLElement>} */
  const places = document.querySelectorAll("[data-reading]");
  for (const place of places) {
    const state = known[place.dataset.reading ?? ""];
    const mark = place.querySelector(".state");
    if (mark instanceof HTMLElement && (state === "begun" || state === "read")) {
      mark.textContent = mark.dataset[state] ?? "";
      place.dataset.state = state;
    }
  }
  // The button leads to the first lesson of the path that was not read to its end.
  const begin = document.querySelector("a.begin");
  const open = [...places].filter((place) => place.matches(".lesson:not([data-first])"));
  const next = open.find((place) => place.dataset.state !== "read")?.querySelector("a");
  if (begin instanceof HTMLAnchorElement && next && open.some(({ dataset }) => dataset.state)) {
    begin.href = next.href;
    begin.textContent = begin.dataset.resume ?? "";
  }
}
