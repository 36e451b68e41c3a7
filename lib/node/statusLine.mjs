/**
 * One line at the bottom of a terminal that says what is going on and is overwritten again and again. Where nobody
 * is watching, in a file or a pipe, there is no such line.
 */
export class StatusLine {
  /** @param {NodeJS.WriteStream} stream */
  constructor(stream = process.stderr) {
    this.stream = stream;
    this.isLive = stream.isTTY === true && process.env.TERM !== "dumb";
  }

  /** Replaces the text, cut to the terminal's width, because a line that wraps cannot be overwritten. @param {string} text */
  show(text) {
    if (!this.isLive) return;
    const width = (this.stream.columns || 80) - 1;
    this.clear();
    this.stream.write([...text].slice(0, width).join(""));
  }

  clear() {
    if (this.isLive) this.stream.write("\r\x1b[K");
  }
}
