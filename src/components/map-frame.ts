import { geoIdentity } from 'd3-geo';
import { mercatorCoasts, ringsOf } from './land.ts';
import { pathOf } from './map-path.ts';

/** A map's size in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The part of the Mercator plane that a map shows: its middle and width in radians. */
export interface Frame {
  x: number;
  y: number;
  span: number;
}

/** Widths a frame may have, in degrees of longitude; few, so that reports on one region share one drawing. */
const SPANS = [9, 13, 19, 28, 42, 62, 92, 136, 200, 360];

/** Frames at least this wide need no coast in sight. */
const MOST_FOR_COAST = 62;

/** The share of a frame that points may fill; the rest is room round them. */
const FILL = 0.6;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A place on the Mercator plane, y downwards; [latitude, longitude] in degrees. */
export function mercator([latitude, longitude]: readonly [number, number]): [number, number] {
  const clamped = Math.max(-84, Math.min(84, latitude));
  return [radians(longitude), -Math.log(Math.tan(Math.PI / 4 + radians(clamped) / 2))];
}

/**
 * The smallest frame that holds all points with room round them, its middle on a coarse grid.
 * Far from any sea it is wide enough for a coast to be seen: land without an edge shows nobody where it is.
 */
export function frameOf(points: readonly (readonly [number, number])[], { width, height }: Size): Frame {
  const plane = points.map(mercator);
  const [xs, ys] = [plane.map(([x]) => x), plane.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const needed = Math.max(right - left, ((bottom - top) * width) / height) / FILL;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  for (const span of SPANS.map(radians)) {
    if (span < needed) continue;
    const grid = span / 8;
    // Beyond 85 degrees this projection has nothing to show.
    const furthest = Math.max(0, Math.PI - (span * height) / width / 2);
    const middle = Math.max(-furthest, Math.min(furthest, Math.round(y / grid) * grid));
    const frame = { x: Math.round(x / grid) * grid, y: middle, span };
    if (span < radians(MOST_FOR_COAST) && !hasCoast(frame, { width, height })) continue;
    if (span < 2 * Math.PI) return frame;
  }
  return { x: radians(11), y: radians(-30), span: 2 * Math.PI };
}

const coastSeen = new Map<string, boolean>();

function hasCoast(frame: Frame, size: Size): boolean {
  const key = frameKey(frame, size);
  const known = coastSeen.get(key);
  if (known !== undefined) return known;
  // A coast that only cuts a corner tells nobody where it is.
  const [halfWidth, halfHeight] = [frame.span, (frame.span * size.height) / size.width].map(
    (length) => (length / 2) * 0.75,
  ) as [number, number];
  const seen = mercatorCoasts().some(
    ({ ring, box: [left, top, right, bottom] }) =>
      left < frame.x + halfWidth &&
      right > frame.x - halfWidth &&
      top < frame.y + halfHeight &&
      bottom > frame.y - halfHeight &&
      ring.some(([x, y]) => Math.abs(x - frame.x) < halfWidth && Math.abs(y - frame.y) < halfHeight),
  );
  coastSeen.set(key, seen);
  return seen;
}

/** A text that is the same for the same frame and size. */
export function frameKey(frame: Frame, size: Size): string {
  return [frame.x, frame.y, frame.span, size.width, size.height].join();
}

/** Where a place stands in a frame, in pixels to one decimal. */
export function place(coordinates: readonly [number, number], frame: Frame, { width, height }: Size): [number, number] {
  const [x, y] = mercator(coordinates);
  const scale = width / frame.span;
  const round = (value: number): number => Math.round(value * 10) / 10;
  // A frame of the whole world shows a place once, wherever it is cut.
  const across = x - frame.x - 2 * Math.PI * Math.round((x - frame.x) / (2 * Math.PI));
  return [round(across * scale + width / 2), round((y - frame.y) * scale + height / 2)];
}

const drawn = new Map<string, string>();

/** The land within a frame as the `d` of an SVG path; drawn once a build for each frame and size. */
export function landPath(frame: Frame, size: Size): string {
  const key = frameKey(frame, size);
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const path = draw(frame, size);
  drawn.set(key, path);
  return path;
}

function draw(frame: Frame, { width, height }: Size): string {
  const scale = width / frame.span;
  const rings = [-2 * Math.PI, 0, 2 * Math.PI].flatMap((turn) => {
    const [x, y] = [frame.x - turn, frame.y];
    const [halfWidth, halfHeight] = [frame.span / 2, (frame.span * height) / width / 2];
    const seen = mercatorCoasts().filter(
      ({ box: [left, top, right, bottom] }) =>
        left < x + halfWidth && right > x - halfWidth && top < y + halfHeight && bottom > y - halfHeight,
    );
    if (seen.length === 0) return [];
    const projection = geoIdentity()
      .scale(scale)
      .translate([width / 2 - x * scale, height / 2 - y * scale])
      .clipExtent([
        [0, 0],
        [width, height],
      ]);
    return seen.flatMap(({ ring }) =>
      ringsOf((sink) => {
        const stream = projection.stream(sink);
        stream.polygonStart();
        stream.lineStart();
        for (const [px, py] of ring) stream.point(px, py);
        stream.lineEnd();
        stream.polygonEnd();
      }),
    );
  });
  return pathOf(rings, frame.span > Math.PI / 2 ? { tolerance: 1.4, leastArea: 12 } : { tolerance: 0.9, leastArea: 5 });
}
