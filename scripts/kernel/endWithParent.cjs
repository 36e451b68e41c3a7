// Ends the whole kernel when the process that started it is gone. tslab does not look: each kernel
// of a killed or interrupted Jupyter server would stay behind with about 150 MB.
const { whenParentIsGone } = require("../setup/parent.cjs");

whenParentIsGone(() => process.kill(process.pid, "SIGKILL"));
