{
  // Large parts of the page are packed, in elements of their own; each is unpacked when it is first used.
  /** @type {Map<string, Promise<Uint8Array>>} */
  const parts = new Map();

  // Python's base 85, with a comma where it has a letter that HTML needs.
  const letters =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;,=>?@^_`{|}~";

  /** Five letters are four bytes; what the last five lack are the highest ones. @param {string} text */
  function bytesIn(text) {
    const digits = new Uint8Array(128).fill(84);
    for (const [digit, letter] of [...letters].entries()) digits[letter.charCodeAt(0)] = digit;
    const bytes = new DataView(new ArrayBuffer(4 * Math.ceil(text.length / 5)));
    for (let at = 0; at < text.length; at += 5) {
      let four = 0;
      for (let i = at; i < at + 5; i++) four = 85 * four + (digits[text.charCodeAt(i)] ?? 84);
      bytes.setUint32((4 * at) / 5, four);
    }
    return new Uint8Array(bytes.buffer, 0, Math.floor((4 * text.length) / 5));
  }

  /** @param {string} part @returns {Promise<Uint8Array>} */
  async function unpack(part) {
    const packed = document.querySelector(`script[data-part="${part}"]`)?.textContent ?? "";
    const stream = new Blob([bytesIn(packed)])
      .stream()
      .pipeThrough(new DecompressionStream("gzip"));
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
