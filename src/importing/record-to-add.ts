import { resolveName, type NameIndex } from '../archive/name-index.ts';
import type { Kind } from '../archive/routes.ts';
import { slugOf } from '../archive/slug.ts';
import { quoted } from '../checking/quoted.ts';
import type { Frontmatter } from './article-file.ts';
import { TODO } from './todo.ts';

/** An authority record that the archive lacks, ready to paste. */
export interface RecordToAdd {
  /** Within the content folder. */
  file: string;
  text: string;
}

const KIND_LINE: Readonly<Record<Kind, string>> = {
  places: 'kind: city\n',
  sources: 'kind: other\n',
  organisations: '',
};

/** The records that a report's names have not: places, organisations and the source, each once. */
export function recordsToAdd(data: Frontmatter, known: Readonly<Record<Kind, NameIndex>>): RecordToAdd[] {
  const names: [Kind, string][] = [
    ...(data.places ?? []).map((name): [Kind, string] => ['places', name]),
    ...(data.filedFrom === undefined ? [] : [['places', data.filedFrom] as [Kind, string]]),
    ...(data.organisations ?? []).map((name): [Kind, string] => ['organisations', name]),
    ...(data.source === undefined ? [] : [['sources', data.source] as [Kind, string]]),
  ];
  const records = new Map<string, RecordToAdd>();
  for (const [kind, name] of names) {
    if (name === TODO || resolveName(known[kind], name).kind !== 'unknown') continue;
    const file = `${kind}/${slugOf(name)}.yaml`;
    const plain = /^\p{L}[\p{L}\p{M} ’'.-]*$/u.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(name);
    records.set(file, { file, text: `name: ${plain ? name : quoted(name)}\n${KIND_LINE[kind]}` });
  }
  return [...records.values()];
}
