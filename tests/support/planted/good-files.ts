import { partsOf } from '../../../src/archive/chronology.ts';
import { reportFile } from '../../../src/archive/report-file.ts';
import { ORGANISATIONS, PLACES, SOURCES } from '../../../src/synthetic/invented-world.ts';
import type { Random } from '../../../src/synthetic/random.ts';
import { syntheticArchive } from '../../../src/synthetic/synthetic-archive.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];
const TOWNS = PLACES.filter(({ kind }) => kind === 'city' || kind === 'municipality');

/** A good report with all that a fault can be planted in; `number` keeps its address apart. */
export function goodReport(random: Random, number: number): { file: string; text: string } {
  const two = (value: number): string => String(value).padStart(2, '0');
  // A day above 12 reads one way only, whatever the order.
  const date = `${1990 + random.below(30)}-${two(1 + random.below(MONTHS.length))}-${two(13 + random.below(15))}`;
  const { month = 1, day } = partsOf(date);
  const [town, other] = [random.pick(TOWNS), random.pick(PLACES)];
  const text = `---
date: ${date}
dateline: ${town.name.toLocaleUpperCase('en')}, ${MONTHS[month - 1]} ${day}
source: ${random.pick(SOURCES).name}
places: [${[...new Set([town.name, other.name])].join(', ')}]
organisations: [${random.pick(ORGANISATIONS).name}]
headline: "Harbour board ${number}: ${random.pick(['a vote', 'no vote', 'first meeting', 'new quay'])}"
byline: [A. Reporter]
language: en
url: https://wire.example/${number}
accessed: ${1 + Number(date.slice(0, 4))}-02-${two(13 + random.below(10))}
section: Harbours
rights: cc-by-sa
status: usable
notes:
  - date: 2021-05-06
    text: Synthetic, with a note.
extra: { topic: harbours }
---

The harbour board of ${town.name} met for the ${number}th time.

It will meet again. This report is synthetic, and nothing in it happened.
`;
  return { file: reportFile(date, `harbour-board-${number}`), text };
}

/** Good records and a few reports of an invented archive; a name that two places bear is added. */
export function goodArchive(): Map<string, string> {
  const files = new Map<string, string>();
  for (const { path, text } of syntheticArchive({ reports: 0 })) files.set(path, text);
  for (const id of ['vika-west', 'vika-east'])
    files.set(
      `places/${id}.yaml`,
      `name: Vika ${id.slice(5)}\nkind: district\npartOf: norway\nnames: [Vika]\nnote: Synthetic.\n`,
    );
  return files;
}
