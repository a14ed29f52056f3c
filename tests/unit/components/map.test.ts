import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { frameOf, landPath, mercator, place } from '../../../src/components/map-frame.ts';
import {
  frameOnInset,
  INSET,
  insetBox,
  insetCorner,
  insetPath,
  needsInset,
} from '../../../src/components/map-inset.ts';
import { onTheWorld, WORLD } from '../../../src/components/world-land.ts';
import { dotsOf } from '../../../src/components/map-labels.ts';
import { SEAS } from '../../../src/components/seas.ts';
import { isLand } from '../../../src/components/land.ts';
import { seaLabels } from '../../../src/components/sea-labels.ts';
import { wordsFor } from '../../../src/words/words.ts';
import { pathOf } from '../../../src/components/map-path.ts';

const size = { width: 304, height: 220 };
const sepino: [number, number] = [41.40782, 14.61938];
const baku: [number, number] = [40.37767, 49.89201];

describe('frameOf', () => {
  it('holds all points with room round them', () => {
    for (const points of [
      [sepino],
      [sepino, baku],
      [
        [-36.8, 174.7],
        [64.1, -21.9],
      ] as [number, number][],
    ]) {
      const frame = frameOf(points, size);
      for (const point of points) {
        const [x, y] = place(point, frame, size);
        expect(x).toBeGreaterThan(2);
        expect(x).toBeLessThan(size.width - 2);
        expect(y).toBeGreaterThan(2);
        expect(y).toBeLessThan(size.height - 2);
      }
    }
  });

  it('is one frame for near places, so that they share a drawing', () => {
    expect(frameOf([[41.45752, 14.64169]], size)).toEqual(frameOf([sepino], size));
  });

  it('is wide enough for a coast to be seen', () => {
    const inland = frameOf([[47, 67]], size);
    expect(inland.span).toBeGreaterThan(frameOf([sepino], size).span);
  });
});

describe('the small map of the world', () => {
  it('stands where a frame shows next to no coast, far inland or out at sea, and nowhere else', () => {
    const needs = (point: [number, number]): boolean => needsInset(frameOf([point], size), size);
    expect(
      [
        [47, 67],
        [43.8, 87.6],
        [-16.5, -68.1],
        [-18.1, 178.4],
      ].map((point) => needs(point as [number, number])),
    ).toEqual([true, true, true, true]);
    expect([sepino, baku].map(needs)).toEqual([false, false]);
  });

  it('frames what the large map shows', () => {
    const frame = frameOf([[43.8, 87.6]], size);
    const here = frameOnInset(frame, size);
    const [x, y] = [((87.6 + 180) / 360) * INSET.width, ((84 - 43.8) / 360) * INSET.width];
    expect(here.x).toBeLessThan(x);
    expect(here.x + here.width).toBeGreaterThan(x);
    expect(here.y).toBeLessThan(y);
    expect(here.y + here.height).toBeGreaterThan(y);
  });

  it('frames a pole and the edge of the map within itself', () => {
    for (const point of [
      [-90, 0],
      [90, 0],
      [-18.1, 179.9],
    ] as [number, number][]) {
      const { x, y, width, height } = frameOnInset(frameOf([point], size), size);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(INSET.width);
      expect(y + height).toBeLessThanOrEqual(INSET.height);
    }
  });

  it('takes a corner that no dot or name needs', () => {
    const first = insetCorner(size, []);
    expect(first).toEqual({ x: 204, y: 178 });
    const second = insetCorner(size, [insetBox(first as { x: number; y: number })]);
    expect(second).toEqual({ x: 4, y: 178 });
    expect(insetCorner(size, [[0, 0, 304, 220]])).toBeUndefined();
  });

  it('stays small', () => {
    expect(gzipSync(insetPath()).length).toBeLessThan(1200);
  });
});

