import type { Place } from '../schemas/place.ts';
import type { Entry } from './archive.ts';

/** A place that a map can show. */
export interface MapPoint {
  id: string;
  name: string;
  /** [latitude, longitude] in degrees, WGS 84. */
  coordinates: readonly [number, number];
  /** Reports about it and what lies in it. */
  count: number;
}

type Places = ReadonlyMap<string, Entry<Place>>;

/** The places among `ids` that have coordinates, in the order given, each once. */
export function pointsAt(ids: Iterable<string>, places: Places): MapPoint[] {
  return [...new Set(ids)].flatMap((id) => pointAt(places.get(id)));
}

/** The places among `ids` that contain no other of them, where they have coordinates: what a report's map shows. */
export function nearestPoints(ids: readonly string[], places: Places): MapPoint[] {
  const containing = new Set(ids.flatMap((id) => places.get(id)?.ancestors ?? []));
  return pointsAt(
    ids.filter((id) => !containing.has(id)),
    places,
  );
}

/** A place and everything that lies in it, where it has coordinates; the place itself first, then those most reported on. */
export function pointsWithin(id: string, places: Places): MapPoint[] {
  const within = (child: string): MapPoint[] => [
    ...pointAt(places.get(child)),
    ...(places.get(child)?.children ?? []).flatMap(within),
  ];
  const [entry, others] = [places.get(id), (places.get(id)?.children ?? []).flatMap(within)];
  return [...pointAt(entry), ...others.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))];
}

/**
 * One point for every place that lies in no other and is reported on, most reported first. One without coordinates
 * of its own stands at the middle of what lies in it, weighted by reports; without any, it is left out.
 */
export function topPoints(places: Places): MapPoint[] {
  return outermost(places)
    .flatMap((entry): MapPoint[] => {
      const own = pointAt(entry);
      if (own.length > 0) return own;
      const coordinates = middleOf(pointsWithin(entry.id, places));
      return coordinates ? [{ id: entry.id, name: entry.name, coordinates, count: entry.reports.length }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** The places that lie in no other and are reported on: those that `topPoints` shows, and those it cannot. */
export function outermost(places: Places): Entry<Place>[] {
  return [...places.values()].filter((entry) => entry.ancestors.length === 0 && entry.reports.length > 0);
}

function pointAt(entry: Entry<Place> | undefined): MapPoint[] {
  const coordinates = entry?.record?.coordinates;
  return entry && coordinates ? [{ id: entry.id, name: entry.name, coordinates, count: entry.reports.length }] : [];
}

/** The middle on the sphere: a mean of degrees would put Fiji and Samoa into Africa. */
function middleOf(points: readonly MapPoint[]): [number, number] | undefined {
  let [x, y, z] = [0, 0, 0];
  for (const { coordinates, count } of points) {
    const [latitude, longitude] = coordinates.map((degrees) => (degrees * Math.PI) / 180) as [number, number];
    const weight = count + 1;
    x += weight * Math.cos(latitude) * Math.cos(longitude);
    y += weight * Math.cos(latitude) * Math.sin(longitude);
    z += weight * Math.sin(latitude);
  }
  if (Math.hypot(x, y, z) < 1e-6) return undefined;
  return [Math.atan2(z, Math.hypot(x, y)), Math.atan2(y, x)].map((radians) => (radians * 180) / Math.PI) as [
    number,
    number,
  ];
}
