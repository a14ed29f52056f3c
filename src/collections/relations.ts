import type { Archive, Report } from '../archive/archive.ts';
import { relatedFinder, type Related } from '../archive/related.ts';
import { sameTextFinder, type SameText } from '../archive/same-text.ts';
import { getArchive } from './archive.ts';

/** What a report leads to: others with its text, and related ones with a text of their own. */
export interface Relations {
  sameTexts: SameText[];
  related: Related[];
}

const finders = new WeakMap<Archive, (report: Report) => Relations>();

/** What a report leads to; what finding it takes is made once a build. */
export async function getRelations(report: Report): Promise<Relations> {
  const archive = await getArchive();
  let find = finders.get(archive);
  if (!find) finders.set(archive, (find = finderOf(archive)));
  return find(report);
}

function finderOf(archive: Archive): (report: Report) => Relations {
  const [sameTexts, related] = [sameTextFinder(archive), relatedFinder(archive)];
  return (report) => {
    const same = sameTexts(report);
    return { sameTexts: same, related: related(report, new Set(same.map((one) => one.report))) };
  };
}
