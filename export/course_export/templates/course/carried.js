// What the page in the other language has sent along leaves the address before the page is read, because the rest of the
// address names a place in it; see live/transfer/carried.ts.
{
  const [place = "", carried] = location.hash.split("&answers=");
  // Pages of a server share a storage, and take nothing from an address.
  if (carried !== undefined && location.protocol === "file:") {
    Object.assign(window, { courseCarried: carried });
    location.replace(place === "" ? "#" : place);
  }
}
