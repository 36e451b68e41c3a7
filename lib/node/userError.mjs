/**
 * An error that the person at the keyboard can fix. Its message is the whole report: one sentence that says
 * what is wrong, where, and what to do. Every program prints it without a stack and ends with status 1.
 */
export class UserError extends Error {}
