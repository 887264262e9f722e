import { z } from 'zod';

/** The fields of an object that are as its schema wants them; the others are left out. */
export function legibleParts<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  value: unknown,
): Partial<z.output<z.ZodObject<Shape>>> {
  const given = typeof value === 'object' && value !== null ? value : {};
  const parts = Object.entries(schema.shape).flatMap(([key, part]) => {
    const own: unknown = Object.hasOwn(given, key) ? Reflect.get(given, key) : undefined;
    const read = z.safeParse(part, own);
    return read.success ? [[key, read.data] as const] : [];
  });
  return Object.fromEntries(parts) as Partial<z.output<z.ZodObject<Shape>>>;
}

/** The items of a list that are as their schema wants them, each with its place in the list. */
export function legibleItems<Item>(
  schema: z.ZodType<Item>,
  value: unknown,
): { index: number; value: Item }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) => {
    const read = schema.safeParse(item);
    return read.success ? [{ index, value: read.data }] : [];
  });
}
