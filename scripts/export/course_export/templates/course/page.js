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
