import { widthOf } from "./words/catalogue.mjs";

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
    this.stream.write(beginning(text, width));
  }

  clear() {
    if (this.isLive) this.stream.write("\r\x1b[K");
  }
}

/**
 * As much of a text as fits into some columns of a terminal.
 *
 * @param {string} text
 * @param {number} columns
 */
function beginning(text, columns) {
  let left = columns;
  const beyond = [...text].findIndex((letter) => {
    left -= widthOf(letter);
    return left < 0;
  });
  return beyond < 0 ? text : [...text].slice(0, beyond).join("");
}
