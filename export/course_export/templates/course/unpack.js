{
  // Large parts of the page are packed, in elements of their own; each is unpacked when it is first used.
  /** @type {Map<string, Promise<Uint8Array>>} */
  const parts = new Map();

  /** @param {string} part @returns {Promise<Uint8Array>} */
  async function unpack(part) {
    const packed = document.querySelector(`script[data-part="${part}"]`)?.textContent ?? "";
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }

  /** @param {string} part */
  const bytesOf = (part) => {
    const known = parts.get(part) ?? unpack(part);
    parts.set(part, known);
    return known;
  };

  /** @param {string} part */
  const run = async (part) => {
    const script = document.createElement("script");
    script.dataset.course = "course";
    script.textContent = new TextDecoder().decode(await bytesOf(part));
    document.body.append(script);
  };

  Object.assign(window, { coursePage: { bytesOf, run } });
}
