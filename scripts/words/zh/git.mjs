/** What the programs say in Chinese that Git runs; set-up copies them into .git with these words. */
export const git = /** @type {const} */ ({
  twoAnswers: "{file}：有两份答案。一份留在这个文件里，另一份存成了旁边的 {backup}。",
});
