// The variables that set-up's tools run with: those that say how to reach the network stay, and those that
// say where to install or what to import are removed, because the course installs into its own folder.

/** Settings of pip that concern the network. */
const pipKeeps =
  /^PIP_(INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|TRUSTED_HOST|CERT|CLIENT_CERT|PROXY|TIMEOUT|DEFAULT_TIMEOUT|RETRIES|CACHE_DIR|NO_CACHE_DIR|CONFIG_FILE|KEYRING_PROVIDER)$/i;
const pythonLoses = /^(PYTHONHOME|PYTHONPATH|PYTHONSTARTUP|PYTHONUSERBASE|__PYVENV_LAUNCHER__)$/i;

/**
 * @param {NodeJS.ProcessEnv} variables
 * @returns {NodeJS.ProcessEnv} the same, adapted for .venv's Python
 */
export function pythonVariables(variables = process.env) {
  const kept = Object.entries(variables).filter(
    ([name]) => !pythonLoses.test(name) && (!/^PIP_/i.test(name) || pipKeeps.test(name)),
  );
  return { ...Object.fromEntries(kept), PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" };
}
