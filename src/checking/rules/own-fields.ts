import { error, type Finding } from '../finding.ts';
import { nearestKey } from '../nearest-key.ts';
import type { Subject } from '../subject.ts';

/** The archive's own fields under `extra` are those that the settings declare. */
export function* ownFields({ source, settings }: Subject): Iterable<Finding> {
  const declared = Object.keys(settings.extra);
  for (const { key, at } of source.yaml?.keys(['extra']) ?? []) {
    if (declared.includes(key)) continue;
    const suggestion = nearestKey(key, declared);
    const may = declared.length === 0 ? 'the settings declare none' : `the settings declare ${declared.join(', ')}`;
    yield error(
      'article/undeclared-field',
      at,
      `a field under extra must be declared in the settings; ${may}. Declare it in src/site.ts, or take it out`,
      {
        found: key,
        ...(suggestion === undefined ? {} : { suggestion }),
      },
    );
  }
}
