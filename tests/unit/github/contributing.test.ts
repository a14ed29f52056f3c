import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseReportFile } from '../../../src/archive/report-file.ts';
import { routes } from '../../../src/archive/routes.ts';
import { settingsSchema } from '../../../src/schemas/settings.ts';
import { faults } from '../checking/checked.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const text = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const GUIDE = text('.github/CONTRIBUTING.md');

describe('CONTRIBUTING', () => {
  const [, example = ''] = /```markdown\n([\s\S]*?)```/.exec(GUIDE) ?? [];
  const dedented = example.replace(/^ {3}/gm, '');

  it('shows a report that the checker passes, at the path it names', () => {
    const [, name = ''] = /```\n\s*(2024\/\S+)\n/.exec(GUIDE) ?? [];
    const file = `articles/${name}`;
    expect(parseReportFile(file)).toBeDefined();
    expect(dedented).toMatch(/^---\ndate:/);
    expect(faults(dedented, { file })).toEqual([]);
    expect(faults(dedented.replace('2024-03-04', '4 March 2024'), { file })).not.toEqual([]);
    expect(GUIDE).toContain(`npm run check -- content/${file}\n`);
  });

  it('names only commands, partial paths and folders that there are', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    const commands = [...GUIDE.matchAll(/npm (?:run )?([a-z:-]+)/g)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) expect(['install', ...Object.keys(scripts)]).toContain(command);
    for (const [, folder = ''] of GUIDE.matchAll(/`(content\/[a-z]+)`/g))
      expect(existsSync(path.join(ROOT, folder))).toBe(true);
    for (const [, name = ''] of GUIDE.matchAll(/`(1936\/\S+\.md)`/g))
      expect(parseReportFile(`articles/${name}`)).toBeDefined();
  });

  it('sends those without git to the page that makes the file', () => {
    const [beginning = ''] = GUIDE.split('\n## ');
    expect(beginning).toContain(`\`${routes.contribute()}\``);
  });

  it('shows no picture', () => {
    expect(GUIDE).not.toMatch(/!\[|<img/);
  });
});

describe('the issue forms', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(path.join(ROOT, folder)).filter((name) => name !== 'config.yml');

  it('are for a new report, a correction and a withdrawal', () => {
    expect(forms).toEqual(['correction.yml', 'new-report.yml', 'takedown.yml']);
  });

  it.each(forms)('%s has the keys that GitHub asks for', (name) => {
    const form = parse(text(`${folder}/${name}`)) as Record<string, unknown> & { body: Record<string, unknown>[] };
    expect(Object.keys(form)).toEqual(['name', 'description', 'title', 'body']);
    const ids = form.body.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, attributes, id } of form.body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(attributes).toMatchObject(
        type === 'markdown' ? { value: expect.any(String) as string } : { label: expect.any(String) as string },
      );
      expect(id === undefined).toBe(type === 'markdown');
    }
  });
});

describe('the editor settings', () => {
  it('give each collection the schema of its records', () => {
    const settings = JSON.parse(text('.vscode/settings.json')) as { 'yaml.schemas': Record<string, string> };
    const schemas = Object.entries(settings['yaml.schemas']);
    expect(schemas.map(([schema]) => path.basename(schema)).sort()).toEqual(
      readdirSync(path.join(ROOT, 'public/schemas')).sort(),
    );
    for (const [schema, files] of schemas) {
      expect(existsSync(path.join(ROOT, schema))).toBe(true);
      expect(files.startsWith(`content/${path.basename(schema, '.json')}s/`)).toBe(true);
    }
  });
});

describe('the template for an archive of its own', () => {
  it('holds settings that the schema takes', async () => {
    const { default: settings } = (await import('../../../.github/archive-template/site.ts')) as { default: unknown };
    expect(settingsSchema.safeParse(settings).success).toBe(true);
  });

  it('calls workflows that there are, with inputs that they have', () => {
    const folder = '.github/archive-template/.github/workflows';
    for (const name of readdirSync(path.join(ROOT, folder))) {
      const { jobs } = parse(text(`${folder}/${name}`)) as {
        jobs: Record<string, { uses: string; with: Record<string, string>; permissions: unknown }>;
      };
      for (const job of Object.values(jobs)) {
        const called = /^OWNER\/pressmark\/(\.github\/workflows\/[a-z-]+\.yml)@FULL-HASH$/.exec(job.uses)?.[1] ?? '';
        const { on } = parse(text(called)) as { on: { workflow_call: { inputs: Record<string, unknown> } } };
        expect(Object.keys(on.workflow_call.inputs)).toEqual(expect.arrayContaining(Object.keys(job.with)));
        const own = parse(text(`.github/workflows/${name}`)) as typeof jobs & { jobs: typeof jobs };
        expect(Object.values(own.jobs)[0]?.permissions).toEqual(job.permissions);
      }
    }
  });
});
