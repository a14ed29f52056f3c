import type { enRelations } from '../en/relations.ts';
import { and, capital, number, reports } from './numbers.ts';

/** How many shared names a reason tells, and the most days that it counts. */
const MOST_NAMES = 3;
const MOST_DAYS = 31;

const list = (names: readonly string[]): string => {
  const more = names.length - MOST_NAMES;
  return more <= 0 ? and(names) : `${names.slice(0, MOST_NAMES).join(', ')} և ևս ${number(more)}`;
};

/** How far apart in days; empty where a day is not known or lies far off. */
const apart = (days: number | undefined): string => {
  const many = Math.abs(days ?? Infinity);
  if (many > MOST_DAYS) return '';
  if (days === 0) return 'նույն օրը';
  return (days ?? 0) > 0 ? `${number(many)} օր անց` : `${number(many)} օր առաջ`;
};

const sentence = (...parts: readonly string[]): string => capital(parts.filter(Boolean).join(', '));

/** The words about reports that belong together, in Armenian. */
export const hyRelations: typeof enRelations = {
  related: 'Կապված հաղորդումներ',
  reason: ({ places, samePlaces, organisations, sameOrganisations, within, days }) => {
    const same = [
      ...(samePlaces ? [places.length === 1 ? 'նույն վայրը' : 'նույն վայրերը'] : []),
      ...(sameOrganisations
        ? [organisations.length === 1 ? 'նույն կազմակերպությունը' : 'նույն կազմակերպությունները']
        : []),
    ];
    const also = [...(samePlaces ? [] : places), ...(sameOrganisations ? [] : organisations)];
    return sentence(
      same.join(' և '),
      also.length === 0 ? '' : `նաև՝ ${list(also)}`,
      within === undefined || same.length + also.length > 0 ? '' : `նաև այստեղ՝ ${within}`,
      apart(days),
    );
  },
  sameText: 'Նույն տեքստը',
  sameTextReason: (likeness, days) =>
    sentence(
      likeness === 'text'
        ? 'նույն տեքստը՝ բառ առ բառ'
        : likeness === 1
          ? 'նույն բառերը. տարբեր է գրությունը կամ կետադրությունը'
          : `գրեթե նույն տեքստը (բառերի ${Math.floor(likeness * 100)} %-ը)`,
      apart(days),
    ),
  moreSameTexts: (many) => `Այս տեքստը կամ դրան մոտը կա ևս՝ ${reports(many)}։`,
};
