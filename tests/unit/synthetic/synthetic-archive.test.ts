import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splitFile } from '../../../src/archive/fixity.ts';
import { parseReportFile } from '../../../src/archive/report-file.ts';
import { articleSchema } from '../../../src/schemas/article.ts';
import { wordsOf } from '../../../src/query/tokens.ts';
import { rareWord } from '../../../src/synthetic/rare-words.ts';
import { syntheticArchive } from '../../../src/synthetic/synthetic-archive.ts';

const files = [...syntheticArchive({ reports: 600 })];
const articles = files.filter(({ path }) => path.startsWith('articles/'));

describe('syntheticArchive', () => {
  it('is the same for the same seed, and another for another', () => {
    expect([...syntheticArchive({ reports: 600 })]).toEqual(files);
    expect([...syntheticArchive({ reports: 600, seed: 2 })]).not.toEqual(files);
  });

  it('has as many reports as asked for, each with an address of its own and valid keys', () => {
    expect(new Set(articles.map(({ path }) => path)).size).toBe(600);
    for (const { path, text } of articles) {
      expect(parseReportFile(path), path).toBeDefined();
      expect(() => articleSchema.parse(parse(splitFile(text).frontmatter ?? '')), path).not.toThrow();
    }
  });

  it('says of every text and record that it is synthetic', () => {
    for (const { path, text } of files) {
      if (!text.includes('status: withdrawn'))
        expect(text, path).toMatch(/synthetic|Synthetic|sintetica|syntetyczna|syntetisk|مصطنع|合成/);
    }
  });

  it('has about 130 words a report, over 25 years with a gap', () => {
    const words = articles.map(({ text }) => splitFile(text).body.split(/\s+/).length);
    const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
    expect(mean).toBeGreaterThan(100);
    expect(mean).toBeLessThan(160);
    const years = new Set(articles.map(({ path }) => path.slice(9, 13)));
    expect(years.has('2003')).toBe(false);
    expect(years.size).toBeGreaterThan(21);
  });

  it('is written in several languages, each with its own headlines', () => {
    const tags = articles.map(({ text }) => /^language: (.+)$/m.exec(text)?.[1] ?? 'en');
    expect(Object.keys(Object.groupBy(tags, (tag) => tag)).sort()).toEqual(['ar', 'en', 'it', 'ja', 'nb', 'pl']);
    for (const { text } of articles.filter((article) => article.text.includes('language: ar')))
      expect(text).toMatch(/^(headline|suppliedTitle): "\p{Script=Arabic}|^dateline: .*\n(?!headline|suppliedTitle)/mu);
  });

  it('has more words the more reports there are, as an archive has', () => {
    const vocabulary = (count: number): number =>
      new Set(articles.slice(0, count).flatMap(({ text }) => wordsOf(splitFile(text).body))).size;
    expect(vocabulary(600) - vocabulary(400)).toBeGreaterThan(150);
    expect(new Set(Array.from({ length: 400_000 }, (_, rank) => rareWord(rank))).size).toBe(400_000);
  });
});
