import { inReport, type RuleHelp } from '../rule-help.ts';
import { partsOf } from '../../archive/chronology.ts';
import { readDateline } from '../../archive/dateline-grammar.ts';
import { parseDateline, type Dateline } from '../../archive/dateline.ts';
import { atMark } from '../at-mark.ts';
import type { ArchiveSubject } from '../archive-subject.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { gazetteerOf, type Gazetteer } from '../gazetteer.ts';
import { unknownName } from './names.ts';

/** A dateline names a place that is known, puts it where the gazetteer does, and agrees with the date. */
export function* datelines({ articles, places, settings }: ArchiveSubject): Iterable<Diagnostic> {
  const gazetteer = gazetteerOf(places);
  for (const article of articles) {
    const { dateline, filedFrom, date, language = settings.language } = article.data;
    if (!dateline || dateline === 'TODO') continue;
    const read = parseDateline(dateline, gazetteer.index, { ancestorsOf: gazetteer.ancestorsOf, language });
    if (read && !agrees(read, date)) {
      yield atMark(article, 'dateline', {
        severity: 'warning',
        rule: 'article/dateline-date',
        message: `dateline must agree with date, which is ${date}. Correct the one that is wrong; leave both if the report prints them so`,
        found: dateline,
      });
    }
    if (filedFrom !== undefined) continue;
    if (read?.place === undefined) {
      yield atMark(article, 'dateline', {
        severity: 'warning',
        rule: 'article/dateline-place',
        message:
          'dateline must begin with the place the report was filed from. If it does not print one so, add filedFrom',
        found: dateline,
      });
    } else if (!gazetteer.records.has(read.place)) {
      yield atMark(article, 'dateline', placeFault(read.place, gazetteer, settings.unresolvedNames));
    } else {
      const elsewhere = contradiction(dateline, read.place, language, gazetteer);
      if (elsewhere !== undefined) {
        const found = gazetteer.records.get(read.place)?.name ?? read.place;
        yield atMark(article, 'dateline', {
          severity: 'warning',
          rule: 'article/dateline-place',
          message: `dateline must put ${found} where the gazetteer does, and no record puts it in ${elsewhere}. If another place is meant, add filedFrom`,
          found: dateline,
        });
      }
    }
  }
}

function placeFault(
  name: string,
  gazetteer: Gazetteer,
  severity: Diagnostic['severity'],
): ReturnType<typeof unknownName> {
  const resolution = gazetteer.resolve(name);
  if (resolution.kind !== 'ambiguous') return unknownName('places', name, 'article', gazetteer, severity);
  return {
    severity: 'warning',
    rule: 'article/ambiguous-name',
    message: `the dateline’s place must be one place, and this name means several. Add filedFrom: ${resolution.ids.join(' or ')}`,
    found: name,
  };
}

function agrees(read: Dateline, date: string): boolean {
  const { year, month, day } = partsOf(date);
  const same = (printed: number | undefined, known: number | undefined): boolean =>
    printed === undefined || known === undefined || printed === known;
  return same(read.year, year) && same(read.month, month) && same(read.day, day);
}

/** A known place that the dateline prints behind the one filed from, though neither lies in the other. */
function contradiction(printed: string, place: string, language: string, gazetteer: Gazetteer): string | undefined {
  const around = gazetteer.ancestorsOf(place);
  if (around.length === 0) return undefined;
  for (const name of readDateline(printed, language)?.places ?? []) {
    if (name.includes('/')) continue;
    const resolution = gazetteer.resolve(name);
    if (resolution.kind !== 'resolved' || resolution.id === place || around.includes(resolution.id)) continue;
    if (!gazetteer.ancestorsOf(resolution.id).includes(place)) return gazetteer.records.get(resolution.id)?.name;
  }
  return undefined;
}

/** What the help page says of it, with examples that are tested. */
export const DATELINE_DATE: RuleHelp = {
  ids: ['article/dateline-date'],
  severity: 'warning',
  must: 'The day and month of the dateline must agree with date.',
  fixable: false,
  bad: inReport({ dateline: 'TROMSØ, March 5' }),
  good: inReport({ dateline: 'TROMSØ, March 4' }),
};

export const DATELINE_PLACE: RuleHelp = {
  ids: ['article/dateline-place'],
  severity: 'warning',
  must: 'The dateline must begin with a place, and put it where the records do; else filedFrom says which is meant.',
  fixable: false,
  bad: inReport({ dateline: 'March 4' }),
  good: inReport({ dateline: 'March 4', filedFrom: 'Tromsø' }),
};
