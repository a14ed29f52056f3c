import { describe, expect, it } from 'vitest';
import type { CitedReport } from '../../../src/citing/cited-report.ts';
import { REFERENCE_STYLES } from '../../../src/citing/references.ts';
import { wordsFor } from '../../../src/words/words.ts';
import { cited, KINDS } from '../../support/cited-reports.ts';

const words = wordsFor('en');

function referencesOf(report: CitedReport): string[] {
  return REFERENCE_STYLES.map(([, reference]) => {
    const { before, title, after } = reference(report, words);
    return before + title + after;
  });
}

const AT = 'https://archive.example/news';

/** Written by hand after the styles' manuals: APA (7th), Chicago (a bibliography), MLA (9th). */
const BY_HAND: Record<string, readonly string[]> = {
  'a headline, a byline and a place filed from': [
    `Przykład, A. (2020, November 28). River gauges at nine stations to report hourly, institute says. Vistula Press, 4. Pressmark. ${AT}/2020/11/28/synthetic/`,
    `Przykład, Ada. “River gauges at nine stations to report hourly, institute says.” Vistula Press, November 28, 2020. Pressmark. ${AT}/2020/11/28/synthetic/.`,
    `Przykład, Ada. “River gauges at nine stations to report hourly, institute says.” Vistula Press, 28 Nov. 2020, p. 4. Pressmark, ${AT}/2020/11/28/synthetic/.`,
  ],
  'a supplied title': [
    `[School atlas to print place names in two forms, publisher says]. (2020, November 28). Vistula Press. Pressmark. ${AT}/2020/11/28/synthetic/`,
    `Vistula Press. “[School atlas to print place names in two forms, publisher says].” November 28, 2020. Pressmark. ${AT}/2020/11/28/synthetic/.`,
    `“[School atlas to print place names in two forms, publisher says].” Vistula Press, 28 Nov. 2020. Pressmark, ${AT}/2020/11/28/synthetic/.`,
  ],
  'a title from the opening words': [
    `[Two villages have received light, the council said.] (2020, November 28). Vistula Press. Pressmark. ${AT}/2020/11/28/synthetic/`,
    `Vistula Press. “[Two villages have received light, the council said.]” November 28, 2020. Pressmark. ${AT}/2020/11/28/synthetic/.`,
    `“[Two villages have received light, the council said.]” Vistula Press, 28 Nov. 2020. Pressmark, ${AT}/2020/11/28/synthetic/.`,
  ],
  'a year and a month': [
    `Two villages receive light. (1936, July). Vistula Press. Pressmark. ${AT}/1936/07/synthetic/`,
    `Vistula Press. “Two villages receive light.” July 1936. Pressmark. ${AT}/1936/07/synthetic/.`,
    `“Two villages receive light.” Vistula Press, July 1936. Pressmark, ${AT}/1936/07/synthetic/.`,
  ],
  'a year alone': [
    `[School atlas]. (1936). Vistula Press. Pressmark. ${AT}/1936/synthetic/`,
    `Vistula Press. “[School atlas].” 1936. Pressmark. ${AT}/1936/synthetic/.`,
    `“[School atlas].” Vistula Press, 1936. Pressmark, ${AT}/1936/synthetic/.`,
  ],
  'no source': [
    `Bridge reopens. (2020, November 28). Pressmark. ${AT}/2020/11/28/synthetic/`,
    `“Bridge reopens.” November 28, 2020. Pressmark. ${AT}/2020/11/28/synthetic/.`,
    `“Bridge reopens.” 28 Nov. 2020. Pressmark, ${AT}/2020/11/28/synthetic/.`,
  ],
  'an agency in its byline, among people': [
    `van der Berg, J., & Battuta, I. (2020, November 28). Ferry times. Vistula Press. Pressmark. ${AT}/2020/11/28/synthetic/`,
    `van der Berg, Jan, and Ibn Battuta. “Ferry times.” Vistula Press, November 28, 2020. Pressmark. ${AT}/2020/11/28/synthetic/.`,
    `van der Berg, Jan, and Ibn Battuta. “Ferry times.” Vistula Press, 28 Nov. 2020. Pressmark, ${AT}/2020/11/28/synthetic/.`,
  ],
  'a withdrawn text': [
    `[Council meeting in Larino]. (2017, June 2). Vistula Press. Withdrawn June 11, 2021. Pressmark. ${AT}/2017/06/02/synthetic/`,
    `Vistula Press. “[Council meeting in Larino].” June 2, 2017. Withdrawn June 11, 2021. Pressmark. ${AT}/2017/06/02/synthetic/.`,
    `“[Council meeting in Larino].” Vistula Press, 2 June 2017. Withdrawn 11 June 2021. Pressmark, ${AT}/2017/06/02/synthetic/.`,
  ],
};

