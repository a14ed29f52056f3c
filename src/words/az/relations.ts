import type { enRelations } from '../en/relations.ts';
import { and, capital, number, reports } from './numbers.ts';

/** How many shared names a reason tells, and the most days that it counts. */
const MOST_NAMES = 3;
const MOST_DAYS = 31;

const list = (names: readonly string[]): string => {
  const more = names.length - MOST_NAMES;
  return more <= 0 ? and(names) : `${names.slice(0, MOST_NAMES).join(', ')} və daha ${number(more)}`;
};

/** How far apart in days; empty where a day is not known or lies far off. */
const apart = (days: number | undefined): string => {
  const many = Math.abs(days ?? Infinity);
  if (many > MOST_DAYS) return '';
  if (days === 0) return 'həmin gün';
  return (days ?? 0) > 0 ? `${number(many)} gün sonra` : `${number(many)} gün əvvəl`;
};

const sentence = (...parts: readonly string[]): string => capital(parts.filter(Boolean).join(', '));

/** The words about reports that belong together, in Azerbaijani. */
export const azRelations: typeof enRelations = {
  related: 'Əlaqəli xəbərlər',
  reason: ({ places, samePlaces, organisations, sameOrganisations, within, days }) => {
    const same = [
      ...(samePlaces ? [places.length === 1 ? 'həmin yer' : 'həmin yerlər'] : []),
      ...(sameOrganisations ? [organisations.length === 1 ? 'həmin təşkilat' : 'həmin təşkilatlar'] : []),
    ];
    const also = [...(samePlaces ? [] : places), ...(sameOrganisations ? [] : organisations)];
    return sentence(
      same.join(' və '),
      also.length === 0 ? '' : `həmçinin: ${list(also)}`,
      within === undefined || same.length + also.length > 0 ? '' : `içində yerləşdiyi yer də eynidir: ${within}`,
      apart(days),
    );
  },
  sameText: 'Həmin mətn',
  sameTextReason: (likeness, days) =>
    sentence(
      likeness === 'text'
        ? 'həmin mətn, sözbəsöz'
        : likeness === 1
          ? 'həmin sözlər; yazılış və ya durğu işarələri fərqlidir'
          : `demək olar ki, həmin mətn (sözlərin ${Math.floor(likeness * 100)} %-i)`,
      apart(days),
    ),
  moreSameTexts: (many) => `Bu mətn və ya ona yaxını daha ${reports(many)} içində var.`,
};
