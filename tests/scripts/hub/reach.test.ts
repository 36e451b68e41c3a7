import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { closedFolder, requireRoots } from "../../../scripts/hub/reach.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "reach "));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

const open = path.join(folder, "open");
const closed = path.join(folder, "closed");
mkdirSync(open, { mode: 0o755 });
mkdirSync(path.join(closed, "inside"), { recursive: true });
chmodSync(closed, 0o700);
writeFileSync(path.join(open, "python"), "");
writeFileSync(path.join(closed, "inside", "python"), "");
symlinkSync(path.join(closed, "inside", "python"), path.join(open, "linked"));

test.skipIf(process.platform === "win32")(
  "the folder that keeps other users from a file is named, also behind a link",
  () => {
    expect(closedFolder(path.join(open, "python"))).toBe(undefined);
    expect(closedFolder(path.join(closed, "inside", "python"))).toBe(closed);
    expect(closedFolder(path.join(open, "linked"))).toBe(closed);
  },
);

test.runIf(process.platform === "linux" && process.getuid?.() === 0)(
  "what another user has written is not believed by root",
  () => {
    const data = path.join(folder, "data");
    mkdirSync(path.join(data, "homes"), { recursive: true });
    expect(() => requireRoots(data)).not.toThrow();
    expect(() => requireRoots(path.join(folder, "nowhere"))).not.toThrow();
    const config = path.join(data, "jupyterhub_config.py");
    writeFileSync(config, "");
    chownSync(config, 65_534, 65_534);
    expect(() => requireRoots(data)).toThrow(`${config} belongs to another user or is a link`);
    rmSync(config);
    symlinkSync(open, path.join(data, "hub.sqlite"));
    expect(() => requireRoots(data)).toThrow("hub.sqlite belongs to another user or is a link");
  },
);
