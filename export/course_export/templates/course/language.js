// The link to the other language leads to the cell at the top of the window: the cells have the same ids in both.
{
  const link = document.querySelector("a.language");
  link?.addEventListener("click", () => {
    const places = [...document.querySelectorAll('main > [id^="cell-"]')];
    /** @param {Element} place */
    const isInWindow = (place) => place.getBoundingClientRect().bottom > 40;
    const here = scrollY > 0 ? places.find(isInWindow) : undefined;
    if (link instanceof HTMLAnchorElement && here !== undefined) link.hash = here.id;
  });
}
