import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive, Report } from '../../src/archive/archive.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { wordsOf } from '../../src/query/tokens.ts';
import type { SearchBackend, SearchOptions, SearchRequest } from '../../src/search/backend.ts';
import { indexedTexts } from '../../src/search/indexed-words.ts';
import { ReferenceBackend } from '../../src/search/reference-backend.ts';
import { Random } from '../../src/synthetic/random.ts';
import { wordsFor } from '../../src/words/words.ts';
import { QUERY_KINDS, askedFrom, typedQueries, type Asked } from './generated-queries.ts';
import { comparable } from './comparable-answer.ts';
import { materialOf } from './searched-material.ts';
import { SEED } from './seed.ts';
import { snowball } from './snowball.ts';

/** A backend, the archive that it searches, and the facets that the archive's owner declared. */
export interface Opened {
  backend: SearchBackend;
  archive: Archive;
  extra: readonly { key: string; label: string }[];
}

/** How many queries of each kind are asked. */
const OF_EACH_KIND = 100;

/** Whatever is asked, whatever was asked before: `again` searches are asked once more in another order. */
const ASKED_AGAIN = 200;

/**
 * Holds a backend to the contract of {@link SearchBackend}: on an archive of its own choice it must give, for thousands
 * of generated queries, the answers that reading every report plainly gives, in any order of asking. `open` is called
 * twice, and may give two backends that share nothing or the same one.
 */
