import { spawnSync } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../support/build-site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** What the linter must refuse: a file, what it imports, and the words that name the layer. */
const REFUSED = [
  ['src/schemas/x.ts', '../archive/slug.ts', 'schemas/ may import only zod'],
  ['src/words/x.ts', '../archive/slug.ts', 'words/ may import only schemas/'],
  ['src/archive/x.ts', '../intake/walk.ts', 'archive/ may import only schemas/, words/'],
  ['src/archive/x.ts', 'node:fs', 'archive/ is pure'],
  ['src/markdown/x.ts', '../checking/limits.ts', 'markdown/ may import only'],
  ['src/query/x.ts', '../search/backend.ts', 'query/ may import only'],
  ['src/search/x.ts', '../checking/limits.ts', 'search/ may import only'],
  ['src/checking/x.ts', 'node:path', 'checking/ is pure'],
  ['src/importing/x.ts', '../intake/walk.ts', 'importing/ may import only'],
  ['src/intake/x.ts', '../publish/headers.ts', 'intake/ may import only'],
  ['src/collections/x.ts', '../components/link.ts', 'collections/ may import only'],
  ['src/components/X.astro', '../layouts/Page.astro', 'components/ may import only'],
  ['src/components/X.astro', 'astro:content', 'Only collections/ imports astro:content'],
  ['src/layouts/X.astro', '../pages/index.astro', 'layouts/ may import only'],
  ['src/pages/x.astro', '../publish/headers.ts', 'pages/ may import only'],
  ['src/elements/x.ts', '../intake/walk.ts', 'elements/ may import only'],
  ['src/elements/x.ts', 'node:fs', 'elements/ is pure'],
  ['src/publish/x.ts', '../cli/build.ts', 'publish/ may import only'],
  ['src/cli/x.ts', '../../tests/support/build-site.ts', 'src/ never imports tests'],
] as const;

/** What it must let pass. */
const ALLOWED = [
  ['src/archive/y.ts', '../schemas/entry-id.ts'],
  ['src/intake/y.ts', 'node:fs'],
  ['src/search/y.ts', '../query/query-tree.ts'],
  ['src/pages/y.astro', '../layouts/Page.astro'],
  ['src/cli/y.ts', '../publish/headers.ts'],
] as const;

interface Finding {
  message: string;
  help?: string;
  filename: string;
}

describe('the layers', () => {
  let folder: string;
  let remove: () => Promise<void>;
  let findings: Finding[];

  /** The file that imports the `from` of a row: one each, so that one run of the linter reads them all. */
  const numbered = (file: string, from: string): string => {
    const at = [...REFUSED, ...ALLOWED].findIndex((row) => row[0] === file && row[1] === from);
    return path.posix.join(path.posix.dirname(file), `case-${at}${path.posix.extname(file)}`);
  };
  const said = (file: string, from: string): string =>
    findings
      .filter(({ filename }) => filename.endsWith(numbered(file, from)))
      .map(({ message, help }) => `${message} ${help ?? ''}`)
      .join('\n');

  beforeAll(async () => {
    ({ folder, remove } = await temporaryFolder('layers'));
    await cp(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
    for (const [file, from] of [...REFUSED, ...ALLOWED]) {
      const code = `import { a } from '${from}';\n\nexport const b = a;\n`;
      const written = path.join(folder, numbered(file, from));
      await mkdir(path.dirname(written), { recursive: true });
      await writeFile(written, file.endsWith('.astro') ? `---\n${code}---\n` : code);
    }
    const linter = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');
    const { stdout } = spawnSync(process.execPath, [linter, '--format=json'], { cwd: folder, encoding: 'utf8' });
    findings = (JSON.parse(stdout) as { diagnostics: Finding[] }).diagnostics;
  });
  afterAll(() => remove());

  it.each(REFUSED)('refuse that %s imports %s, naming the layer', (file, from, message) => {
    expect(said(file, from)).toContain(message);
  });

  it.each(ALLOWED)('let %s import %s', (file, from) => {
    expect(said(file, from)).toBe('');
  });
});
