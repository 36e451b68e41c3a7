// Arguments belong to the caller; the function that is called gets copies.
import { isContainer, isTyped } from "./containers.js";

/** A copy of data with the functions in it as they are. */
export function copyOf<Value>(value: Value): Value {
  if (isTyped(value)) return structuredClone(value);
  if (!isContainer(value)) return value;
  const copy: object = Array.isArray(value)
    ? value.map(copyOf)
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)]));
  return (Object.isFrozen(value) ? Object.freeze(copy) : copy) as Value;
}

/** Makes `original` equal to `changed`, as far as data goes. */
export function copyBack(original: unknown, changed: unknown): void {
  if (isTyped(original) && isTyped(changed))
    Reflect.apply(Float64Array.prototype.set, original, [changed]);
  if (!isContainer(original) || !isContainer(changed) || Object.isFrozen(original)) return;
  for (const key of Object.keys(original)) {
    if (!Object.hasOwn(changed, key) && typeof original[key] !== "function") delete original[key];
  }
  if (Array.isArray(original)) original.length = Number(changed.length);
  for (const [key, value] of Object.entries(changed)) {
    if (isContainer(original[key]) && isContainer(value)) copyBack(original[key], value);
    else if (typeof original[key] !== "function") original[key] = value;
  }
}
