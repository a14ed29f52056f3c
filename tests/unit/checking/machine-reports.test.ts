import Ajv from 'ajv-draft-04';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { byPosition, type Diagnostic } from '../../../src/checking/diagnostic.ts';
import { githubReport } from '../../../src/checking/reporters/github.ts';
import { jsonReport } from '../../../src/checking/reporters/json.ts';
import { sarifReport } from '../../../src/checking/reporters/sarif.ts';
import { foldersFrom } from '../../../src/intake/folders.ts';
import { read } from '../intake/temporary.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const SCHEMA = path.join(ROOT, 'tests/fixtures/sarif/sarif-schema-2.1.0.json');
const shown = (file: string): string => `content/${file}`;

/** Everything that is wrong on purpose, and a fault whose words are made to be escaped. */
const wrong = await read(foldersFrom({ PRESSMARK_CONTENT: 'tests/fixtures/wrong-on-purpose/content' }, ROOT));
const awkward: Diagnostic = {
  file: 'articles/a, b:c%.md',
  line: 1,
  column: 2,
  endLine: 3,
  endColumn: 4,
  severity: 'error',
  rule: 'file/yaml',
  message: '100 % of\r\nthese :: marks, and %0A, must be escaped',
  found: 'ü::warning file=x::y',
  fix: { start: 3, end: 3, text: '\n' },
};
const all = [...wrong.diagnostics, awkward];

/** What GitHub's runner makes of one line of a job's output. */
function annotation(line: string): { level: string; properties: Record<string, string>; message: string } | undefined {
  const match = /^::([a-z]+) ([^:]*)::(.*)$/s.exec(line);
  if (!match) return undefined;
  const [, level = '', list = '', message = ''] = match;
  const data = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const property = (text: string): string => data(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  const properties = Object.fromEntries(
    list.split(',').map((pair): [string, string] => {
      const equals = pair.indexOf('=');
      return [pair.slice(0, equals), property(pair.slice(equals + 1))];
    }),
  );
  return { level, properties, message: data(message) };
}

describe('annotations for GitHub', () => {
  const read = githubReport(all, shown).trimEnd().split('\n').map(annotation);

  it('read back as they were, whatever their words', () => {
    expect(read).toHaveLength(all.length);
    const back = read.map((found) => ({
      file: found?.properties['file'],
      line: Number(found?.properties['line']),
      column: Number(found?.properties['col']),
      endLine: Number(found?.properties['endLine']),
      endColumn: Number(found?.properties['endColumn']),
      rule: found?.properties['title'],
      severity: found?.level,
    }));
    for (const { file, line, column, endLine, endColumn, rule, severity } of all)
      expect(back).toContainEqual({ file: shown(file), line, column, endLine, endColumn, rule, severity });
    const last = read.find((found) => found?.properties['file'] === shown(awkward.file));
    expect(last?.message).toMatch(
      /^100 % of.+these :: marks, and %0A, must be escaped\. Found "ü::warning file=x::y"\./su,
    );
  });

  it('come worst first', () => {
    const levels = read.map((found) => found?.level);
    expect(levels.indexOf('warning')).toBeGreaterThan(levels.lastIndexOf('error'));
    expect(levels).toContain('warning');
  });
});

it('the JSON is one array with every field of every diagnostic', () => {
  const back = JSON.parse(jsonReport(all, shown)) as Diagnostic[];
  expect(back).toEqual(
    [...all].sort(byPosition).map(({ newFile, ...diagnostic }) => ({
      ...diagnostic,
      file: shown(diagnostic.file),
      ...(newFile ? { newFile: { ...newFile, file: shown(newFile.file) } } : {}),
    })),
  );
});

describe('the SARIF log', () => {
  const rules = [{ id: 'file/yaml', severity: 'error', must: 'The keys must be written one a line.' }] as const;
  const log = JSON.parse(
    sarifReport(all, { shown, rules, version: '1.2.3', help: 'https://archive.example/help/rules/' }),
  ) as {
    runs: [
      {
        columnKind: string;
        tool: { driver: { rules: { id: string }[] } };
        results: { ruleId: string; ruleIndex: number; level: string; fixes?: unknown[] }[];
      },
    ];
  };
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(
    JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
  );

  it('is as its schema says', () => {
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
    // The schema does refuse what is no log.
    expect(validate({ ...log, version: '2.0.0' })).toBe(false);
    expect(validate({ ...log, runs: [{ ...log.runs[0], results: [{ level: 'bad' }] }] })).toBe(false);
  });

  it('names the rule of every result, counts columns in UTF-16 units, and has the fixes', () => {
    const [run] = log.runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results).toHaveLength(all.length);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(run.results.filter(({ fixes }) => fixes).length).toBe(all.filter(({ fix }) => fix).length);
    expect(run.results.some(({ fixes }) => fixes)).toBe(true);
  });
});