export function searchContract(name: string, open: () => Promise<Opened>): void {
  describe(`${name} answers as plain reading does`, () => {
    let opened: Opened;
    let reference: ReferenceBackend;
    let kinds: ReturnType<typeof typedQueries>;
    let material: ReturnType<typeof materialOf>;
    let values: Record<string, string[]>;
    const tally = new Map<string, { asked: number; found: number; distinct: Set<string> }>();
    const answers = new Map<string, { asked: Asked; answer: unknown }>();

    const request = ({ typed, facets, after, before }: Asked): SearchRequest => ({
      tree: parseQuery(typed, { words: wordsFor('en') }),
      facets,
      after,
      before,
    });
    const options = ({ limit, page, sort }: Asked): SearchOptions => ({ offset: limit * page, limit, sort });

    async function agree(kind: string, asked: Asked): Promise<void> {
      const expected = comparable(await reference.search(request(asked), options(asked)));
      const answer = await opened.backend.search(request(asked), options(asked));
      const counted = tally.get(kind) ?? { asked: 0, found: 0, distinct: new Set() };
      tally.set(kind, counted);
      counted.asked++;
      counted.distinct.add(JSON.stringify(asked));
      if (answer.total > 0) counted.found++;
      expect(comparable(answer)).toEqual(expected);
      answers.set(JSON.stringify(asked), { asked, answer: expected });
    }

    beforeAll(async () => {
      opened = await open();
      reference = new ReferenceBackend({ archive: opened.archive, extra: opened.extra, stem: snowball });
      material = materialOf(opened.archive);
      kinds = typedQueries(material);
      const everything = await reference.search(
        { tree: parseQuery(''), facets: {}, after: undefined, before: undefined },
        { offset: 0, limit: 0, sort: 'newest' },
      );
      values = Object.fromEntries(
        Object.entries(everything.facets).map(([key, all]) => [key, all.map(({ id }) => id)]),
      );
    });

    afterAll(() => {
      const rows = [...tally].map(
        ([kind, { asked, found, distinct }]) =>
          `${kind.padEnd(42)}${String(asked).padStart(7)}${String(distinct.size).padStart(10)}${String(found).padStart(16)}`,
      );
      const sum = [...tally.values()].reduce((all, { asked }) => all + asked, 0);
      console.log(
        [
          `${name}: ${sum.toLocaleString('en')} queries over ${opened.archive.reports.length.toLocaleString('en')} reports, seed ${SEED}`,
          `${'kind'.padEnd(42)}${'asked'.padStart(7)}${'distinct'.padStart(10)}${'found something'.padStart(16)}`,
          ...rows,
        ].join('\n'),
      );
    });

    it('says the same of what it holds', () => {
      expect(opened.backend.capabilities()).toEqual(reference.capabilities());
    });

    it.each(QUERY_KINDS)('asked for: %s', async (kind) => {
      const asked = askedFrom(kind, kinds[kind], { values, dates: material.dates });
      await fc.assert(
        fc.asyncProperty(asked, (search) => agree(kind, search)),
        { numRuns: OF_EACH_KIND, seed: SEED },
      );
    });

    it('asked again in another order, answers the same, and so does one that was asked nothing before', async () => {
      const random = new Random(SEED);
      const again = [...answers.values()]
        .map((asked) => ({ ...asked, at: random.next() }))
        .sort((a, b) => a.at - b.at)
        .slice(0, ASKED_AGAIN);
      const fresh = (await open()).backend;
      for (const { asked, answer } of again) {
        for (const backend of [opened.backend, fresh])
          expect(comparable(await backend.search(request(asked), options(asked))), asked.typed).toEqual(answer);
      }
    });

    it('page by page as in one', async () => {
      const asked = { ...request({ ...BROWSE, typed: 'timetable OR pilot' }) };
      const whole = await opened.backend.search(asked, { offset: 0, limit: 10_000, sort: 'relevance' });
      expect(whole.hits.length).toBe(whole.total);
      const paged: number[] = [];
      for (let offset = 0; offset < whole.total; offset += 50) {
        const { hits } = await opened.backend.search(asked, { offset, limit: 50, sort: 'relevance' });
        paged.push(...hits.map(({ ordinal }) => ordinal));
      }
      expect(paged).toEqual(whole.hits.map(({ ordinal }) => ordinal));
    });

    it('finds while typing all that it finds once sent, and beyond it only words that begin so', async () => {
      await fc.assert(
        fc.asyncProperty(kinds['one word'], fc.integer({ min: 2, max: 9 }), async (word, length) => {
          const [begun = ''] = wordsOf(word.slice(0, length));
          const all: SearchOptions = { offset: 0, limit: 10_000, sort: 'oldest' };
          const ask = async (typing: boolean): Promise<number[]> => {
            const tree = parseQuery(begun, { typing });
            const { hits } = await opened.backend.search({ ...request(BROWSE), tree }, all);
            return hits.map(({ ordinal }) => ordinal);
          };
          const [typing, sent] = [await ask(true), await ask(false)];
          expect(typing).toEqual(expect.arrayContaining(sent));
          for (const ordinal of typing.filter((found) => !sent.includes(found))) {
            const report = opened.archive.reports[ordinal] as Report;
            const text = indexedTexts(report, opened.archive).join('\n');
            const { language } = report;
            // An engine may fall back on a word that what is typed begins with, where it knows none that begins so.
            const stem = snowball(begun, language);
            const begins = wordsOf(text).some((token) => {
              const held = snowball(token, language);
              return token.startsWith(begun) || held.startsWith(stem) || stem.startsWith(held);
            });
            expect(begins, `${begun} in report ${ordinal}`).toBe(true);
          }
        }),
        { numRuns: 20, seed: SEED },
      );
    });

    it('marks words that stand in the report, and cuts excerpts out of its text', async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(kinds['words and phrases'], kinds['OR'], kinds['other languages']), async (typed) => {
          const { hits } = await opened.backend.search(request({ ...BROWSE, typed }), options(BROWSE));
          for (const { ordinal, marks, excerpt, withdrawn } of hits) {
            const { text } = material.texts[ordinal] ?? { text: '' };
            const words = ` ${wordsOf(text).join(' ')} `;
            for (const mark of marks) expect(words, `${typed} in report ${ordinal}`).toContain(` ${mark} `);
            const shown = excerpt.map((part) => part.text).join('');
            if (!withdrawn) expect(words).toContain(` ${wordsOf(shown).join(' ')} `);
            // Where an excerpt ends within a phrase, only the beginning of the phrase is shown.
            for (const part of excerpt.filter(({ hit }) => hit)) {
              const hit = `${wordsOf(part.text).join(' ')} `;
              expect(
                marks.some((mark) => `${mark} `.startsWith(hit)),
                `${hit}in ${marks.join(', ')}`,
              ).toBe(true);
            }
          }
        }),
        { numRuns: 80, seed: SEED },
      );
    });

    it('suggests the same', async () => {
      const begun = fc
        .tuple(
          fc.constantFrom(...material.names, ...material.middling, ...material.foreign),
          fc.integer({ min: 1, max: 8 }),
        )
        .map(([text, length]) => text.slice(0, length));
      const typed = fc.oneof(
        begun,
        fc.tuple(kinds['one word'], begun).map((parts) => parts.join(' ')),
      );
      await fc.assert(
        fc.asyncProperty(typed, fc.constantFrom(1, 3, 5), async (text, limit) => {
          expect(await opened.backend.suggest(text, limit)).toEqual(await reference.suggest(text, limit));
        }),
        { numRuns: 200, seed: SEED },
      );
    });
  });
}

const BROWSE: Asked = {
  typed: '',
  facets: {},
  after: undefined,
  before: undefined,
  sort: 'newest',
  limit: 10,
  page: 0,
};
