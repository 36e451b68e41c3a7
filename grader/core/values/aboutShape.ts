// Messages about the shape of a result, which is easier to understand in words than from its numbers.
import type { Message } from "../../protocol/message.js";
import { type MessageId, message } from "../../words/message.js";
import { sampleOf } from "./format.js";

/** The first place where a value is of another kind or length than expected, in words; or nothing. */
export function aboutShape(got: unknown, expectedValue: unknown, place = ""): Message | undefined {
  const expected = sampleOf(expectedValue);
  if (got === undefined && place !== "" && expected !== undefined) {
    return message("shape.missing", { place });
  }
  const [is, ought] = [kindOf(got), kindOf(expected)];
  if (nameOf(is) !== nameOf(ought)) {
    const kinds = { is, ought };
    return place === ""
      ? message("shape.kind", kinds)
      : message("shape.kindAt", { place, ...kinds });
  }
  if (typeof got !== "object" || got === null) return undefined;
  if (isList(got)) {
    const [count, expectedLength] = [lengthOf(got), lengthOf(expected)];
    if (count !== expectedLength) {
      const lists = { list: listOf(count, [got, expected]), expected: expectedLength };
      return place === ""
        ? message("shape.length", lists)
        : message("shape.lengthAt", { place, ...lists });
    }
  }
  for (const key of Object.keys(Object(expected))) {
    const inner = isList(got) ? `${place}[${key}]` : `${place}.${key}`;
    const remark = aboutShape(Reflect.get(got, key), Reflect.get(Object(expected), key), inner);
    if (remark !== undefined) return remark;
  }
  return undefined;
}

function kindOf(value: unknown): Message {
  if (value === null) return message("kind.null");
  if (Array.isArray(value)) return message("kind.list");
  if (ArrayBuffer.isView(value)) return message("kind.typed", { name: value.constructor.name });
  return message(`kind.${typeof value}`);
}

const nameOf = ({ messageId, parameters }: Message) => `${messageId} ${parameters?.name}`;

function isList(value: object): boolean {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

const lengthOf = (list: unknown) => Number(Reflect.get(Object(list), "length"));

/** A list by what it has in it: by the first of its elements, or by what was expected if it is empty. */
function listOf(count: number, lists: readonly unknown[]): Message {
  const first = lists.map((list) => Reflect.get(Object(list), 0)).find((x) => x !== undefined);
  const { messageId } = kindOf(first);
  const content = contents.find((name) => messageId === (`kind.${name}` satisfies MessageId));
  return message(`kind.listOf.${content ?? "value"}`, { count });
}

const contents = ["number", "string", "list", "object"] as const;
