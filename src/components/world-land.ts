import { geoNaturalEarth1, geoStream, type GeoProjection } from 'd3-geo';
import { landOf, ringsOf } from './land.ts';
import { pathOf } from './map-path.ts';

/** The size of the world map in its own units, two to a pixel where it stands in a side column. */
export const WORLD = { width: 608, height: 300 };

/** Natural Earth's projection, Antarctica below the lower edge, cut where there is least land: in the Bering Strait. */
function projection(): GeoProjection {
  return geoNaturalEarth1()
    .rotate([-11, 0])
    .scale(109)
    .translate([WORLD.width / 2, 166])
    .precision(0.5)
    .clipExtent([
      [0, 0],
      [WORLD.width, WORLD.height],
    ]);
}

let path: string | undefined;

/** The land of the world as the `d` of an SVG path; drawn once a build. */
export function worldPath(): string {
  path ??= pathOf(
    ringsOf((sink) => {
      for (const { geometry } of landOf('110m').features)
        geoStream(northOfAntarctica(geometry), projection().stream(sink));
    }),
    { tolerance: 0.9, leastArea: 4 },
  );
  return path;
}

/** Where a place stands on the world map, in its units to one decimal; undefined below its lower edge. [latitude, longitude] in degrees. */
export function onTheWorld([latitude, longitude]: readonly [number, number]): [number, number] | undefined {
  const [x, y] = projection()([longitude, latitude]) ?? [0, Infinity];
  return y > WORLD.height ? undefined : [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

function northOfAntarctica(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const north = geometry.coordinates.filter((polygon) =>
    polygon.flat().some(([, latitude]) => (latitude ?? -90) > -60),
  );
  return { type: 'MultiPolygon', coordinates: north };
}
