import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { contentFolder } from '../intake/temporary.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

it('a build stops at faults, names every file, and writes nothing', { timeout: 60_000 }, () => {
  const { content, out } = contentFolder({
    'articles/2020/11/2020-11-30-a.b.c.md': 'Text.\n',
    'articles/2020/11/x?.md': '---\n---\n\nText.\n',
    'articles/2020/11/#.md': '',
    'articles/2020/11/big.md': Buffer.alloc(20_000_000, 'a'),
    'places/italy.yml': 'name: Italy\n',
  });
  const { status, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'src/cli/build.ts')], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, PRESSMARK_CONTENT: content, PRESSMARK_OUT: out, PRESSMARK_CHECK: '', PRESSMARK_SITE: '' },
  });
  expect(status).toBe(1);
  for (const name of ['2020-11-30-a.b.c.md:1:1', 'x?.md:1:1', '#.md:1:1', 'big.md:1:1', 'italy.yml:1:1'])
    expect(stderr).toContain(`${name}  error  `);
  expect(existsSync(out)).toBe(false);
});
