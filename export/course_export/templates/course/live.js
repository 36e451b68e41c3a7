{
  // Figures and predictions wait in this list for the script that brings them to life.
  /** @type {NodeListOf<HTMLElement>} */
  const places = document.querySelectorAll(".course-live[data-course-figure]");
  const waiting = Array.from(places, (place) => {
    const { courseFigure, courseGiven } = place.dataset;
    return [place, courseFigure, courseGiven];
  });
  Object.assign(window, { course: waiting });

  const packed = document.querySelector('script[type="application/gzip"]');
  const bytes = Uint8Array.from(atob(packed?.textContent ?? ""), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  new Response(unpacked).text().then((code) => {
    const script = document.createElement("script");
    script.dataset.course = "course";
    script.textContent = code;
    document.body.append(script);
  });
}
