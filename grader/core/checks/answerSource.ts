import type { Message } from "../../protocol/message.js";
import type { CheckStatus } from "../../protocol/results.js";
import type { Libraries } from "../calls/answerPlace.js";

/** A bundled answer with its source map, or why there is none. */
export type AnswerSource =
  | {
      readonly file: string;
      readonly code: string;
      readonly map: string;
      readonly libraries: Libraries;
      /** Nobody has written anything into it yet. */
      readonly isStub?: boolean;
    }
  | { readonly status: CheckStatus; readonly message: Message };
