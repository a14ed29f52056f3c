import { cpSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, read, SETTINGS } from './temporary.ts';

const CORPORA = process.env['PRESSMARK_CORPORA'];

/** Posts by others, given to intake as they are; each is published or named. */
describe('the corpora', { timeout: 300_000 }, () => {
  if (CORPORA === undefined) {
    it('are not given', () => console.log('PRESSMARK_CORPORA is not set: posts by others were not read.'));
    return;
  }
  it.each([
    ['18f', 'content/posts', 509],
    ['digitalgov', 'content', 2423],
  ])('%s', async (name, inner, posts) => {
    const folders = contentFolder();
    cpSync(path.join(CORPORA, name, inner), path.join(folders.content, 'articles'), { recursive: true });
    for (const check of ['on', 'off'] as const) {
      const { records, diagnostics, files } = await read(folders, check, SETTINGS, 60_000);
      const refused = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
      console.log(
        `${name}, check ${check}: ${files} files, ${records.articles.length} published, ${refused.size} named`,
      );
      expect(files).toBe(posts);
      expect(records.articles.length + refused.size).toBe(posts);
      expect(
        diagnostics.filter(
          ({ line, column, rule }) => line < 1 || column < 1 || rule === 'file/time' || rule === 'file/unreadable',
        ),
      ).toEqual([]);
      expect(diagnostics.filter(({ message }) => /invalid/i.test(message))).toEqual([]);
    }
  });
});
