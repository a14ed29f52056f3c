import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { splitFile } from '../../../src/archive/fixity.ts';
import { heldArchive } from '../../../src/importing/held-archive.ts';
import { planImport } from '../../../src/importing/plan-import.ts';
import { readMarkdown } from '../../../src/importing/read-markdown.ts';
import { foldersFrom } from '../../../src/intake/folders.ts';
import { readArchive } from '../../../src/intake/read-archive.ts';
import { walk } from '../../../src/intake/walk.ts';
import { writeWhole } from '../../../src/intake/write-file.ts';
import { settingsSchema } from '../../../src/schemas/settings.ts';
import { wordsInOrder, wordsOfHtml, wordsOfMarkdown } from '../../support/shown-words.ts';
import { parseReport, renderReport } from '../../../src/markdown/render-report.ts';

const CORPORA = process.env['PRESSMARK_CORPORA'];
const SETTINGS = settingsSchema.parse({ name: 'Test', address: 'https://example.org' });
const POSTS = 2932;
// Characters that no reader sees stand in the posts themselves, and so does one address with brackets in its host.
const EXPLAINED = /invisible-character|direction-character|link-address/;

/** What a post says of itself, read without any of the importer’s code. */
function ownKeys(source: string): { date: string | undefined; body: string; title: string | undefined } {
  const [, yaml = '', body = source] = /^\s*---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)([\s\S]*)$/.exec(source) ?? [];
  const date = /^date:[ \t]*["']?(\d{4}-\d{2}-\d{2})/m.exec(yaml)?.[1];
  return {
    date,
    body,
    title: /^title:/m.test(yaml)
      ? String(
          (
            parseDocument(/^title:.*$/m.exec(yaml)?.[0] ?? '', { logLevel: 'silent' }).toJS() as {
              title?: unknown;
            } | null
          )?.title,
        )
      : undefined,
  };
}

