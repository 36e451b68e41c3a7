import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { nameOf } from "../../../scripts/hub/address.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "hub address "));
afterAll(() => rmSync(folder, { recursive: true }));

/** A certificate for some names, which openssl makes. */
function certificate(...names: string[]): string {
  const file = path.join(folder, `${names.length}.pem`);
  const made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=hub"];
  const told = names.length === 0 ? [] : ["-addext", `subjectAltName=${names.join(",")}`];
  const args = [...made, ...told, "-keyout", path.join(folder, "key.pem"), "-out", file];
  expect(spawnSync("openssl", args, { stdio: "ignore" }).status).toBe(0);
  return file;
}

test("students are told the name that the certificate is made for", () => {
  const file = certificate("DNS:*.example.org", "DNS:hub.example.org");
  expect(nameOf("0.0.0.0", file)).toBe("hub.example.org");
});

test("without one, or if it has no name, they are told the machine's, or the address that was given", () => {
  expect(nameOf("0.0.0.0", certificate())).toBe(hostname());
  expect(nameOf("::", "")).toBe(hostname());
  expect(nameOf("192.0.2.7", "")).toBe("192.0.2.7");
  expect(nameOf("2001:db8::7", "")).toBe("[2001:db8::7]");
  expect(nameOf("127.0.0.1", "")).toBe("127.0.0.1");
});

test("a file that is no certificate is named", () => {
  const file = path.join(folder, "no.pem");
  writeFileSync(file, "no certificate");
  expect(() => nameOf("0.0.0.0", file)).toThrow(
    `--cert: ${file} is not a certificate in PEM format.`,
  );
});
