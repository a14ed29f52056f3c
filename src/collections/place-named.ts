import { indexNames, resolveName, type NameIndex } from '../archive/name-index.ts';
import type { Archive } from '../archive/archive.ts';
import { slugOf } from '../archive/slug.ts';
import { getArchive } from './archive.ts';

const indexes = new WeakMap<Archive, NameIndex>();

/** The place that a record names: its id where the archive has a page of it, and its name. */
export async function placeNamed(name: string): Promise<{ id: string | undefined; name: string }> {
  const archive = await getArchive();
  let index = indexes.get(archive);
  if (!index) {
    index = indexNames(new Map([...archive.places].flatMap(([id, { record }]) => (record ? [[id, record]] : []))));
    indexes.set(archive, index);
  }
  const found = resolveName(index, name);
  const place = archive.places.get(found.kind === 'resolved' ? found.id : slugOf(name));
  return { id: place?.id, name: place?.name ?? name };
}
