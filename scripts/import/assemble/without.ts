/** A copy of an object without some of its fields. */
export function without<Value extends object, Key extends keyof Value>(
  value: Value,
  ...keys: Key[]
): Omit<Value, Key> {
  const left: Partial<Value> = { ...value };
  for (const key of keys) delete left[key];
  return left as Omit<Value, Key>;
}
