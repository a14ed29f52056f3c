import type { enRelations } from '../en/relations.ts';
import { and, capital, count, isolated, number, reports } from './numbers.ts';

/** How many shared names a reason tells, and the most days that it counts. */
const MOST_NAMES = 3;
const MOST_DAYS = 31;

const list = (names: readonly string[]): string => {
  const more = names.length - MOST_NAMES;
  return more <= 0 ? and(names) : `${names.slice(0, MOST_NAMES).map(isolated).join('، ')}، و${number(more)} غيرها`;
};

/** A number of days after a preposition. */
const daysOf = (many: number): string =>
  count(many, { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' });

/** How far apart in days; empty where a day is not known or lies far off. */
const apart = (days: number | undefined): string => {
  const many = Math.abs(days ?? Infinity);
  if (many > MOST_DAYS) return '';
  if (days === 0) return 'في اليوم نفسه';
  return (days ?? 0) > 0 ? `بعد ${daysOf(many)}` : `قبل ${daysOf(many)}`;
};

const sentence = (...parts: readonly string[]): string => capital(parts.filter(Boolean).join('، '));

/** The words about reports that belong together, in Arabic. */
export const arRelations: typeof enRelations = {
  related: 'تقارير ذات صلة',
  reason: ({ places, samePlaces, organisations, sameOrganisations, within, days }) => {
    const same = [
      ...(samePlaces ? [places.length === 1 ? 'المكان نفسه' : 'الأماكن نفسها'] : []),
      ...(sameOrganisations ? [organisations.length === 1 ? 'المنظمة نفسها' : 'المنظمات نفسها'] : []),
    ];
    const also = [...(samePlaces ? [] : places), ...(sameOrganisations ? [] : organisations)];
    return sentence(
      same.join(' و'),
      also.length === 0 ? '' : `أيضًا عن ${list(also)}`,
      within === undefined || same.length + also.length > 0 ? '' : `أيضًا في ${isolated(within)}`,
      apart(days),
    );
  },
  sameText: 'النص نفسه',
  sameTextReason: (likeness, days) =>
    sentence(
      likeness === 'text'
        ? 'النص نفسه كلمةً كلمة'
        : likeness === 1
          ? 'الكلمات نفسها مع اختلاف في الإملاء أو الترقيم'
          : `النص نفسه تقريبًا (${Math.floor(likeness * 100)}% من الكلمات)`,
      apart(days),
    ),
  moreSameTexts: (many) => `هذا النص أو ما يقاربه في غيرها أيضًا: ${reports(many)}.`,
};
