import { expect, test } from "vitest";
import { messageOf } from "../../../grader/class/leftOut.js";

test("the compiler knows the ids and the parameters of the class's messages", () => {
  const known = messageOf("notes.renamedOne", { file: "a.ts", id: "01-quadratic/step" });
  expect(known.messageId).toBe("class.notes.renamedOne");
  expect(messageOf("folder")).toEqual({ messageId: "class.folder" });
  // @ts-expect-error no such message
  messageOf("notes.renamedTwo", { file: "a.ts" });
  // @ts-expect-error the id is missing
  messageOf("notes.renamedOne", { file: "a.ts" });
  // @ts-expect-error the count, by which the form is chosen, is missing
  messageOf("notes.refusedNames", { files: "a.ts" });
});
