import { dateOfDayNumber, dayNumber, partsOf } from '../archive/chronology.ts';
import { reportFile } from '../archive/report-file.ts';
import { slugOf } from '../archive/slug.ts';
import { PHRASES } from './english-phrases.ts';
import { englishText, otherText } from './invented-text.ts';
import { ORGANISATIONS, PLACES, SOURCES, TOPICS, type InventedPlace } from './invented-world.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';
import { pickRareWord } from './rare-words.ts';
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

/** The language of a report from a country: that country's own in a share of its reports, else undefined for English. */
function inventLanguage(random: Random, country: string): string | undefined {
  const own = Object.keys(OTHER_LANGUAGES).find((tag) => OTHER_LANGUAGES[tag]?.country === country);
  return own !== undefined && random.chance(OTHER_LANGUAGES[own]?.share ?? 0) ? own : undefined;
}

const yaml = (value: string): string => JSON.stringify(value);

function inventTopics(random: Random): string {
  const topic = random.pick(TOPICS);
  return random.chance(0.2) ? `[${[...new Set([topic, random.pick(TOPICS)])].join(', ')}]` : topic;
}

/** One invented report; `number` keeps its address apart from all others. */
export function syntheticReport(random: Random, number: number): SyntheticFile {
  const date = inventDate(random);
  const town = random.pick(TOWNS);
  const tag = inventLanguage(random, countryOf(town).id);
  const language = tag === undefined ? undefined : OTHER_LANGUAGES[tag];
  const subject = random.pick(PHRASES.subjects);
  const verb = random.pick(PHRASES.verbs);
  const opening = random.chance(0.25) ? `${subject} of ${pickRareWord(random, number)} ${verb}` : `${subject} ${verb}`;
  const english = opening.replace(/^The ./, (start) => start.slice(4).toUpperCase());
  const headline = language ? random.pick(language.headlines) : english;
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
    ...(tag === undefined ? [] : [`language: ${tag}`]),
    ...(random.chance(0.7) ? [`extra: { topic: ${inventTopics(random)} }`] : []),
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
  const paragraphs = language ? otherText(random, language, number) : englishText(random, opening, number);
  const body = withdrawn ? '' : `\n${paragraphs.join('\n\n')}\n`;
  return { path: reportFile(date, `${slugOf(english, 50)}-${number}`), text: `---\n${keys.join('\n')}\n---\n${body}` };
}
