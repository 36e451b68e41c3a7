{
  // Buttons for what the page can do. The program behind them is unpacked when one of them is first used, when an
  // exercise comes into view, and where the reader has been at work before.
  const { bytesOf, run } = /** @type {import("../../../live/page.js").PagePrograms} */ (
    Reflect.get(window, "coursePage")
  );
  const work = document.getElementById("course-work");
  const { run: runs = "", check = "", edit = "", answer = "" } = work?.dataset ?? {};
  const { about = "" } = document.body.dataset;
  const { runAll = "", save = "", starting = "" } = work?.dataset ?? {};
  /** @type {Set<Element>} */
  const starters = new Set();

  // A button that a finger is on must not be replaced, or the browser would see no click.
  /** @type {Promise<unknown>} */
  let released = Promise.resolve();
  addEventListener("pointerdown", () => {
    released = new Promise((resolve) => {
      for (const end of ["click", "pointercancel", "contextmenu", "blur"])
        addEventListener(end, resolve, { once: true });
      // A click follows at once, if it does.
      addEventListener("pointerup", () => setTimeout(resolve, 100), { once: true });
    });
  });

  /** @type {Promise<void> | undefined} */
  let begun;
  const begin = () => {
    // Predictions come to life first, so that kept answers can be given again.
    begun ??= Promise.all([Reflect.get(window, "coursePage").figures, bytesOf("page")])
      .then(() => released)
      .then(() => run("page"))
      .then(() => {
        const pressed = document.activeElement;
        const words = pressed instanceof HTMLElement ? pressed.dataset.words : undefined;
        const place = pressed?.closest("[data-exercise], .cell, #course-work");
        for (const element of starters) element.remove();
        // The button that was pressed has given way to another one of its name.
        const buttons = [...(place?.querySelectorAll("button") ?? [])];
        const twin = buttons.find((one) => one.textContent === words);
        if (words !== undefined) twin?.focus({ preventScroll: true });
      });
    return begun;
  };

  /** @param {string} words @param {string} what @param {() => void} action */
  function button(words, what, action) {
    const element = document.createElement("button");
    element.type = "button";
    element.textContent = words;
    element.dataset.words = words;
    const label = about.replace("{action}", words).replace("{what}", what);
    element.setAttribute("aria-label", what === "" ? words : label);
    element.addEventListener("click", () => {
      element.textContent = starting;
      begin().then(action, () => {
        begun = undefined;
        element.textContent = words;
      });
    });
    return element;
  }

  /** @param {HTMLButtonElement[]} buttons */
  function tools(...buttons) {
    const element = document.createElement("div");
    element.className = "course-tools";
    element.append(...buttons);
    starters.add(element);
    return element;
  }

  /** Puts buttons into the room that is kept for them. @param {Element} place @param {Element} row */
  const put = (place, row) => place.querySelector("[data-waiting]")?.replaceWith(row);

  /** @param {string} name @param {unknown[]} given */
  const ask = (name, ...given) => Reflect.get(window, "courseLive")?.[name](...given);

  const cells = document.querySelectorAll(".cell[data-cell]");
  if (work !== null) {
    put(
      work,
      tools(
        ...(cells.length > 0 ? [button(runAll, "", () => ask("runAll"))] : []),
        button(save, "", () => ask("work")),
      ),
    );
  }
  for (const place of cells) {
    const what = place.getAttribute("aria-label") ?? "";
    const buttons = [
      button(runs, what, () => ask("run", place.id)),
      button(edit, what, () => ask("edit", place.id)),
    ];
    const row = tools(...buttons);
    row.dataset.number = what;
    put(place, row);
  }
  /** @type {import("../../../live/page.js").PageFacts} */
  const { course } = JSON.parse(document.getElementById("course-facts")?.textContent ?? "");
  const titles = new Map(
    course.flatMap(({ exercises }) => exercises.map(({ id, title }) => [id, title])),
  );
  const exercises = [...document.querySelectorAll("[data-exercise]")];
  for (const place of exercises) {
    const id = place.getAttribute("data-exercise") ?? "";
    const title = titles.get(id) ?? id;
    const named = answer.replace("{title}", title);
    for (const one of [place, place.querySelector("textarea")])
      one?.setAttribute("aria-label", named);
    put(place, tools(button(check, title, () => ask("check", id))));
  }
  const inView = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) begin();
    },
    { rootMargin: "600px" },
  );
  for (const place of exercises) inView.observe(place);

  // A prediction is kept, too, though it needs no program to be answered.
  document.addEventListener("course-answered", (event) => {
    if (Reflect.get(window, "courseLive") === undefined && event instanceof CustomEvent) {
      begin().then(() => ask("answered", event.target, event.detail));
    }
  });

  // What is stored stands in the plain field at once: what is typed before the program begins is a change to that.
  for (const place of exercises) {
    const field = place.querySelector("textarea");
    if (field === null || field.value !== field.defaultValue) continue;
    try {
      const entry = localStorage.getItem(
        `gradient-descent:answer:${place.getAttribute("data-exercise")}`,
      );
      const { text, of } = Object(JSON.parse(entry ?? "null"));
      // Whoever had changed nothing sees the text of a newer export.
      if (typeof text === "string" && text !== of)
        field.defaultValue = text.replace(/\r\n?/g, "\n");
      field.rows = field.value.split("\n").length + 1;
    } catch {
      // The text of the lesson stays.
    }
  }

  const { lesson = "" } = document.body.dataset;
  const entries = [
    ...exercises.map((place) => `answer:${place.getAttribute("data-exercise")}`),
    ...[`cell:${lesson}#`, `prediction:${lesson}#`],
  ];
  try {
    const keys = Object.keys(localStorage);
    if (keys.some((key) => entries.some((entry) => key.startsWith(`gradient-descent:${entry}`))))
      begin();
  } catch {
    // A browser that stores nothing has nothing to show.
  }
  // The page in the other language has sent its answers along; see live/transfer/carried.ts.
  if (Reflect.get(window, "courseCarried") !== undefined) begin();
  // The first run should not wait for the unpacking.
  addEventListener("pointerdown", () => bytesOf("worker"), { once: true });
}
