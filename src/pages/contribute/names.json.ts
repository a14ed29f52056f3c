import type { APIRoute } from 'astro';
import { printGazetteer } from '../../archive/gazetteer-file.ts';
import { getArchive } from '../../collections/archive.ts';

/** The names of the archive's records, by which the form for a new report completes and resolves what is typed. */
export const GET: APIRoute = async () =>
  new Response(printGazetteer(await getArchive()), { headers: { 'Content-Type': 'application/json' } });
