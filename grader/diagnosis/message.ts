/** A few words, and a sentence to the student. */
export type Message = { readonly name: string; readonly explanation: string };

export const message = (name: string, explanation: string): Message => ({ name, explanation });
