/** What a cell is answered in a Jupyter that is not the course's. */
const en = {
  notInstalled:
    "This isn't the course's own kernel, and the packages that the course needs aren't all installed: in a terminal, type npm start in the folder {folder}, and open the lesson in the JupyterLab that it starts.",
  oldNode:
    "This kernel runs on Node.js {version}, and the course needs {needed} or newer: install one from https://nodejs.org, type npm start in the folder {folder}, and open the lesson in the JupyterLab that it starts.",
};

module.exports = { en };
