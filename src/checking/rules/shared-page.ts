import type { Kind } from '../../archive/routes.ts';
import { foldName } from '../../archive/fold.ts';
import { slugOf } from '../../archive/slug.ts';
import type { Unplaced } from '../at-mark.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** Knows the names without a record, and tells of one whose plain page is that of another. */
export class PlainPages {
  readonly #names = new Map<string, string>();

  faultOf(kind: Kind, name: string, subject: string, gazetteer: Gazetteer): Unplaced | undefined {
    const page = `/${kind}/${slugOf(name)}/`;
    const first = this.#names.get(page) ?? gazetteer.records.get(slugOf(name))?.name;
    if (first === undefined) this.#names.set(page, name);
    if (first === undefined || foldName(first) === foldName(name)) return undefined;
    return {
      severity: 'warning',
      rule: `${subject}/shared-page`,
      message: `names without a record share a page where their addresses agree, here with “${first}” at ${page}. Give one of them a record`,
      found: name,
    };
  }
}

/** What the help page says of it, with examples that are tested. */
export const SHARED_PAGE: RuleHelp = {
  name: 'shared-page',
  kinds: ['article', 'source'],
  severity: 'warning',
  must: 'Two names without a record must not share a page because their addresses agree.',
  fixable: false,
  bad: () => inReport({ organisations: '[Board A, Board-A]' }),
  good: () =>
    inReport(
      { organisations: '[Board A, Board-A]' },
      {
        others: {
          'organisations/board-a-oslo.yaml': 'name: Board A\n',
          'organisations/board-a-moss.yaml': 'name: Board-A\n',
        },
        shown: 'organisations/board-a-oslo.yaml\nname: Board A',
      },
    ),
};
