import { dateOfDayNumber, dayNumber, partsOf } from '../archive/chronology.ts';
import { reportFile } from '../archive/report-file.ts';
import { slugOf } from '../archive/slug.ts';
import { MARK, ORGANISATIONS, PHRASES, PLACES, SOURCES, type InventedPlace } from './invented-world.ts';
import type { Random } from './random.ts';

/** A file of a content folder. */
export interface SyntheticFile {
  path: string;
  text: string;
}

const FIRST_YEAR = 1996;
const YEARS = 25;
/** A year of which the invented archive holds nothing. */
const EMPTY_YEAR = 2003;

const MONTHS = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const TOWNS = PLACES.filter(({ kind }) => kind === 'city' || kind === 'municipality');

/** Later years hold more; one holds nothing. */
function inventDate(random: Random): string {
  const year = FIRST_YEAR + Math.floor(Math.sqrt(random.next()) * YEARS);
  const day = dateOfDayNumber(dayNumber(`${year === EMPTY_YEAR ? year + 1 : year}-01-01`) + random.below(365));
  if (random.chance(0.01)) return day.slice(0, 4);
  return random.chance(0.02) ? day.slice(0, 7) : day;
}

const countryOf = (place: InventedPlace): InventedPlace => {
  const parent = PLACES.find(({ id }) => id === place.partOf);
  return parent ? countryOf(parent) : place;
};

/** The dateline as one of several papers would print it; empty in some, and where no day is known. */
function inventDateline(random: Random, town: InventedPlace, date: string): string {
  const { month, day } = partsOf(date);
  if (month === undefined || day === undefined || random.chance(0.06)) return '';
  const printed = MONTHS[month - 1] ?? '';
  const city = town.name.toLocaleUpperCase('en');
  return random.pick([
    `${city}, ${countryOf(town).name}, ${printed} ${day}`,
    `${city}, ${printed} ${day}`,
    `${town.name}, ${countryOf(town).name}, ${printed} ${day}`,
    city,
  ]);
}

function inventText(random: Random, opening: string, italian: boolean): string[] {
  if (italian) return [...Array.from({ length: 4 + random.below(4) }, () => random.pick(PHRASES.italian)), MARK.it];
  const paragraphs = [`${opening}, ${random.pick(PHRASES.speakers)} said. ${random.pick(PHRASES.quotations)}`];
  // About 130 words: most reports are short, a few are long.
  const count = random.chance(0.1) ? 6 + random.below(4) : 2 + random.below(3);
  for (let at = 0; at < count; at++) {
    paragraphs.push(Array.from({ length: 2 + random.below(3) }, () => random.pick(PHRASES.details)).join(' '));
  }
  return [...paragraphs, MARK.en];
}

const yaml = (value: string): string => JSON.stringify(value);

/** One invented report; `number` keeps its address apart from all others. */
export function syntheticReport(random: Random, number: number): SyntheticFile {
  const date = inventDate(random);
  const town = random.pick(TOWNS);
  const italian = countryOf(town).id === 'italy' && random.chance(0.2);
  const subject = random.pick(PHRASES.subjects);
  const verb = random.pick(PHRASES.verbs);
  const title = `${subject.replace(/^The /, '')} ${verb}`;
  const headline = title.charAt(0).toUpperCase() + title.slice(1);
  const about = [
    town,
    ...(random.chance(0.3) ? [random.pick(PLACES)] : []),
    ...(random.chance(0.4) ? [countryOf(town)] : []),
  ];
  const source = SOURCES[Math.floor(random.next() ** 2 * SOURCES.length)] ?? SOURCES[0];
  const organisations = random.chance(0.35) ? [random.pick(ORGANISATIONS)] : [];
  const kind = random.next();
  const withdrawn = kind < 0.002;
  const titled = withdrawn || (kind >= 0.9 && kind < 0.97) ? 'suppliedTitle' : kind >= 0.97 ? undefined : 'headline';
  const keys = [
    `date: ${date}`,
    `dateline: ${yaml(inventDateline(random, town, date))}`,
    `source: ${source.name}`,
    `places: [${[...new Set(about.map(({ name }) => yaml(name)))].join(', ')}]`,
    `organisations: [${organisations.map(({ name }) => yaml(name)).join(', ')}]`,
    ...(titled === undefined ? [] : [`${titled}: ${yaml(headline)}`]),
    ...(random.chance(0.2) ? [`byline: [${yaml(random.pick(PHRASES.bylines))}]`] : []),
    ...(random.chance(0.1)
      ? [`section: ${random.pick(['Regions', 'Harbours', 'Science'])}`, `page: ${1 + random.below(12)}`]
      : []),
    ...(italian ? ['language: it'] : []),
    ...(withdrawn
      ? [
          'status: withdrawn',
          `withdrawn: { date: 2021-06-11, reason: ${yaml('A synthetic example of a withdrawal.')}, textSha256: ${yaml('0'.repeat(64))} }`,
        ]
      : random.chance(0.01)
        ? [
            'status: corrected',
            `corrections: [{ date: 2021-01-11, note: ${yaml('A synthetic example of a correction.')} }]`,
          ]
        : []),
  ];
  const body = withdrawn ? '' : `\n${inventText(random, `${subject} ${verb}`, italian).join('\n\n')}\n`;
  return { path: reportFile(date, `${slugOf(headline, 50)}-${number}`), text: `---\n${keys.join('\n')}\n---\n${body}` };
}
