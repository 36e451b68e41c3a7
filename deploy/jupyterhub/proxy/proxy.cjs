// The proxy of JupyterHub, which ends when the hub is gone, even if that one was killed: node proxy.cjs PROGRAM ARGUMENTS…
const { whenParentIsGone } = require("../../../lib/node/parent.cjs");

whenParentIsGone(() => process.exit(1));
process.argv.splice(1, 1);
require(process.argv[1] ?? "");
