import type { enRelations } from '../en/relations.ts';
import { and, capital, count, number, reports } from './numbers.ts';

/** How many shared names a reason tells, and the most days that it counts. */
const MOST_NAMES = 3;
const MOST_DAYS = 31;

const list = (names: readonly string[]): string => {
  const more = names.length - MOST_NAMES;
  return more <= 0 ? and(names) : `${names.slice(0, MOST_NAMES).join(', ')} и ещё ${number(more)}`;
};

/** How far apart in days; empty where a day is not known or lies far off. */
const apart = (days: number | undefined): string => {
  const many = Math.abs(days ?? Infinity);
  if (many > MOST_DAYS) return '';
  if (days === 0) return 'в тот же день';
  return (days ?? 0) > 0
    ? count(many, { one: 'на # день позже', few: 'на # дня позже', other: 'на # дней позже' })
    : count(many, { one: 'на # день раньше', few: 'на # дня раньше', other: 'на # дней раньше' });
};

const sentence = (...parts: readonly string[]): string => capital(parts.filter(Boolean).join(', '));

/** The words about reports that belong together, in Russian. */
export const ruRelations: typeof enRelations = {
  related: 'Связанные сообщения',
  reason: ({ places, samePlaces, organisations, sameOrganisations, within, days }) => {
    const same = [
      ...(samePlaces ? [places.length === 1 ? 'то же место' : 'те же места'] : []),
      ...(sameOrganisations ? [organisations.length === 1 ? 'та же организация' : 'те же организации'] : []),
    ];
    const also = [...(samePlaces ? [] : places), ...(sameOrganisations ? [] : organisations)];
    return sentence(
      same.join(' и '),
      also.length === 0 ? '' : `также: ${list(also)}`,
      within === undefined || same.length + also.length > 0 ? '' : `тоже внутри: ${within}`,
      apart(days),
    );
  },
  sameText: 'Тот же текст',
  sameTextReason: (likeness, days) =>
    sentence(
      likeness === 'text'
        ? 'тот же текст слово в слово'
        : likeness === 1
          ? 'те же слова; отличается написание или пунктуация'
          : `почти тот же текст (${Math.floor(likeness * 100)} % слов)`,
      apart(days),
    ),
  moreSameTexts: (many) => `Этот текст или почти такой есть ещё: ${reports(many)}.`,
};
