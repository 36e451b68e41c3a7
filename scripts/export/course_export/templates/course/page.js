// What scrolls sideways must be reachable by keyboard, and only that.
const scrolling = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
    else target.removeAttribute("tabindex");
  }
});
for (const box of document.querySelectorAll("pre, .html, .table, .katex-display")) {
  scrolling.observe(box);
}

// On a phone the lesson comes before its table of contents.
if (matchMedia("(max-width: 63.99rem)").matches) {
  document.querySelector(".contents details")?.removeAttribute("open");
}

// The table of contents says where the reader is.
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
    // Then the choice holds for this page.
  }
});

const { copy = "", copied = "" } = document.body.dataset;
for (const source of document.querySelectorAll(".source")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = copy;
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
