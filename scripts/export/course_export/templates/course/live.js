// Figures and predictions wait in this list for the script that follows.
Reflect.set(
  window,
  "COURSE-KEY",
  Array.from(document.querySelectorAll(".course-live[data-course-figure]"), (place) => [
    place,
    place.getAttribute("data-course-figure"),
    place.getAttribute("data-course-given"),
  ]),
);
