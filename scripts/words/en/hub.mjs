/** What `npm run hub` says. */
export const hub = /** @type {const} */ ({
  notPrepared:
    "The course could not be prepared for students; npm run doctor says what this computer lacks.",
  listens:
    "The class logs in at {address}; the teacher's page is {address}/services/grades. To stop the hub, press Ctrl+C.",
  onlyHere:
    "Only this computer can reach it. For the class, start it with --host 0.0.0.0, and with --cert and --key, so that nobody can read the passwords on their way.",
  unencrypted:
    "Passwords travel unencrypted: use it so in a network that you trust, or give --cert and --key.",
  trial:
    "This is a trial: nobody is kept from anybody else's files, so at most three students can work at a time. For a class, start the hub as root on Linux.",
  notOnWindows:
    "JupyterHub does not run on Windows. Run npm run hub on Linux, or in Windows Subsystem for Linux.",
  number: "--{option} must be a whole number from {least} to {most}, not {value}.",
  name: "--teacher must be a name of letters, digits, dots, hyphens and underscores, not {value}.",
  together: "--cert and --key belong together: give both, or neither.",
  noFile: "--{option}: there is no file {file}.",
  noFolder: "--{option}: there is no folder {folder}.",
  portInUse:
    "Port {port} of this computer is in use. The hub takes {first} to {last}: choose others with --port.",
  notRoots:
    "{place} belongs to another user or is a link, so whoever wrote it would act as root. If you trust it, run: chown -h root {place}",
  notCertificate: "--cert: {file} is not a certificate in PEM format.",
  closed:
    "Students could not reach {place}, because {folder} is closed to other users. Put the course where all can read it, such as /srv/gradient-descent. If it is Python that is closed, delete .venv and choose another one with PYTHON=/usr/bin/python3; if it is Node, install it for all users.",
  broken: "Another user than root cannot run {place}: {reason}",
  writable:
    "Students could change the course: every user can write to {place}. Close it: chmod -R o-w {place}",
  readable: "Students could read your checks in {place}. Close it: chmod -R go-rwx {place}",
  linuxOnly: "The hub keeps students apart only on Linux. With --trial it starts without that.",
});
