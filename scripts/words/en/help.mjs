/** What `--help` prints of each command. */
export const help = /** @type {const} */ ({
  start: `npm start [-- ARGUMENTS…]

Sets up what is missing and opens JupyterLab on the first lesson. To stop it, press Ctrl+C twice.

ARGUMENTS go to JupyterLab, such as --no-browser or --port 9000.`,

  grade: `npm run grade [-- ID… OPTIONS]

Grades the answers in exercises/: all of them, or the exercises and lessons that are named, such as
01-quadratic/step or 01-quadratic. The exit status is 0 only with full marks.

  --watch               grade an exercise again whenever it is saved
  --json                print the results in a form that programs read
  --from FOLDER         grade the answers in another folder of the same shape

To grade a class (see grader/class/README.md):

  --submissions FOLDER  one folder or zip file per student
  --csv FILE            where to write the table of grades
  --private FOLDER      your own checks, in addition to those of the course
  --separator NAME      comma, semicolon or tab, as your spreadsheet expects`,

  hint: `npm run hint -- ID [--solution]

Opens the next hint for an exercise, such as 01-quadratic/step. After the last one it shows that one again.

  --solution            show the official solution, once the exercise passes or all of its hints are open`,

  reset: `npm run reset -- ID…

Puts the exercises and lessons that are named back as they were, such as 01-quadratic/step. Your version of each
is kept beside it, in a file whose name ends with .backup-1.ts or the next free number.`,

  export: `npm run export [-- LESSON… OPTIONS]

Runs the lessons and trails, or those that are named, in English and in Chinese, and writes a self-contained HTML
file for each of them, and an index; the Chinese ones are in the folder zh. A trail is named with its folder or without: trails/landscapes, or landscapes.
A lesson that has already run on the same inputs doesn't run again. A lesson that fails is named, doesn't stop the
others, and keeps the page that it had; the exit status is then 1.

  --lang en|zh          only the English or only the Chinese edition
  --out FOLDER          where to write; dist/ if left out, or dist/solutions/ for the edition with solutions
  --fresh               run every lesson, whether it has changed or not
  --no-execute          run nothing: use the outputs that are saved in the notebooks
  --solutions           the edition with the official solutions, each shown after passing or after the last hint
  --plain               pages for reading and for paper: no cell runs, no exercise is graded on them
  --pdf                 also print each lesson to a PDF file; needs Chromium, Chrome or Edge
  --notebook            also write each executed notebook`,

  setup: `npm run setup [-- --hub]

Does once what npm start would do on its first run, and prepares the kernel and the grader. The course then works
without a network, and where nobody may write to its folder, as in a container or for a class.

  --hub                 also what a student's server on a JupyterHub elsewhere needs`,

  hub: `npm run hub [-- OPTIONS]

Sets up what is missing and starts a JupyterHub for a class: students sign up with a name and a password, each works on
a copy of the course's notebooks and exercises, and the teacher sees everybody's points. As root on Linux each student
is a user of the system; otherwise it is a trial for three. deploy/jupyterhub/README.md has the rest.

  --host ADDRESS        where it listens: 127.0.0.1, this computer only, if left out; 0.0.0.0 for a class
  --port NUMBER         the first of four ports; 8000 if left out
  --cert FILE --key FILE   the certificate and its key, for https
  --data FOLDER         where accounts, homes and grades are kept; .hub if left out
  --teacher NAME        the teacher's account; teacher if left out
  --open                whoever signs up may begin at once, without the teacher's approval
  --memory MB           how much memory each student may use; 1500 if left out
  --processes NUMBER    how many processes and threads; 500 if left out
  --idle-minutes N      when an unused server ends; 60 if left out
  --grade-minutes N     how often the class is graded; 30 if left out, 0 for on demand only
  --private FOLDER      your own checks, in addition to those of the course
  --trial               start without keeping students apart, for three of them
  --new-password NAME   give an account a new password, while the hub is stopped, and print it`,

  doctor: `npm run doctor

Says what this computer has, what it lacks, and how to fix it. It changes nothing.`,

  test: `npm test [-- NAME…]

Tests types, format, the mathematics, the grader, the lessons, the export and the browser. The exit status is 0
only if everything passes.

NAME… runs only the test files whose paths contain one of the names.`,

  testAll: `npm run test:all

Runs the tests of the sandbox, the batch gradient and the kernel, and every lesson, on each version of Node that the
course supports: 20.19, 22, 24 and 26. Then runs in full what npm test samples: the Chinese lessons, updates by git, and
pages that run in Chromium, Firefox and WebKit, where they are installed.`,

  bench: `npm run bench [-- OPTIONS]

Measures the batch gradient against other libraries, and how long a reader waits.

  --json                print the numbers in a form that programs read
  --only NAME           measure one part: batch, or a file in scripts/bench/latency
  --case N,D,M          measure only the batch gradient, for N samples, D features and M classes`,

  scaleOut: `npm run scale-out [-- OPTIONS]

Trains softmax regression by batch gradient descent on many machines: Dask maps each update over the shards of the data,
which are Parquet files, and a program of the course's in each worker computes a shard's gradient. Dask and DuckDB are
installed into .cache the first time. Each update is saved; the same command goes on after the last one that was.
See scripts/scaleOut/README.md.

  --data FOLDER         the shards: NAME.parquet, each with a column "label" and a column "features", a list of
                        numbers; .cache/scale-out-data if left out
  --make-data GB        first make so many gigabytes of synthetic shards there, unless they are there already
  --workers N           how many workers this computer runs; one per core if left out
  --scheduler ADDRESS   use a cluster that is running, such as tcp://10.0.0.1:8786, instead of this computer
  --threads             use the threads of one process instead of a cluster; --workers is then how many
  --updates K           how many updates in all; 10 if left out
  --learning-rate X     η; 0.5 if left out
  --memory GB           about how much memory each worker may use, 0.4 at least; a shard that doesn't fit is read anew
                        in each update
  --state FILE          where the parameters are saved after each update; training.json beside the shards if left out
  --fresh               begin anew, whatever has been saved
  --lose-worker-in U    kill a worker of this computer in the middle of update U, to see that nothing changes
  --json                print the results in a form that programs read`,

  format: `npm run format

Formats the code, and saves every notebook without outputs.`,

  translate: `npm run translate [-- --accept PLACE…]

Brings new cells and changed code of the English notebooks over to notebooks/zh, and lists every place whose
Chinese is missing or older than its English. The exit status is 0 only if there is none.

  --accept PLACE        the Chinese of this place now says what the English says: a cell, such as
                        01-quadratic#title, a whole notebook, or a file, such as README.md`,

  lock: `npm run lock

Chooses new versions of the Python packages, for every platform and Python at once.`,
});
