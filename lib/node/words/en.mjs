export const en = /** @type {const} */ ({
  command: {
    unknownOption: "There is no option {option}; the option --help lists those that there are.",
    needsValue:
      "The option {option} needs a value after it; the option --help says which values it takes.",
    repeated: "The option {option} is given more than once; give it once.",
    takesNoValue:
      "The option {option} takes no value; the option --help lists the options that do.",
    noArguments:
      'The command doesn\'t take arguments such as "{argument}"; the option --help says what it takes.',
    readOnly:
      "The course has to write into its own folder, but may not write {file}. Copy the folder to a place of your own, or change who may write there, and run the same command again.",
    diskFull:
      "The disk is full, so {file} could not be written. Make room (the course needs about 1.5 GB) and run the same command again.",
  },
  install: {
    waiting: "Another command is setting up the course in this folder; waiting for it …",
    installing: "Installing {packages}",
    makingEnvironment: "Making {folder} with Python {version}",
    started: "{task} …",
    running: "{task} … {seconds} s",
    runningWith: "{task} … {progress}, {seconds} s",
    done: "{task}: done in {seconds} s",
    downloaded: "{count} downloaded",
    collected: "{count} of about {total}",
    noConnection:
      "{task} failed: no connection to the package registry. Check the network (or the proxy settings) and run the same command again, which continues where this one stopped.",
    failed:
      '{task} failed: {reason}. Run the same command again, or "npm run doctor" to see what is missing.',
    noReason: "no reason was given",
    log: "The full report is in {log}.",
  },
  notebook: {
    unreadable: "{file} cannot be read: {reason}.",
    /** Problems with a notebook; each ends with what to do. */
    faults: {
      folder: "it is a folder: rename it, or move it out of the notebooks' folder",
      notAFile: "it is not a file: move it out of the notebooks' folder",
      gone: "it cannot be opened; check that it is there and that you may read it",
      large:
        "it has {size} MB, and a notebook may have {limit} MB: clear outputs in JupyterLab and save it again",
      empty: "the file is empty: restore it, or delete it",
      encoding: "it is not text in UTF-8: open it in JupyterLab and save it again",
      conflict:
        "line {line} is a conflict mark of git: keep one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>",
      json: "it is not valid JSON ({reason}): restore an earlier version of it",
      noNotebook: "it does not hold a notebook: restore an earlier version of it",
      oldFormat:
        "it is in the notebook format {format}, and the course reads format 4: open it in JupyterLab and save it again",
      newFormat:
        "it is in the notebook format {format}, which is newer than the course reads: save it as format 4",
      noCells: "it has no list of cells: restore an earlier version of it",
      badCell:
        "cell {cell} has no type or no source: delete it in a text editor, or restore an earlier version of the notebook",
    },
  },
  python: {
    noneFound:
      "JupyterLab needs Python {needed} or newer, and none was found. Install it from https://www.python.org/downloads/, or set the variable PYTHON to its path, and run the same command again.",
    tooOld:
      "JupyterLab needs Python {needed} or newer, and only an older one was found ({found}). Install it from https://www.python.org/downloads/, or set the variable PYTHON to its path, and run the same command again.",
    withoutVenv:
      "Python was found ({found}), but without its venv module, which JupyterLab is installed with. Add it (on Debian and Ubuntu: sudo apt install python3-venv) and run the same command again.",
    namedIsNone:
      'The variable PYTHON names "{command}", which is not a Python that runs here. Set it to the path of Python {needed} or newer, or unset it, and run the same command again.',
    olderOne: "{command} is {version}",
    oneWithoutVenv: "{command}, version {version}",
  },
  chromium: {
    namedIsNone:
      '{variable} names "{file}", which is not a browser that starts here. Set it to the program of Chromium, Chrome or Edge, or unset it.',
    none: "The browser tests need Chromium, Chrome or Edge. None was found, and none could be installed ({reason}). Install one, or set CHROMIUM_PATH to its program, and run the same command again.",
    doesNotStart: "{program} does not start",
    downloading: "Downloading Chromium for the browser tests",
    unpacking: "Unpacking Chromium for the browser tests …",
  },
});
