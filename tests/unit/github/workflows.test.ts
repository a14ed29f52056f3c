import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  uses?: string;
  steps?: Step[];
  'timeout-minutes'?: number;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  jobs: Record<string, Job>;
}

/** Every workflow, those of the template for an archive of its own included. */
const FILES = ['.github/workflows', '.github/archive-template/.github/workflows'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder)).map((name) => `${folder}/${name}`),
);

const read = (file: string): { text: string; workflow: Workflow; jobs: Job[]; steps: Step[] } => {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  return { text, workflow, jobs, steps: jobs.flatMap(({ steps = [] }) => steps) };
};

/** The rights that any workflow may ask for, and which workflows may write. */
const WRITERS: Readonly<Record<string, readonly string[]>> = {
  'comment-understood.yml': ['pull-requests'],
  'comment.yml': ['pull-requests'],
  'publish-pages.yml': ['pages', 'id-token'],
  'pages.yml': ['pages', 'id-token'],
};

describe('the workflows', () => {
  it('are read', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(10);
  });

  it.each(FILES)('%s gives no right by default, and each job only what it needs', (file) => {
    const { workflow, jobs } = read(file);
    expect(workflow.permissions).toEqual({});
    for (const { permissions, steps, ...job } of jobs) {
      expect(permissions).toBeDefined();
      const written = Object.entries(permissions ?? {}).flatMap(([right, level]) => (level === 'read' ? [] : [right]));
      const may = WRITERS[path.basename(file)] ?? [];
      expect(written.filter((right) => !may.includes(right))).toEqual([]);
      if (steps) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    }
  });

  it.each(FILES)('%s runs actions at a full hash, with the version beside it', (file) => {
    const { text, jobs, steps } = read(file);
    const used = [...steps, ...jobs].flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
    for (const action of used)
      expect(action).toMatch(/^\.\/\.github\/workflows\/[a-z-]+\.yml$|@(?:[0-9a-f]{40}|FULL-HASH)$/);
    for (const line of text.split('\n').filter((row) => /uses: [^.]\S*@[0-9a-f]{40}/.test(row)))
      expect(line).toMatch(/ # v\d+\.\d+\.\d+$/);
  });

  it.each(FILES)('%s expands nothing in what a shell runs', (file) => {
    for (const { run = '' } of read(file).steps) expect(run).not.toContain('${{');
  });

  it.each(FILES)('%s keeps no token in a checkout, and is started by nothing that hands rights to a fork', (file) => {
    const { text, workflow, steps } = read(file);
    for (const { uses = '', with: given } of steps)
      if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(text).not.toContain('secrets.');
  });

  it('that comment never check out what a pull request brings, and run no script of a package', () => {
    const { steps } = read('.github/workflows/comment-understood.yml');
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts).toHaveLength(1);
    expect(checkouts[0]?.with).toEqual({
      repository: "${{ inputs.software != '' && inputs.software || github.repository }}",
      ref: "${{ inputs.software != '' && inputs.software-ref || github.sha }}",
      'persist-credentials': false,
    });
    expect(steps.flatMap(({ run = '' }) => (run.startsWith('npm') ? [run] : []))).toEqual(['npm ci --ignore-scripts']);
    for (const file of FILES.filter((name) => 'workflow_run' in read(name).workflow.on))
      for (const { steps: own, uses } of read(file).jobs) {
        expect(own).toBeUndefined();
        expect(uses).toMatch(/comment-understood\.yml/);
      }
  });

  it('that listen for another name one that there is', () => {
    for (const folder of ['.github/workflows', '.github/archive-template/.github/workflows']) {
      const names = readdirSync(path.join(ROOT, folder)).map(
        (name) => (parse(readFileSync(path.join(ROOT, folder, name), 'utf8')) as { name: string }).name,
      );
      const { workflow } = read(`${folder}/comment.yml`);
      for (const name of (workflow.on['workflow_run'] as { workflows: string[] }).workflows)
        expect(names).toContain(name);
    }
  });
});
