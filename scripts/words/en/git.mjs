/** What the programs say that Git runs; set-up copies them into .git with these words. */
export const git = /** @type {const} */ ({
  twoAnswers:
    "{file}: there were two answers. One stays in the file; the other is beside it, as {backup}.",
});
