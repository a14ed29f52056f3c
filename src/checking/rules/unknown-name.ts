import type { Kind } from '../../archive/routes.ts';
import { slugOf } from '../../archive/slug.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { ONE_OF } from '../one-of.ts';
import type { Unplaced } from '../at-mark.ts';
import { quoted } from '../quoted.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** A name that no record has, with the nearest name and a record to paste. */
export function unknownName(
  kind: Kind,
  name: string,
  subject: string,
  gazetteer: Gazetteer,
  severity: Diagnostic['severity'],
): Unplaced {
  const nearest = gazetteer.nearest(name);
  const file = `${kind}/${slugOf(name)}.yaml`;
  const kindLine = kind === 'places' ? 'kind: city\n' : kind === 'sources' ? 'kind: other\n' : '';
  return {
    severity,
    rule: `${subject}/unknown-name`,
    message: `a ${ONE_OF[kind]} must have a record to be more than a plain page. Add ${file}`.replace(
      'a organisation',
      'an organisation',
    ),
    found: name,
    ...(nearest === undefined ? {} : { suggestion: nearest }),
    newFile: { file, text: `name: ${/^[\p{L}][\p{L}\p{M} ’'.-]*$/u.test(name) ? name : quoted(name)}\n${kindLine}` },
  };
}

/** What the help page says of it, with examples that are tested. */
export const UNKNOWN_NAME: RuleHelp = {
  name: 'unknown-name',
  kinds: ['article', 'source'],
  severity: 'warning',
  must: 'A place, organisation or source must have a record to be more than a plain page. The settings can make this an error.',
  fixable: false,
  bad: () => inReport({ places: '[Trumso]' }),
  good: () => inReport({ places: '[Tromsø]' }),
};
