import { error, type Finding } from '../finding.ts';
import { nearestKey, sureKey } from '../nearest-key.ts';
import type { Subject } from '../subject.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** The archive's own fields under `extra` are those that the settings declare. */
export function* ownFields({ source, settings }: Subject): Iterable<Finding> {
  const declared = Object.keys(settings.extra);
  for (const { key, at } of source.yaml?.keys(['extra']) ?? []) {
    if (declared.includes(key)) continue;
    const suggestion = nearestKey(key, declared);
    const fields = source.yaml?.keys(['extra']).map((field) => field.key) ?? [];
    const sure = sureKey(key, declared);
    const may = declared.length === 0 ? 'the settings declare none' : `the settings declare ${declared.join(', ')}`;
    yield error(
      'article/undeclared-field',
      at,
      `a field under extra must be declared in the settings; ${may}. Declare it in src/site.ts, or take it out`,
      {
        found: key,
        ...(suggestion === undefined ? {} : { suggestion }),
        ...(sure === undefined || fields.includes(sure) ? {} : { fix: { at, text: sure } }),
      },
    );
  }
}

const FOLDER = { extra: { folder: { label: 'Folder', facet: false } } };

/** What the help page says of it, with examples that are tested. */
export const UNDECLARED_FIELD: RuleHelp = {
  name: 'undeclared-field',
  kinds: ['article'],
  severity: 'error',
  must: 'A field of the archive’s own, under extra, must be declared in the settings.',
  fixable: true,
  bad: () => inReport({ extra: '{foldr: "12"}' }, { settings: FOLDER }),
  good: () => inReport({ extra: '{folder: "12"}' }, { settings: FOLDER }),
};
