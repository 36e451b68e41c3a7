/**
 * The lesson of an exercise.
 *
 * @example lessonOf("03-softmax/softmax") // "03-softmax"
 */
export function lessonOf(id: string): string {
  return id.split("/")[0] ?? id;
}
