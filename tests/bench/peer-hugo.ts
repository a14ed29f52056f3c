import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { splitFile } from '../../src/archive/fixity.ts';
import { measure, type Measured } from './process-tree.ts';

/** Whether Hugo is installed, by what it says of itself. */
export function hugoVersion(): string | undefined {
  const { stdout, status } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * Writes the same reports as a Hugo site: the same texts and keys, with a title where Pressmark would make one.
 * This conversion is not part of what is measured.
 */
export async function hugoSite(content: string, folder: string): Promise<void> {
  await cp(path.join(import.meta.dirname, 'hugo'), folder, { recursive: true });
  const articles = path.join(content, 'articles');
  for (const file of (await readdir(articles, { recursive: true })).filter((name) => name.endsWith('.md'))) {
    const { frontmatter, body } = splitFile(await readFile(path.join(articles, file), 'utf8'));
    const data = parse(frontmatter ?? '') as Record<string, unknown>;
    const date = String(data['date']);
    const keys = {
      ...data,
      title: data['headline'] ?? data['suppliedTitle'] ?? body.split('\n')[0]?.slice(0, 80) ?? 'Untitled',
      date: `${date}${'-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`,
      sources: [data['source']],
      url: `/${date.replaceAll('-', '/')}/${path.basename(file, '.md').slice(date.length + 1)}/`,
      years: [date.slice(0, 4)],
      months: [date.slice(0, 7)],
      days: [date],
    };
    const target = path.join(folder, 'content/articles', path.basename(file));
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, `${JSON.stringify(keys)}\n\n${body}`);
  }
}

/** Builds the Hugo site and indexes it with the Pagefind CLI, from scratch; time is the sum of both. */
export async function buildWithHugo(folder: string, root: string): Promise<{ hugo: Measured; pagefind: Measured }> {
  await rm(path.join(folder, 'public'), { recursive: true, force: true });
  const hugo = await measure('hugo', ['--quiet', '--ignoreCache'], { cwd: folder, env: {} });
  if (hugo.code !== 0) throw new Error(`Hugo failed:\n${hugo.output}`);
  const pagefind = await measure(path.join(root, 'node_modules/.bin/pagefind'), ['--site', 'public'], {
    cwd: folder,
    env: {},
  });
  if (pagefind.code !== 0) throw new Error(`The Pagefind CLI failed:\n${pagefind.output}`);
  return { hugo, pagefind };
}
