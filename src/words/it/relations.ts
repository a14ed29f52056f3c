import type { enRelations } from '../en/relations.ts';
import { and, capital, count, number } from './numbers.ts';

/** How many shared names a reason tells, and the most days that it counts. */
const MOST_NAMES = 3;
const MOST_DAYS = 31;

const list = (names: readonly string[]): string => {
  const more = names.length - MOST_NAMES;
  return more <= 0 ? and(names) : `${names.slice(0, MOST_NAMES).join(', ')} e altri ${number(more)}`;
};

/** How far apart in days; empty where a day is not known or lies far off. */
const apart = (days: number | undefined): string => {
  const many = Math.abs(days ?? Infinity);
  if (many > MOST_DAYS) return '';
  if (days === 0) return 'lo stesso giorno';
  return (days ?? 0) > 0
    ? count(many, { one: '# giorno dopo', other: '# giorni dopo' })
    : count(many, { one: '# giorno prima', other: '# giorni prima' });
};

const sentence = (...parts: readonly string[]): string => capital(parts.filter(Boolean).join(', '));

/** The words about reports that belong together, in Italian. */
export const itRelations: typeof enRelations = {
  related: 'Notizie affini',
  reason: ({ places, samePlaces, organisations, sameOrganisations, within, days }) => {
    const same = [
      ...(samePlaces ? [places.length === 1 ? 'stesso luogo' : 'stessi luoghi'] : []),
      ...(sameOrganisations ? [organisations.length === 1 ? 'stessa organizzazione' : 'stesse organizzazioni'] : []),
    ];
    const also = [...(samePlaces ? [] : places), ...(sameOrganisations ? [] : organisations)];
    return sentence(
      same.join(' e '),
      also.length === 0 ? '' : `anche su: ${list(also)}`,
      within === undefined || same.length + also.length > 0 ? '' : `anche in: ${within}`,
      apart(days),
    );
  },
  sameText: 'Stesso testo',
  sameTextReason: (likeness, days) =>
    sentence(
      likeness === 'text'
        ? 'lo stesso testo, parola per parola'
        : likeness === 1
          ? 'le stesse parole; cambia la grafia o la punteggiatura'
          : `quasi lo stesso testo (${Math.floor(likeness * 100)} % delle parole)`,
      apart(days),
    ),
  moreSameTexts: (many) =>
    `${count(many, { one: 'Un’altra notizia ha', other: 'Altre # notizie hanno' })} questo testo, o quasi.`,
};
