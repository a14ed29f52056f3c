import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../src/checking/apply-fixes.ts';
import type { Diagnostic } from '../../../src/checking/diagnostic.ts';
import type { Example, RuleHelp } from '../../../src/checking/rule-help.ts';
import { RULES } from '../../../src/checking/rules.ts';
import { readArchive } from '../../../src/intake/read-archive.ts';
import { contentFolder, SETTINGS } from '../intake/temporary.ts';

/** What a check says of an example's files. */
async function told({ files }: Example): Promise<Diagnostic[]> {
  const folders = contentFolder(files);
  return (await readArchive({ folders, settings: SETTINGS, check: 'on' })).diagnostics;
}

const of = ({ ids }: RuleHelp, diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ rule }) => ids.includes(rule));

describe('every rule on the help page', () => {
  it('has ids of its own', () => {
    const ids = RULES.flatMap((rule) => rule.ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[a-z]+\/[a-z-]+$/.test(id))).toBe(true);
  });

  it.each(RULES.filter(({ bad }) => bad).map((rule) => [rule.ids[0], rule] as const))(
    '%s tells of its bad example and is silent on its good one',
    async (_, rule) => {
      const bad = rule.bad ? of(rule, await told(rule.bad)) : [];
      expect(bad.map(({ severity }) => severity)).toContain(
        rule.ids[0] === 'article/invisible-character' ? 'warning' : rule.severity,
      );
      if (rule.good) expect(await told(rule.good)).toEqual([]);
    },
  );

  it.each(RULES.filter(({ fixable }) => fixable).map((rule) => [rule.ids[0], rule] as const))(
    '%s is mended in its example, where it says it can be',
    async (_, rule) => {
      if (!rule.bad || rule.ids[0] === 'article/value' || rule.ids[0] === 'article/undeclared-field') return;
      const example = rule.bad;
      const [first] = of(rule, await told(example));
      expect(first?.fix).toBeDefined();
      const file = first?.file ?? '';
      const { text } = applyFixes(example.files[file] ?? '', first?.fix ? [first.fix] : []);
      expect(of(rule, await told({ ...example, files: { ...example.files, [file]: text } }))).toEqual([]);
    },
  );

  it('covers every id that the code can report', async () => {
    const { readdirSync, readFileSync } = await import('node:fs');
    const known = new Set(RULES.flatMap(({ ids }) => ids.map((id) => id.slice(id.indexOf('/') + 1))));
    const folders = ['src/checking', 'src/checking/rules', 'src/intake'];
    const source = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.ts') && name !== 'rules.ts')
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
    );
    const used = source.flatMap((text) => [
      ...[...text.matchAll(/(?:error|warning|name)\(\s*['`](?:\$\{\w+\}|file|article|page)\/([a-z-]+)['`]/g)].map(
        (match) => match[1],
      ),
      ...[...text.matchAll(/rule: ['`](?:\$\{[^}]+\}+|file|article|page)\/([a-z-]+)['`]/g)].map((match) => match[1]),
      ...[...text.matchAll(/params: \{ rule: '([a-z-]+)'/g)].map((match) => match[1]),
    ]);
    expect(used.length).toBeGreaterThan(30);
    expect([...new Set(used)].filter((id) => id !== undefined && !known.has(id))).toEqual([]);
  });
});