describe('references after APA, Chicago and MLA', () => {
  it.each(Object.entries(BY_HAND))('of a report with %s', (kind, expected) => {
    expect(referencesOf(KINDS[kind]!)).toEqual(expected);
  });

  it.each(Object.entries(KINDS))('name year, archive and address of a report with %s', (_kind, report) => {
    for (const reference of referencesOf(report)) {
      expect(reference).toContain(report.date.slice(0, 4));
      expect(reference).toContain(report.source ?? 'Pressmark');
      expect(reference).toContain('Pressmark');
      expect(reference).toContain(report.address);
    }
  });

  it('double no full stop, and make double quotation marks single within their own', () => {
    const titled = (headline: string): (string | undefined)[] =>
      referencesOf(cited({ headline })).map(
        (text) => /^(?:Vistula Press\. )?(.*?\(2020, November 28\)\.|“.*”)(?= )/.exec(text)?.[1],
      );
    expect(titled('Light at last?')).toEqual([
      'Light at last? (2020, November 28).',
      '“Light at last?”',
      '“Light at last?”',
    ]);
    expect(titled('“Light” at "last" …')).toEqual([
      '“Light” at "last" … (2020, November 28).',
      '“‘Light’ at ‘last’ …”',
      '“‘Light’ at ‘last’ …”',
    ]);
  });

  it('change no mark that is no pair, and put the full stop within a pair at the end', () => {
    const inChicago = (headline: string): string | undefined =>
      /“.*”(?= )/s.exec(referencesOf(cited({ headline }))[1] ?? '')?.[0];
    expect(inChicago('Minister: "We agree"')).toBe('“Minister: ‘We agree.’”');
    expect(inChicago('Minister: “We agree!”')).toBe('“Minister: ‘We agree!’”');
    expect(inChicago('„Wir sind bereit“, sagt das Amt')).toBe('“‚Wir sind bereit‘, sagt das Amt.”');
    expect(inChicago('„Jesteśmy gotowi”')).toBe('“‚Jesteśmy gotowi.’”');
    expect(inChicago('Gauge stands at 6" above mark')).toBe('“Gauge stands at 6" above mark.”');
    expect(inChicago('Talks—"a farce"—end')).toBe('“Talks—‘a farce’—end.”');
    expect(inChicago('דובר צה"ל: "הדרך פתוחה"')).toBe('“דובר צה"ל: ‘הדרך פתוחה.’”');
    expect(inChicago('The workers’')).toBe('“The workers’.”');
    expect(inChicago('„Wer zahlt?“')).toBe('“‚Wer zahlt?‘”');
    expect(inChicago('Министр: «Когда?»')).toBe('“Министр: «Когда?»”');
  });

  it('name pages as each style does', () => {
    const paged = (page: string): (string | undefined)[] =>
      referencesOf(cited({ headline: 'H', page })).map(
        (text) => /(?:2020|Press), (p[^ ]*\. [^.]*|[^.]*)\. Pressmark/.exec(text)?.[1],
      );
    expect(paged('4-5')).toEqual(['4–5', undefined, 'pp. 4-5']);
    expect(paged('pp. 4–5')).toEqual(['4–5', undefined, 'pp. 4–5']);
    expect(paged('B-12')).toEqual(['B-12', undefined, 'p. B-12']);
  });

  it('shorten long lists of authors as each style does', () => {
    const byline = [
      'Ada Able',
      'Bea Baker',
      'Cy Cole',
      'Di Dean',
      'Ed Eden',
      'Flo Fox',
      'Gus Gray',
      'Hal Hill',
      'Ida Ito',
      'Jo Jay',
      'Kit Kay',
    ];
    const [apa, chicago, mla] = referencesOf(cited({ headline: 'H', byline })).map(
      (text) => text.split(/ \(2020| “H/)[0],
    );
    expect(apa).toMatch(/^Able, A\., Baker, B\., .*, Jay, J\., & Kay, K\.$/);
    expect(chicago).toBe('Able, Ada, Bea Baker, Cy Cole, Di Dean, Ed Eden, Flo Fox, Gus Gray, et al.');
    expect(mla).toBe('Able, Ada, et al.');
    const three = referencesOf(cited({ headline: 'H', byline: byline.slice(0, 3) })).map(
      (text) => text.split(/ \(2020| “H/)[0],
    );
    expect(three).toEqual([
      'Able, A., Baker, B., & Cole, C.',
      'Able, Ada, Bea Baker, and Cy Cole.',
      'Able, Ada, et al.',
    ]);
  });

  it('keep a name whole that nothing parts', () => {
    const of = (name: string): (string | undefined)[] =>
      referencesOf(cited({ headline: 'H', byline: [name] })).map((text) => text.split(/ \(2020| “H/)[0]);
    expect(of('王小明')).toEqual(['王小明.', '王小明.', '王小明.']);
    expect(of('Nagy, János')).toEqual(['Nagy, J.', 'Nagy, János.', 'Nagy, János.']);
    expect(of('E.Tariverdiyeva')).toEqual(['Tariverdiyeva, E.', 'Tariverdiyeva, E.', 'Tariverdiyeva, E.']);
    expect(of('Jean-Paul M. Durand')[0]).toBe('Durand, J.-P. M.');
  });
});
