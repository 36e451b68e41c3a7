/** What some system cannot have in a file's name, or a browser would replace. */
const unusable = /[\\/:*?"<>|~\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
const invisible = /\p{Cf}/gu;

/** The most characters of a person's name in the name of a file, which may have 255 bytes. */
const longest = 60;

/** The name of a person's zip file, which the browser keeps as it is. */
export function zipName(person: string, otherwise: string): string {
  const tidy = (name: string) => name.replace(/^[ .]+|[ .]+$/g, "");
  const plain = tidy(person.replace(invisible, "").replace(unusable, " "));
  const name = [...plain.replace(/(?:\.zip)+$/i, "")].slice(0, longest).join("");
  return `${tidy(name) || otherwise}.zip`;
}
