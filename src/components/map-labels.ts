import type { MapPoint } from '../archive/map-points.ts';
import { place, type Frame, type Size } from './map-frame.ts';

/** Words on a map: where their baseline starts, lies in the middle or ends, in pixels. */
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
}

/** A dot on a map, and its name where there is room for it. */
export interface Dot {
  x: number;
  y: number;
  names: string[];
  label?: Label;
}

/** Points nearer than this to each other share a dot, in pixels. */
const NEAR = 7;

const LABEL_HEIGHT = 13;

/** The room that something takes on a map, in pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The dots of a locator map; the first `most` of them get a label, where one fits without covering another. */
export function dotsOf(points: readonly MapPoint[], frame: Frame, size: Size, most = 6): Dot[] {
  const dots: Dot[] = [];
  for (const point of points) {
    const [x, y] = place(point.coordinates, frame, size);
    const near = dots.find((dot) => Math.hypot(dot.x - x, dot.y - y) < NEAR);
    if (near) near.names.push(point.name);
    else dots.push({ x, y, names: [point.name] });
  }
  const taken = dots.map(boxOfDot);
  for (const dot of dots.slice(0, most)) {
    const label = labelFor(dot, size, taken);
    if (!label) continue;
    dot.label = label;
    taken.push(boxOf(label));
  }
  return dots;
}

/** The room that dots and their labels take. */
export function takenBy(dots: readonly Dot[]): Box[] {
  return dots.flatMap((dot) => [boxOfDot(dot), ...(dot.label ? [boxOf(dot.label)] : [])]);
}

/** Whether a label lies within a map and covers nothing that is `taken`. */
export function isFree(label: Label, { width, height }: Size, taken: readonly Box[]): boolean {
  const [left, top, right, bottom] = boxOf(label);
  return (
    left >= 2 &&
    top >= 2 &&
    right <= width - 2 &&
    bottom <= height - 2 &&
    taken.every((box) => right < box[0] || left > box[2] || bottom < box[1] || top > box[3])
  );
}

/** The room a label takes at 11 px, guessed from its letters. */
export function boxOf({ x, y, anchor, text }: Label): Box {
  const width = [...text].length * 6;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, y - LABEL_HEIGHT + 3, left + width, y + 3];
}

function boxOfDot({ x, y }: Dot): Box {
  return [x - 4, y - 4, x + 4, y + 4];
}

function labelFor({ x, y, names }: Dot, size: Size, taken: readonly Box[]): Label | undefined {
  // Two names at most: the list beside the map has them all.
  const texts = names.length > 1 ? [names.slice(0, 2).join(', '), names[0] ?? ''] : names;
  return texts
    .flatMap((text): Label[] => [
      { x: x + 7, y: y + 4, anchor: 'start', text },
      { x: x - 7, y: y + 4, anchor: 'end', text },
      { x, y: y - 8, anchor: 'middle', text },
      { x, y: y + 16, anchor: 'middle', text },
    ])
    .find((label) => isFree(label, size, taken));
}
