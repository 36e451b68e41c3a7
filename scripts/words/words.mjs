import { catalogue } from "../../lib/node/words/catalogue.mjs";
import { commands, packages } from "./en/commands.mjs";
import { doctor } from "./en/doctor.mjs";
import { help } from "./en/help.mjs";
import { hub } from "./en/hub.mjs";
import * as commandsZh from "./zh/commands.mjs";
import { doctor as doctorZh } from "./zh/doctor.mjs";
import { help as helpZh } from "./zh/help.mjs";
import { hub as hubZh } from "./zh/hub.mjs";

/** What set-up and the commands say. */
export const text = catalogue({
  en: { commands, doctor, help, hub, packages },
  zh: { ...commandsZh, doctor: doctorZh, help: helpZh, hub: hubZh },
});
