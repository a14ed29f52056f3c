import { geoEquirectangular, geoStream } from 'd3-geo';
import { coastCrossings, landOf, ringsOf } from './land.ts';
import { frameKey, type Frame, type Size } from './map-frame.ts';
import type { Box } from './map-labels.ts';
import { pathOf } from './map-path.ts';

/** The size of the small map of the world in a locator map, in pixels, and the units it is drawn in. */
export const INSET = { width: 96, height: 38, units: 4 };

/** The latitude at its upper edge: longitudes and latitudes have one scale. */
const TOP = 84;

/** Less than this share of sea, or of land, in a frame tells nobody where it lies. */
const LEAST_SEA = 0.2;
const LEAST_LAND = 0.06;

/** A frame that is wider, in radians, is a map of the world itself. */
const WIDE = 2;

const COLUMNS = 16;
const ROWS = 12;

const told = new Map<string, boolean>();

/** Whether a frame shows so little coast, far inland or far out at sea, that a small map of the world must say where it is. */
export function needsInset(frame: Frame, size: Size): boolean {
  const key = frameKey(frame, size);
  const known = told.get(key) ?? (frame.span < WIDE && hasLittleCoast(frame, size));
  told.set(key, known);
  return known;
}

function hasLittleCoast({ x, y, span }: Frame, { width, height }: Size): boolean {
  let land = 0;
  for (let row = 0; row < ROWS; row += 1) {
    const crossings = coastCrossings(y + ((row + 0.5) / ROWS - 0.5) * ((span * height) / width));
    for (let column = 0; column < COLUMNS; column += 1) {
      const across = x + ((column + 0.5) / COLUMNS - 0.5) * span;
      // The coasts are known from -180 to 180 degrees; a frame may go on beyond.
      const at = across - 2 * Math.PI * Math.round(across / (2 * Math.PI));
      if (crossings.filter((crossing) => crossing > at).length % 2 === 1) land += 1;
    }
  }
  const share = land / (ROWS * COLUMNS);
  return share > 1 - LEAST_SEA || share < LEAST_LAND;
}

/** Where the small map stands: the upper left corner of the first corner of the map that is free, the lower right one first; undefined where none is. */
export function insetCorner({ width, height }: Size, taken: readonly Box[]): { x: number; y: number } | undefined {
  const MARGIN = 4;
  const [right, bottom] = [width - INSET.width - MARGIN, height - INSET.height - MARGIN];
  return [
    { x: right, y: bottom },
    { x: MARGIN, y: bottom },
    { x: right, y: MARGIN },
    { x: MARGIN, y: MARGIN },
  ].find((corner) => {
    const box = insetBox(corner);
    return taken.every((other) => other[2] < box[0] || other[0] > box[2] || other[3] < box[1] || other[1] > box[3]);
  });
}

/** The room that the small map takes. */
export function insetBox({ x, y }: { x: number; y: number }): Box {
  return [x, y, x + INSET.width, y + INSET.height];
}

/** A frame as a rectangle on the small map, at least 3 pixels either way. */
export function frameOnInset(
  { x, y, span }: Frame,
  { width, height }: Size,
): { x: number; y: number; width: number; height: number } {
  const scale = INSET.width / 360;
  const half = (span * height) / width / 2;
  const down = (plane: number): number => (TOP - latitudeOf(plane)) * scale;
  const across = (plane: number): number => ((plane * 180) / Math.PI + 180) * scale;
  const [left, right] = within(across(x - span / 2), across(x + span / 2), INSET.width);
  const [top, bottom] = within(down(y - half), down(y + half), INSET.height);
  return { x: left, y: top, width: round(right - left), height: round(bottom - top) };
}

/** The part of a stretch that lies between 0 and `most`, no less than 3 long. */
function within(from: number, to: number, most: number): [number, number] {
  const start = Math.max(0, Math.min(most - 3, from));
  return [round(start), round(Math.min(most, Math.max(start + 3, to)))];
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The latitude in degrees of a height on the Mercator plane, downwards. */
function latitudeOf(plane: number): number {
  return (Math.atan(Math.sinh(-plane)) * 180) / Math.PI;
}

let path: string | undefined;

/** The land of the small map as the `d` of an SVG path, in its units; drawn once a build. */
export function insetPath(): string {
  const [width, height] = [INSET.width * INSET.units, INSET.height * INSET.units];
  const projection = geoEquirectangular()
    .scale(width / (2 * Math.PI))
    .translate([width / 2, (TOP / 360) * width])
    .precision(0)
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  path ??= pathOf(
    ringsOf((sink) => geoStream(landOf('110m'), projection.stream(sink))),
    { tolerance: 2, leastArea: 24 },
  );
  return path;
}
