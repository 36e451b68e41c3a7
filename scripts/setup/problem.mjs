/** Something that the reader can mend; its message is the whole report: what, where and what to do. */
export class Problem extends Error {}