describe('onTheWorld', () => {
  it('finds every inhabited place within the map, and none south of its edge', () => {
    for (const point of [
      [-18.1, 178.4],
      [-13.8, -171.8],
      [66, -169],
      [71, -156],
      [-54.8, -68.3],
      [82.5, -62.3],
    ] as [number, number][]) {
      const at = onTheWorld(point);
      expect(at?.[0], String(point)).toBeGreaterThan(6);
      expect(at?.[0], String(point)).toBeLessThan(WORLD.width - 6);
      expect(at?.[1], String(point)).toBeGreaterThan(0);
    }
    expect(onTheWorld([-90, 0])).toBeUndefined();
  });
});

describe('landPath', () => {
  it('stays small', () => {
    for (const points of [
      [sepino],
      [baku],
      [sepino, baku],
      [[38, 24]],
      [[69.6, 18.9]],
      [
        [35, 139],
        [40, -74],
      ],
    ] as [number, number][][]) {
      const path = landPath(frameOf(points, size), size);
      expect(path).toMatch(/^M\d+ \d+l/);
      expect(gzipSync(path).length).toBeLessThan(1500);
    }
  });

  it('draws land under Sepino and none amid the Tyrrhenian Sea', () => {
    const frame = frameOf([sepino], size);
    const land = landPath(frame, size);
    expect(covers(land, place([41.5, 14.3], frame, size))).toBe(true);
    expect(covers(land, place([40, 12.5], frame, size))).toBe(false);
  });
});

describe('pathOf', () => {
  it('drops points on a line and rings too small to see', () => {
    const square = [
      [0, 0],
      [5, 0.2],
      [10, 0],
      [10, 10],
      [0, 10],
    ] as const;
    expect(
      pathOf(
        [
          square,
          [
            [1, 1],
            [2, 1],
            [2, 2],
          ],
        ],
        { tolerance: 0.9, leastArea: 5 },
      ),
    ).toBe('M0 0l10 0 0 10-10 0z');
  });
});

describe('dotsOf', () => {
  const point = (name: string, coordinates: [number, number]) => ({ id: name, name, coordinates, count: 1 });

  it('joins places too near to tell apart and labels without overlap', () => {
    const points = [
      point('Sepino', sepino),
      point('San Giuliano', [41.45752, 14.64169]),
      point('Naples', [40.85, 14.27]),
    ];
    const dots = dotsOf(
      points,
      frameOf(
        points.map((one) => one.coordinates),
        size,
      ),
      size,
    );
    expect(dots.map((dot) => dot.names)).toEqual([['Sepino', 'San Giuliano'], ['Naples']]);
    expect(dots[0]?.label?.text).toBe('Sepino, San Giuliano');
  });
});

describe('seaLabels', () => {
  const names = wordsFor('en').places.seas;

  it('knows a point of every sea, and none of them on land', () => {
    expect(new Set(SEAS.map(([id]) => id))).toEqual(new Set(Object.keys(names)));
    const ashore = SEAS.flatMap(([id, ...points]) =>
      points.filter((one) => isLand(...mercator(one))).map((one) => `${id} ${one.join()}`),
    );
    expect(ashore).toEqual([]);
    expect(isLand(...mercator(sepino))).toBe(true);
  });

  it('names the seas beside Italy, and gives way to what is there', () => {
    const frame = frameOf([sepino], size);
    const free = seaLabels(frame, size, names, []);
    expect(free.map(({ text }) => text)).toEqual(['Tyrrhenian Sea', 'Adriatic Sea']);
    expect(seaLabels(frame, size, names, [[0, 0, size.width, size.height]])).toEqual([]);
  });
});

/** Whether a path of straight relative lines covers a point, by the even-odd rule. */
function covers(path: string, [px, py]: readonly [number, number]): boolean {
  let inside = false;
  for (const ring of path.split('z').filter(Boolean)) {
    const [x0 = 0, y0 = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [x0, y0];
    const edge = (nextX: number, nextY: number): void => {
      if (y > py !== nextY > py && px < ((nextX - x) * (py - y)) / (nextY - y) + x) inside = !inside;
      [x, y] = [nextX, nextY];
    };
    for (let index = 0; index < steps.length; index += 2) edge(x + (steps[index] ?? 0), y + (steps[index + 1] ?? 0));
    edge(x0, y0);
  }
  return inside;
}
