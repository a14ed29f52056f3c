import type { Ring } from './land.ts';

type Point = readonly [number, number];

/** How far a line may stray when it is simplified, and the least area a ring must have; in pixels. */
export interface Detail {
  tolerance: number;
  leastArea: number;
}

/** Rings in pixels as the `d` of an SVG path, in whole pixels and as few letters as they allow. Fill it by the even-odd rule. */
export function pathOf(rings: readonly Ring[], { tolerance, leastArea }: Detail): string {
  return rings
    .filter((ring) => areaOf(ring) >= leastArea)
    .map((ring) => lettersOf(simplify(ring, tolerance)))
    .join('');
}

/** The area within a ring, by the shoelace formula. */
function areaOf(ring: Ring): number {
  let twice = 0;
  let last: Point = ring.at(-1) ?? [0, 0];
  for (const point of ring) {
    twice += last[0] * point[1] - point[0] * last[1];
    last = point;
  }
  return Math.abs(twice) / 2;
}

/** Ramer–Douglas–Peucker: keeps the ends, and every point further than `tolerance` from the line between those kept. */
function simplify(ring: Ring, tolerance: number): Ring {
  const kept = new Set([0, ring.length - 1]);
  const spans: [number, number][] = [[0, ring.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const a: Point = ring[from] ?? [0, 0];
    const b: Point = ring[to] ?? [0, 0];
    let [furthest, most] = [-1, tolerance];
    for (let index = from + 1; index < to; index += 1) {
      const distance = distanceTo(ring[index] ?? [0, 0], a, b);
      if (distance > most) [furthest, most] = [index, distance];
    }
    if (furthest < 0) continue;
    kept.add(furthest);
    spans.push([from, furthest], [furthest, to]);
  }
  return [...kept].sort((a, b) => a - b).map((index) => ring[index] ?? [0, 0]);
}

function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function lettersOf(ring: Ring): string {
  let [x, y] = (ring[0] ?? [0, 0]).map(Math.round) as [number, number];
  let steps = '';
  for (const point of ring.slice(1)) {
    const [nextX, nextY] = point.map(Math.round) as [number, number];
    const [dx, dy] = [nextX - x, nextY - y];
    if (dx === 0 && dy === 0) continue;
    // A minus sign separates numbers as well as a blank does.
    steps += `${steps === '' || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y] = [nextX, nextY];
  }
  const [startX, startY] = (ring[0] ?? [0, 0]).map(Math.round);
  return steps.split(/[ -]/).length > 4 ? `M${startX} ${startY}l${steps}z` : '';
}
