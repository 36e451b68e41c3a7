// Where a student works. On a student's own computer that is the course's folder. Where a class shares a course that
// only its teacher may change, each student has a folder of their own: with notebooks and exercises in it, and links to
// the rest, so that what is written relative to one is found in the other.

/**
 * The folder with the student's notebooks, exercises, and what programs remember about them.
 *
 * @param {string} root - the course's folder
 */
function workspaceOf(root) {
  return process.env.COURSE_WORKSPACE || root;
}

module.exports = { workspaceOf };
