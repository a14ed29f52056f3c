import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/archive/archive.ts';
import { pointsAt, pointsWithin, topPoints } from '../../../src/archive/map-points.ts';
import type { Place } from '../../../src/schemas/place.ts';

const entry = (
  id: string,
  reports: number,
  rest: { at?: [number, number]; ancestors?: string[]; children?: string[] },
): [string, Entry<Place>] => [
  id,
  {
    kind: 'places',
    id,
    name: id,
    record: { name: id, kind: 'area', ...(rest.at ? { coordinates: rest.at } : {}) },
    ancestors: rest.ancestors ?? [],
    children: rest.children ?? [],
    reports: Array.from({ length: reports }, (_, index) => index),
    filed: [],
  },
];

const places = new Map([
  entry('fiji', 4, { children: ['west', 'east'] }),
  entry('west', 2, { at: [-18, 179], ancestors: ['fiji'] }),
  entry('east', 2, { at: [-18, -179], ancestors: ['fiji'] }),
  entry('baku', 9, { at: [40.4, 49.9] }),
  entry('nowhere', 3, {}),
  entry('silent', 0, { at: [1, 1] }),
]);

describe('pointsAt', () => {
  it('leaves out what has no coordinates', () => {
    expect(pointsAt(['baku', 'nowhere', 'baku', 'gone'], places).map((point) => point.id)).toEqual(['baku']);
  });
});

describe('pointsWithin', () => {
  it('takes the places within one that has no coordinates', () => {
    expect(pointsWithin('fiji', places).map((point) => point.id)).toEqual(['east', 'west']);
    expect(pointsWithin('baku', places).map((point) => point.id)).toEqual(['baku']);
  });
});

describe('topPoints', () => {
  it('puts a place without coordinates amid what lies in it, across the date line too', () => {
    const [baku, fiji, ...others] = topPoints(places);
    expect(baku).toMatchObject({ id: 'baku', count: 9, coordinates: [40.4, 49.9] });
    expect(fiji?.count).toBe(4);
    expect(Math.abs(fiji?.coordinates[1] ?? 0)).toBeCloseTo(180, 5);
    expect(fiji?.coordinates[0]).toBeCloseTo(-18, 1);
    expect(others).toEqual([]);
  });

  it('weighs what lies in a place by its reports', () => {
    const coast = new Map([
      entry('coast', 8, { children: ['small', 'large'] }),
      entry('small', 0, { at: [0, 10], ancestors: ['coast'] }),
      entry('large', 8, { at: [0, 40], ancestors: ['coast'] }),
    ]);
    const [latitude, longitude] = topPoints(coast)[0]?.coordinates ?? [];
    expect(latitude).toBeCloseTo(0, 5);
    expect(longitude).toBeCloseTo(37.1, 1);
  });
});
