/** The words of `showCourseProgress`, beside those of a result. */
export const en = {
  label: "Your progress",
  grading: "Grading {lesson} …",
  exercise: "{title}: {status}",
  next: "Next:",
  section: "Read first:",
  done: "You have solved every exercise. What would you like to minimise next?",
} as const;
