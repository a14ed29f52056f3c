import { defineCollection } from 'astro:content';
import { contentLoader } from './intake/loader.ts';
import { articleSchema } from './schemas/article.ts';
import { organisationSchema } from './schemas/organisation.ts';
import { pageSchema } from './schemas/page.ts';
import { placeSchema } from './schemas/place.ts';
import { sourceSchema } from './schemas/source.ts';

/** The five collections; folder = collection. */
export const collections = {
  articles: defineCollection({ loader: contentLoader('articles'), schema: articleSchema }),
  places: defineCollection({ loader: contentLoader('places'), schema: placeSchema }),
  organisations: defineCollection({ loader: contentLoader('organisations'), schema: organisationSchema }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: sourceSchema }),
  pages: defineCollection({ loader: contentLoader('pages'), schema: pageSchema }),
};
