import type { Kind } from '../../archive/routes.ts';
import type { Unplaced } from '../at-mark.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { ONE_OF } from '../one-of.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** A name of several records, with their ids. */
export function ambiguousName(
  kind: Kind,
  name: string,
  ids: readonly string[],
  subject: string,
  gazetteer: Gazetteer,
): Unplaced {
  const named = ids.map((id) => `${id} (${gazetteer.records.get(id)?.name ?? id})`);
  return {
    severity: 'error',
    rule: `${subject}/ambiguous-name`,
    message: `a name must mean one ${ONE_OF[kind]}, and this one means several. Write the id instead: ${named.join(' or ')}`,
    found: name,
  };
}

/** The same of a dateline, which stays as it is printed. */
export function ambiguousDateline(name: string, ids: readonly string[]): Unplaced {
  return {
    severity: 'warning',
    rule: 'article/ambiguous-name',
    message: `the dateline’s place must be one place, and this name means several. Add filedFrom: ${ids.join(' or ')}`,
    found: name,
  };
}

/** What the help page says of it, with examples that are tested. */
export const AMBIGUOUS_NAME: RuleHelp = {
  name: 'ambiguous-name',
  kinds: ['article', 'source'],
  severity: 'error',
  must: 'A name must mean one record; where it means several, the id must be written.',
  fixable: false,
  bad: () =>
    inReport(
      { places: '[Vika]' },
      {
        others: {
          'places/vika-oslo.yaml': 'name: Vika\nkind: district\n',
          'places/vika-moss.yaml': 'name: Vika\nkind: district\n',
        },
      },
    ),
  good: () =>
    inReport(
      { places: '[vika-oslo]' },
      {
        others: {
          'places/vika-oslo.yaml': 'name: Vika\nkind: district\n',
          'places/vika-moss.yaml': 'name: Vika\nkind: district\n',
        },
      },
    ),
};
