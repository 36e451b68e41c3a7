// Remembers in this browser which lessons were opened, and which were read to their end; the index shows it.
{
  /** @returns {Record<string, "begun" | "read">} */
  const readings = () => {
    try {
      return Object(JSON.parse(localStorage.getItem("readings") ?? "{}"));
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
  // How many of a lesson's exercises have passed on its page; see export/live/store/answers.ts.
  /** @param {string} id */
  const isSolved = (id) => {
    try {
      const kept = localStorage.getItem(`gradient-descent:result:${id}`);
      return Object(JSON.parse(kept ?? "{}")).status === "passed";
    } catch {
      return false;
    }
  };
  /** @type {NodeListOf<HTMLElement>} */
  const marks = document.querySelectorAll(".state[data-exercises]");
  for (const mark of marks) {
    const { exercises = "", solved = "" } = mark.dataset;
    const ids = exercises.split(" ").filter(Boolean);
    const passed = ids.filter(isSolved).length;
    if (passed === 0) continue;
    const words = solved.replace("{passed}", String(passed)).replace("{count}", String(ids.length));
    mark.append(` ${words}`);
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
