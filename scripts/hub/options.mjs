// What the teacher may choose, checked before anything starts.
import { statSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../../lib/node/paths.mjs";
import { UserError } from "../../lib/node/userError.mjs";
import { text } from "../words/words.mjs";

export const options = /** @type {const} */ ({
  options: {
    host: { type: "string", default: "127.0.0.1" },
    port: { type: "string", default: "8000" },
    cert: { type: "string", default: "" },
    key: { type: "string", default: "" },
    data: { type: "string", default: "" },
    teacher: { type: "string", default: "teacher" },
    open: { type: "boolean", default: false },
    memory: { type: "string", default: "1500" },
    processes: { type: "string", default: "500" },
    "idle-minutes": { type: "string", default: "60" },
    "grade-minutes": { type: "string", default: "30" },
    private: { type: "string", default: "" },
    trial: { type: "boolean", default: false },
    "new-password": { type: "string", default: "" },
  },
});

/** @typedef {import("../../lib/node/command.mjs").Arguments<typeof options>["values"]} Values */

/** Whole numbers that an option may have. @type {Readonly<Record<string, readonly [number, number]>>} */
const ranges = {
  port: [1, 65_532],
  memory: [400, 1_000_000],
  processes: [100, 1_000_000],
  "idle-minutes": [1, 100_000],
  "grade-minutes": [0, 100_000],
};

/**
 * What deploy/jupyterhub/course_hub/settings.py reads, as far as the command line says it.
 *
 * @param {Values} values
 * @throws {UserError} naming the first option that cannot be
 */
export function settingsOf(values) {
  const teacher = values.teacher.normalize("NFKC").toLowerCase();
  if (!/^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,63}$/u.test(teacher)) {
    throw new UserError(text.hub.name({ value: values.teacher }));
  }
  if ((values.cert === "") !== (values.key === "")) throw new UserError(text.hub.together);
  return {
    host: values.host,
    port: numberOf(values, "port"),
    certificate: fileOf(values, "cert"),
    key: fileOf(values, "key"),
    data: path.resolve(inRoot(), values.data || ".hub"),
    teacher,
    is_open: values.open,
    memory: numberOf(values, "memory"),
    processes: numberOf(values, "processes"),
    idle_minutes: numberOf(values, "idle-minutes"),
    grade_minutes: numberOf(values, "grade-minutes"),
    private_checks: folderOf(values, "private"),
  };
}

/** @param {Values} values @param {"port" | "memory" | "processes" | "idle-minutes" | "grade-minutes"} option */
function numberOf(values, option) {
  const value = values[option];
  const [least = 0, most = 0] = ranges[option] ?? [];
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most) {
    throw new UserError(text.hub.number({ option, least, most, value }));
  }
  return number;
}

/** @param {Values} values @param {"cert" | "key"} option */
function fileOf(values, option) {
  const file = absolute(values[option]);
  if (file !== "" && !statOf(file)?.isFile())
    throw new UserError(text.hub.noFile({ option, file }));
  return file;
}

/** @param {Values} values @param {"private"} option */
function folderOf(values, option) {
  const folder = absolute(values[option]);
  if (folder !== "" && !statOf(folder)?.isDirectory()) {
    throw new UserError(text.hub.noFolder({ option, folder }));
  }
  return folder;
}

/** npm runs commands in the course's folder, and says in INIT_CWD where the reader is. @param {string} file */
const absolute = (file) => (file === "" ? "" : path.resolve(process.env.INIT_CWD ?? ".", file));

/** @param {string} file */
const statOf = (file) => statSync(file, { throwIfNoEntry: false });
