import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../src/checking/apply-fixes.ts';
import type { Diagnostic } from '../../../src/checking/diagnostic.ts';
import { idsOf, type Example, type ExampleFile, type RuleHelp } from '../../../src/checking/rule-help.ts';
import { RULES } from '../../../src/checking/rules.ts';
import type { Folders } from '../../../src/intake/folders.ts';
import { readArchive } from '../../../src/intake/read-archive.ts';
import { contentFolder, put, SETTINGS } from '../intake/temporary.ts';

/** What a check says of an example's files. */
async function told({ files, settings, patience }: Example): Promise<Diagnostic[]> {
  const folders = contentFolder();
  for (const [file, content] of Object.entries(files)) lay(folders, file, content);
  const result = await readArchive({
    folders,
    settings: { ...SETTINGS, ...settings },
    check: 'on',
    nearDuplicates: { strict: false, wanted: () => true },
    ...(patience === undefined ? {} : { patience }),
  });
  return result.diagnostics;
}

function lay(folders: Folders, file: string, content: ExampleFile): void {
  if (typeof content === 'string' || content instanceof Uint8Array) put(folders, file, content);
  else if ('linkTo' in content) symlinkSync(content.linkTo, path.join(folders.content, file));
  else writeFileSync(Buffer.from(path.join(folders.content, file), content.nameIn), content.text);
}

const of = (rule: RuleHelp, diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter((diagnostic) => idsOf(rule).includes(diagnostic.rule));

const named = RULES.map((rule) => [rule.name, rule] as const);

describe('every rule', () => {
  it('is a file of its own, under its name, and stands on the help page', () => {
    const files = readdirSync('src/checking/rules').sort();
    expect(files).toEqual(RULES.map(({ name }) => `${name}.ts`).sort());
    const rulesIn = (file: string): number =>
      [...readFileSync(`src/checking/rules/${file}`, 'utf8').matchAll(/: RuleHelp = /g)].length;
    expect(files.filter((file) => rulesIn(file) !== 1)).toEqual([]);
  });

  it.each(named)('%s tells of its bad example and is silent on its good one', async (_, rule) => {
    expect(of(rule, await told(rule.bad())).map(({ severity }) => severity)).toContain(rule.severity);
    expect(await told(rule.good())).toEqual([]);
  });

  it.each(named.filter(([, { fixable }]) => fixable))(
    '%s is mended in its example, as it says it can be',
    async (_, rule) => {
      const example = rule.bad();
      const [first] = of(rule, await told(example));
      expect(first?.fix).toBeDefined();
      const file = first?.file ?? '';
      const { text } = applyFixes(String(example.files[file]), first?.fix ? [first.fix] : []);
      expect(of(rule, await told({ ...example, files: { ...example.files, [file]: text } }))).toEqual([]);
    },
  );
});

/** What in code is an id of a rule: `file/size`, `${kind}/raw-html`; or, in a schema, the end of one. */
const ID = /['"`](file|article|place|organisation|source|page|\$\{[^{}]+\})\/([a-z][a-z-]*[a-z])['"`]/g;
const END_OF_ID = /params: \{ rule: '([a-z-]+)'/g;

/** The ids of rules in a room's code; `?` stands for a kind that is known only when it runs. */
function idsIn(text: string): string[] {
  return [
    ...[...text.matchAll(ID)].map(([, kind = '', name]) => `${kind.startsWith('$') ? '?' : kind}/${name}`),
    ...[...text.matchAll(END_OF_ID)].map(([, name]) => `?/${name}`),
  ];
}

it('every id of a rule that stands in code is one of a rule with examples', () => {
  const rooms = ['schemas', 'archive', 'markdown', 'checking', 'importing', 'intake', 'cli', 'elements'];
  const used = rooms.flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => idsIn(readFileSync(`src/${room}/${file}`, 'utf8'))),
  );
  const known = new Set(RULES.flatMap((rule) => [...idsOf(rule), `?/${rule.name}`]));
  expect(new Set(used).size).toBeGreaterThan(40);
  expect(used.filter((id) => !known.has(id))).toEqual([]);
});
