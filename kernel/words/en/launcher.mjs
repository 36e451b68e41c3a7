/** What the launcher says when the kernel cannot start, or when it was only asked whether it could. */
export const launcher = /** @type {const} */ ({
  notInstalled: 'tslab is not installed in node_modules; run "npm start" in the project\'s folder.',
  inOrder: "The TypeScript kernel is in order; Jupyter starts it with --config-path {file}.",
  cannotStart: "The TypeScript kernel cannot start: {reason}",
});
