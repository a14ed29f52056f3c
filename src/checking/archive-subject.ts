import type { ArticleData } from '../archive/records.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Place } from '../schemas/place.ts';
import type { Source } from '../schemas/source.ts';
import type { Marks } from './marks.ts';
import type { CheckSettings } from './subject.ts';

/** A file's data among the others, and where its values stand. */
export interface Filed<Data> {
  file: string;
  id: string;
  data: Data;
  marks: Marks;
}

/** All files of a content folder that could be read, faulty ones included, so that one fault does not bring others. */
export interface ArchiveSubject {
  articles: readonly Filed<ArticleData>[];
  places: readonly Filed<Place>[];
  organisations: readonly Filed<Organisation>[];
  sources: readonly Filed<Source>[];
  pages: readonly Filed<unknown>[];
  settings: CheckSettings;
}
