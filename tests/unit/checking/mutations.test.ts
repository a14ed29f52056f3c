import { afterAll, describe, expect, it } from 'vitest';
import { applyFixes } from '../../../src/checking/apply-fixes.ts';
import type { Diagnostic } from '../../../src/checking/diagnostic.ts';
import type { SubjectKind } from '../../../src/checking/subject.ts';
import { assemble } from '../../../src/intake/assemble.ts';
import { processFile, type FileResult, type FileSettings, type FileTask } from '../../../src/intake/process-file.ts';
import { settingsSchema } from '../../../src/schemas/settings.ts';
import site from '../../../src/synthetic/demo-site.ts';
import { Random } from '../../../src/synthetic/random.ts';
import { wordsFor } from '../../../src/words/words.ts';
import { goodArchive, goodReport } from '../../support/planted/good-files.ts';
import { KEY_FAULTS } from '../../support/planted/key-faults.ts';
import type { Plant, Planted } from '../../support/planted/planted-fault.ts';
import { TEXT_FAULTS } from '../../support/planted/text-faults.ts';
import { VALUE_FAULTS } from '../../support/planted/value-faults.ts';
import { textTable } from '../../bench/table.ts';

/** How often each kind is planted. */
const EACH = 8;

const settings: FileSettings = { ...settingsSchema.parse(site), check: 'on' };
const words = wordsFor(settings.language);
const kinds: Readonly<Record<string, Plant>> = { ...KEY_FAULTS, ...VALUE_FAULTS, ...TEXT_FAULTS };
const random = new Random(5);

function task(file: string, text: string): FileTask {
  const folder = file.slice(0, file.indexOf('/'));
  const kind = (folder === 'articles' ? 'article' : folder.replace(/s$/, '')) as SubjectKind;
  return { file, kind, bytes: new TextEncoder().encode(text) };
}

const records = [...goodArchive()].map(([file, text]) => task(file, text));
const read = new Map<FileTask, FileResult>(records.map((each) => [each, processFile(each, settings, words)]));

/** What the checker says of a file among the good records. */
function check(file: string, text: string): Diagnostic[] {
  const own = task(file, text);
  const results = new Map(read).set(own, processFile(own, settings, words));
  return assemble([...records, own], results, [], settings).diagnostics;
}

interface Tally {
  planted: number;
  placed: number;
  misspelt: number;
  suggested: number;
  fixable: number;
  fixed: number;
  wrong: number;
}

const tallies = new Map<string, Tally>();
const share = (part: number, whole: number): string => (whole === 0 ? '' : `${part} of ${whole}`);

/** Plants a fault and counts what the checker makes of it; the faults of the checker, in words. */
function tried(kind: string, plant: Plant, number: number): string[] {
  const good = goodReport(random, number);
  const planted: Planted = plant(random, good);
  const { file, text, at, rule, suggestion, misspelt = false, mended, needNotMend = false } = planted;
  const tally = tallies.get(kind) ?? {
    planted: 0,
    placed: 0,
    misspelt: 0,
    suggested: 0,
    fixable: 0,
    fixed: 0,
    wrong: 0,
  };
  tallies.set(kind, tally);
  tally.planted++;
  const faults: string[] = [];
  const say = (what: string): void =>
    void faults.push(`${kind}: ${what}\n${text.slice(Math.max(0, at - 60), at + 60)}`);
  const diagnostics = check(file, text);
  const told = diagnostics.filter((diagnostic) => diagnostic.file === file);
  const before = text.slice(0, at).split('\n');
  const [line, column] = [before.length, (before.at(-1) ?? '').length + 1];
  const exact = told.find((found) => found.rule === rule && found.line === line && found.column === column);
  if (exact) tally.placed++;
  else say(`${rule} is not told at ${line}:${column}, but ${JSON.stringify(told)}`);
  if (diagnostics.some((found) => found.line < 1 || found.column < 1)) say('a position is 0:0');
  if (diagnostics.some((found) => found.file !== file)) say('another file is told of');
  if (misspelt) {
    tally.misspelt++;
    if (exact?.suggestion === suggestion) tally.suggested++;
  } else if (suggestion !== undefined && exact?.suggestion !== suggestion)
    say(`“${suggestion}” is not suggested, but ${exact?.suggestion}`);
  if (mended !== undefined && !needNotMend) tally.fixable++;
  const fixes = told.flatMap(({ fix }) => (fix ? [fix] : []));
  if (fixes.length > 0) {
    const result = applyFixes(text, fixes).text;
    if (result === mended) tally.fixed += needNotMend ? 0 : 1;
    else {
      tally.wrong++;
      say(`the fix is wrong: ${JSON.stringify(fixes)}`);
    }
  }
  return faults;
}

describe('faults planted in good files', () => {
  it('the files are good before', () => {
    for (let number = 1; number <= 40; number++) {
      const { file, text } = goodReport(random, number);
      expect(check(file, text)).toEqual([]);
    }
  });

  it.each(Object.entries(kinds))('%s', (kind, plant) => {
    const faults: string[] = [];
    for (let number = 1; number <= EACH; number++) faults.push(...tried(kind, plant, 100 + number));
    expect(faults).toEqual([]);
  });

  it('are told at their place, with the right suggestion, and mended rightly or not at all', () => {
    const all = [...tallies.values()];
    const sum = (key: keyof Tally): number => all.reduce((total, tally) => total + tally[key], 0);
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(sum('planted')).toBeGreaterThanOrEqual(300);
    expect(sum('placed')).toBe(sum('planted'));
    expect(sum('misspelt')).toBeGreaterThan(100);
    expect(sum('suggested') / sum('misspelt')).toBeGreaterThanOrEqual(0.95);
    expect(sum('fixed') / sum('fixable')).toBeGreaterThanOrEqual(0.8);
    expect(sum('wrong')).toBe(0);
  });
});

afterAll(() => {
  const row = (name: string, { planted, placed, misspelt, suggested, fixable, fixed, wrong }: Tally): string[] => [
    name,
    share(placed, planted),
    share(suggested, misspelt),
    share(fixed, fixable),
    String(wrong),
  ];
  const total: Tally = { planted: 0, placed: 0, misspelt: 0, suggested: 0, fixable: 0, fixed: 0, wrong: 0 };
  for (const tally of tallies.values())
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
  console.log(
    textTable(
      ['planted fault', 'exact place', 'right word', 'mended', 'wrongly'],
      [...[...tallies].map(([kind, tally]) => row(kind, tally)), row(`all ${tallies.size} kinds`, total)],
    ),
  );
});
