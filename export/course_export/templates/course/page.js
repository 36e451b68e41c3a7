// Boxes that scroll sideways must be reachable by keyboard, and no others. The page comes with every possible
// box reachable, for readers without scripts; fonts that arrive change what fits in a box, not the box.
const boxes = document.querySelectorAll('[tabindex="0"]:is(pre, .html, .table, .katex-display)');
/** @param {Element} box */
function markScrolling(box) {
  const high = getComputedStyle(box).overflowY !== "hidden" && box.scrollHeight > box.clientHeight;
  if (high || box.scrollWidth > box.clientWidth) box.setAttribute("tabindex", "0");
  else box.removeAttribute("tabindex");
}
const scrolling = new ResizeObserver((entries) => {
  for (const { target } of entries) markScrolling(target);
});
for (const box of boxes) scrolling.observe(box);
const markAll = () => boxes.forEach(markScrolling);
document.fonts.ready.then(markAll);
document.fonts.addEventListener("loadingdone", markAll);

// The table of contents shows where the reader is.
const contents = Array.from(document.querySelectorAll(".contents a"), (link) => {
  const id = decodeURIComponent(link.getAttribute("href")?.slice(1) ?? "");
  return { link, heading: document.getElementById(id) };
});
let marked = false;
function markPlace() {
  marked = false;
  const above = contents.filter(
    ({ heading }) => heading !== null && heading.getBoundingClientRect().top < innerHeight / 3,
  );
  const here = above.at(-1)?.link;
  for (const { link } of contents) {
    if (link === here) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}
function markSoon() {
  if (!marked) requestAnimationFrame(markPlace);
  marked = true;
}
addEventListener("scroll", markSoon, { passive: true });
markPlace();

// Details are unfolded for printing. Hints stay folded and are left out, because they would give the answer away.
/** @type {HTMLDetailsElement[]} */
let unfolded = [];
addEventListener("beforeprint", () => {
  const folded =
    "main details:not([open]):not(.course-check details), .solutions details:not([open])";
  unfolded = [...document.querySelectorAll(folded)].filter(
    (one) => one instanceof HTMLDetailsElement,
  );
  for (const one of unfolded) one.open = true;
});
addEventListener("afterprint", () => {
  for (const one of unfolded) one.open = false;
});

const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");
const themeButton = document.querySelector(".theme");
const isDark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
const showTheme = () => themeButton?.setAttribute("aria-pressed", String(isDark()));
themeButton?.removeAttribute("hidden");
showTheme();
system.addEventListener("change", showTheme);
themeButton?.addEventListener("click", () => {
  root.dataset.theme = isDark() ? "light" : "dark";
  showTheme();
  try {
    localStorage.setItem("theme", root.dataset.theme);
  } catch {
    // Without storage, the choice holds for this page only.
  }
});

const { copy = "", copied = "", about = "", code = "" } = document.body.dataset;
/** @type {Element | null} */
let heading = null;
for (const source of document.querySelectorAll(":is(h1, h2, h3, h4), .source")) {
  if (!source.matches(".source")) {
    heading = source;
    continue;
  }
  // Code is called what its cell is called, or by the heading above it.
  const part = code.replace("{section}", heading?.textContent ?? "");
  const what = source.closest(".cell")?.getAttribute("aria-label") ?? part;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = copy;
  button.setAttribute("aria-label", about.replace("{action}", copy).replace("{what}", what));
  button.addEventListener("click", async () => {
    await copyText(source.querySelector("code") ?? source);
    button.textContent = copied;
    setTimeout(() => {
      button.textContent = copy;
    }, 2000);
  });
  source.append(button);
}

/** @param {Element} code */
async function copyText(code) {
  try {
    await navigator.clipboard.writeText(code.textContent ?? "");
  } catch {
    // A page from a host without TLS has no clipboard, but a selection can still be copied.
    getSelection()?.selectAllChildren(code);
    document.execCommand("copy");
  }
}
