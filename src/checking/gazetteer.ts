import { ancestorsOf, type PartOf } from '../archive/hierarchy.ts';
import {
  indexNames,
  nearestNames,
  resolveName,
  type NamedRecord,
  type NameIndex,
  type Resolution,
} from '../archive/name-index.ts';
import type { Filed } from './archive-subject.ts';

/** The records of one kind, ready to resolve names; every name is looked up once. */
export class Gazetteer {
  readonly index: NameIndex;
  readonly records: ReadonlyMap<string, NamedRecord & { partOf?: PartOf }>;
  readonly #resolutions = new Map<string, Resolution>();
  readonly #nearest = new Map<string, string | undefined>();
  readonly #ancestors = new Map<string, readonly string[]>();

  constructor(files: readonly Filed<NamedRecord & { partOf?: PartOf }>[]) {
    this.records = new Map(files.map(({ id, data }) => [id, data]));
    this.index = indexNames(this.records);
  }

  resolve(name: string): Resolution {
    return memo(this.#resolutions, name, () => resolveName(this.index, name));
  }

  /** The preferred name of the record nearest to a name that has none. */
  nearest(name: string): string | undefined {
    return memo(this.#nearest, name, () => {
      const [id] = nearestNames(this.index, name, 1);
      return id === undefined ? undefined : this.records.get(id)?.name;
    });
  }

  ancestorsOf = (id: string): readonly string[] => memo(this.#ancestors, id, () => ancestorsOf(id, this.records));
}

const gazetteers = new WeakMap<readonly Filed<NamedRecord & { partOf?: PartOf }>[], Gazetteer>();

/** The gazetteer of files, made once for the same list: a form checks its draft among the same records at every change. */
export function gazetteerOf(files: readonly Filed<NamedRecord & { partOf?: PartOf }>[]): Gazetteer {
  const known = gazetteers.get(files) ?? new Gazetteer(files);
  gazetteers.set(files, known);
  return known;
}

function memo<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  if (known.has(key)) return known.get(key) as Value;
  const made = make();
  known.set(key, made);
  return made;
}
