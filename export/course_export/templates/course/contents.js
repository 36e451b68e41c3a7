// On a phone the lesson comes before its table of contents, which is folded before it is painted.
if (matchMedia("(max-width: 63.99rem)").matches) {
  document.querySelector(".contents details")?.removeAttribute("open");
}
