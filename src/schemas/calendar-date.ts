import { z } from 'zod';
import { hasCalendarDateForm, isCalendarDate } from './calendar.ts';

/**
 * A full or partial date. YAML reads `1936` as a number, so a number is taken as its text.
 * Issues carry `params.rule`: `date-format` or `date-exists`.
 */
export const calendarDate = z
  .union([z.string().meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }), z.int()], {
    error: 'must be written YYYY-MM-DD, for example 2024-03-03',
  })
  .transform(String)
  .pipe(
    z.string().superRefine((text, context) => {
      if (!hasCalendarDateForm(text)) {
        context.addIssue({
          code: 'custom',
          message: 'must be written YYYY-MM-DD, for example 2024-03-03',
          params: { rule: 'date-format' },
        });
      } else if (!isCalendarDate(text)) {
        context.addIssue({
          code: 'custom',
          message: 'must be a day that exists',
          params: { rule: 'date-exists' },
        });
      }
    }),
  );
