/**
 * The media type of an output that holds one thing in several forms, as JSON by their media types. tslab's `display`
 * takes one form at a time, so this is how the others reach the kernel, which sends them on together.
 */
export const severalForms = "application/vnd.course.several-forms+json";
