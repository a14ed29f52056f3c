import type { z } from 'zod';
import { isCalendarDate, type CalendarDate } from '../schemas/calendar.ts';
import { datesMeant } from './date-meant.ts';
import { dateOfFile } from './date-fault.ts';

/** The keys of `value` that the schema accepts one by one, as it makes them; the others are left out. */
export function salvage(
  schema: { shape: Record<string, z.ZodType> },
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    if (value[key] === undefined) continue;
    const parsed = field.safeParse(value[key]);
    if (parsed.success && parsed.data !== undefined) kept[key] = parsed.data;
  }
  return kept;
}

/** A report's date for a build without rules: the key's, else the one its file name begins with, else the only one its writing can mean. */
export function salvageDate(value: Readonly<Record<string, unknown>>, file: string): CalendarDate | undefined {
  const written = typeof value['date'] === 'string' || typeof value['date'] === 'number' ? String(value['date']) : '';
  if (isCalendarDate(written)) return written;
  const meant = datesMeant(written);
  return dateOfFile(file) ?? (meant.length === 1 ? meant[0] : undefined);
}
