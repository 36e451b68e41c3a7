// Remembers in this browser which lessons were opened, and which were read to their end; the index shows it.
{
  /** What is stored of each lesson, under a name. @param {string} name @returns {Record<string, unknown>} */
  const stored = (name) => {
    try {
      return Object(JSON.parse(localStorage.getItem(name) ?? "{}"));
    } catch {
      return {}; // The browser stores nothing, or holds something else under this name.
    }
  };
  /** @param {string} name @param {string} lesson @param {unknown} value */
  const store = (name, lesson, value) => {
    try {
      localStorage.setItem(name, JSON.stringify({ ...stored(name), [lesson]: value }));
    } catch {
      // Without storage, the index shows no progress.
    }
  };

  const { lesson } = document.body.dataset;
  const end = document.querySelector(".neighbours");
  if (lesson !== undefined && end !== null && stored("readings")[lesson] !== "read") {
    store("readings", lesson, "begun");
    // Who jumps to the end has not read the lesson: most of its sections must have begun in view, each for a second, on
    // this visit or an earlier one. The cells have the same ids in both languages.
    const headings = document.querySelectorAll("main > .prose > h2");
    const sections = new Set(Array.from(headings, ({ parentElement }) => parentElement));
    const seen = new Set([stored("sections")[lesson]].flat());
    let isAtEnd = false;
    /** @param {Element} place */
    const see = (place) => {
      if (place === end) isAtEnd = true;
      else store("sections", lesson, [...seen.add(place.id)]);
      const read = [...sections].filter((section) => seen.has(section?.id));
      if (isAtEnd && read.length >= 0.75 * sections.size) store("readings", lesson, "read");
    };
    /** @type {Map<Element, number>} */
    const timers = new Map();
    const inView = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(timers.get(target));
        if (isIntersecting) timers.set(target, window.setTimeout(see, 1000, target));
      }
    });
    for (const place of [...sections, end]) if (place !== null) inView.observe(place);
  }

  const known = stored("readings");
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