/** A post’s text with template code as the importer is bound to show it: pictures as their words, addresses without code. */
function withoutTemplate(body: string): string {
  const kept: string[] = [];
  const keep = (text: string): string => `\uE000${kept.push(text) - 1}\uE001`;
  const marked = body
    .replace(/\{%-?\s*comment[\s\S]*?endcomment\s*-?%\}/g, '')
    .replace(/(\]\(\s*)([^\s)]*)\{\{[^}]*\}\}[^\s)]*/g, '$1#')
    .replace(/((?:href|src)=["'])[^"'{]*\{\{[^}]*\}\}[^"'>]*/g, '$1#')
    .replace(/\{\{[<%][\s\S]*?[>%]\}\}|\{%[\s\S]*?%\}|\{\{[^{}\n]*\}\}/g, (code) => {
      const inner = code.replace(/^\{[{%][<%]?-?\s*|\s*-?[>%]?[}%]\}$/g, '');
      if (!/^[\w-]*(?:img|image|figure|photo)[\w-]*\s/i.test(inner)) return keep(code);
      const named = (name: string): string =>
        (
          new RegExp(`\\b${name}\\s*=\\s*"((?:[^"\\\\]|\\\\.)*)"|\\b${name}\\s*=\\s*'([^']*)'`, 's')
            .exec(inner)
            ?.slice(1)
            .find((text) => text !== undefined) ?? ''
        ).replaceAll('\\"', '"');
      const [alt, caption] = [
        /=\s*["']/.test(inner)
          ? named('alt')
          : ([...inner.matchAll(/"([^"]*)"|'([^']*)'/g)][1]?.slice(1).find((text) => text !== undefined) ?? ''),
        named('caption'),
      ];
      return keep(alt.trim() === caption.trim() ? ` ${alt} ` : ` ${alt} ${caption} `);
    });
  const words = wordsOfMarkdown(marked).join(' ');
  return words.replace(/\uE000(\d+)\uE001/g, (_mark, index: string) => kept[Number(index)] ?? '');
}

/** Posts by others, imported as they are. */
describe('the corpora', { timeout: 1_800_000 }, () => {
  if (CORPORA === undefined) {
    it('are not given', () => console.log('PRESSMARK_CORPORA is not set: no posts by others were imported.'));
    return;
  }
  it('are imported, every post or its reason, word for word and day for day', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'pressmark-'));
    const folders = foldersFrom({ PRESSMARK_CONTENT: path.join(folder, 'content') }, folder);
    const archive = heldArchive(
      { articles: [], places: new Map(), organisations: new Map(), sources: new Map(), pages: new Map() },
      [],
    );
    const reasons = new Map<string, number>();
    const [wrongDates, emptied, differing]: string[][] = [[], [], []];
    const counts = { posts: 0, write: 0, unchanged: 0, skip: 0, words: 0, kept: 0 };
    for (const { file } of walk(CORPORA)) {
      if (!file.endsWith('.md') || !file.includes('/content/')) continue;
      const source = readFileSync(path.join(CORPORA, file), 'utf8').replaceAll('\r\n', '\n');
      const plan = await planImport(
        readMarkdown(file, source),
        { data: { source: 'Nordlys Wire' } },
        archive,
        SETTINGS.limits,
      );
      counts.posts += 1;
      counts[plan.action] += 1;
      const own = ownKeys(source);
      const expected = withoutTemplate(own.body).split(/\s+/).filter(Boolean);
      if (plan.action === 'skip') {
        const reason = plan.reason.replace(/\d+/g, '#');
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        if (plan.reason === 'it holds no text' && expected.length > 0) emptied?.push(`${file}: ${expected.join(' ')}`);
      }
      if (plan.action !== 'write') continue;
      const day = own.date ?? /(\d{4}-\d{2}-\d{2})[^/]*$/.exec(file)?.[1];
      if (plan.data.date !== day) wrongDates?.push(`${file}: ${plan.data.date}, not ${day}`);
      const shown = wordsOfHtml(renderReport(parseReport(splitFile(plan.text).body)));
      const kept = wordsInOrder(expected, shown);
      counts.words += Math.max(expected.length, shown.length);
      counts.kept += kept;
      if (kept !== expected.length || kept !== shown.length) {
        const at = expected.findIndex((word, index) => word !== shown[index]);
        differing?.push(
          `${file}: “${expected.slice(at, at + 8).join(' ')}” became “${shown.slice(at, at + 8).join(' ')}”`,
        );
      }
      archive.files.add(plan.file);
      archive.texts.set(plan.sha256, { file: plan.file, withdrawn: false });
      await writeWhole(path.join(folders.content, plan.file), plan.text);
    }
    const { diagnostics } = await readArchive({ folders, settings: SETTINGS, check: 'on', patience: 60_000 });
    await rm(folder, { recursive: true });
    const rules = new Map<string, number>();
    for (const { severity, rule } of diagnostics)
      rules.set(`${severity} ${rule}`, (rules.get(`${severity} ${rule}`) ?? 0) + 1);
    console.log(
      JSON.stringify(
        {
          ...counts,
          share: counts.kept / counts.words,
          differing: differing?.length,
          reasons: Object.fromEntries(reasons),
          rules: Object.fromEntries(rules),
        },
        null,
        1,
      ),
    );
    if (process.env['PRESSMARK_DIFFERING'])
      console.log(
        differing?.join('\n'),
        diagnostics
          .filter(({ severity }) => severity === 'error')
          .map(({ file, line, rule, found }) => `${file}:${line} ${rule} ${found}`)
          .join('\n'),
      );
    expect(counts.posts).toBe(POSTS);
    expect(counts.write + counts.unchanged + counts.skip).toBe(POSTS);
    expect(wrongDates).toEqual([]);
    expect(emptied).toEqual([]);
    expect(counts.kept / counts.words).toBeGreaterThanOrEqual(0.999);
    expect([...rules.keys()].filter((rule) => rule.startsWith('error') && !EXPLAINED.test(rule))).toEqual([]);
  });
});
