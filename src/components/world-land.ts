import { geoNaturalEarth1, geoStream, type GeoProjection } from 'd3-geo';
import { landOf, ringsOf } from './land.ts';
import { pathOf } from './map-path.ts';

/** The size of the world map in its own units, two to a pixel where it stands in a side column. */
export const WORLD = { width: 608, height: 300 };

/** Natural Earth's projection, Antarctica below the lower edge. */
function projection(): GeoProjection {
  return geoNaturalEarth1()
    .scale(114)
    .translate([WORLD.width / 2 - 4, 172])
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

/** Where a place stands on the world map, in its units to one decimal; [latitude, longitude] in degrees. */
export function onTheWorld([latitude, longitude]: readonly [number, number]): [number, number] {
  const [x, y] = projection()([longitude, latitude]) ?? [0, 0];
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

function northOfAntarctica(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const north = geometry.coordinates.filter((polygon) =>
    polygon.flat().some(([, latitude]) => (latitude ?? -90) > -60),
  );
  return { type: 'MultiPolygon', coordinates: north };
}
