import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { UserError } from "../../lib/node/userError.mjs";
import { text } from "../words/words.mjs";

/**
 * What students write into their browsers: the name that the certificate is made for, or the machine's own.
 *
 * @param {string} host @param {string} certificate - a file, or nothing
 */
export function nameOf(host, certificate) {
  const certified = certificate === "" ? undefined : /DNS:([^*,]+)/.exec(namesIn(certificate))?.[1];
  if (certified !== undefined) return certified;
  if (["0.0.0.0", "::"].includes(host)) return hostname();
  return host.includes(":") ? `[${host}]` : host;
}

/** @param {string} file @returns {string} the names that a certificate is made for, as in "DNS:a.org, DNS:b.org" */
function namesIn(file) {
  try {
    return new X509Certificate(readFileSync(file)).subjectAltName ?? "";
  } catch {
    throw new UserError(text.hub.notCertificate({ file }));
  }
}
