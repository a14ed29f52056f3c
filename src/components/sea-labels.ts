import type { Words } from '../words/words.ts';
import { isLand } from './land.ts';
import { frameKey, place, type Frame, type Size } from './map-frame.ts';
import { boxOf, isFree, type Box, type Label } from './map-labels.ts';
import { SEAS } from './seas.ts';

/** The most seas that a small map names; more would crowd the places it is about. */
const MOST = 2;

const known = new Map<string, readonly Label[]>();

/** Names of seas for a map, each wholly on water and clear of what is already `taken`. */
export function seaLabels(frame: Frame, size: Size, names: Words['places']['seas'], taken: readonly Box[]): Label[] {
  const chosen: Label[] = [];
  for (const label of onWater(frame, size, names)) {
    if (chosen.length === MOST) break;
    if (chosen.some(({ text }) => text === label.text)) continue;
    if (isFree(label, size, [...taken, ...chosen.map(boxOf)])) chosen.push(label);
  }
  return chosen;
}

/** Where a frame has water enough for a sea's name; looked up once a build for each frame. */
function onWater(frame: Frame, size: Size, names: Words['places']['seas']): readonly Label[] {
  const key = frameKey(frame, size);
  const before = known.get(key);
  if (before) return before;
  const labels = SEAS.flatMap(([id, ...points]) =>
    points.map((point): Label => {
      const [x, y] = place(point, frame, size);
      return { x: Math.round(x), y: Math.round(y), anchor: 'middle', text: names[id] };
    }),
  ).filter((label) => isFree(label, size, []) && isWater(label, frame, size));
  known.set(key, labels);
  return labels;
}

function isWater(label: Label, frame: Frame, size: Size): boolean {
  const [left, top, right, bottom] = boxOf(label);
  const scale = frame.span / size.width;
  return [0, 0.25, 0.5, 0.75, 1].every((share) =>
    [top - 2, bottom + 1].every(
      (y) =>
        !isLand(
          frame.x + (left + share * (right - left) - size.width / 2) * scale,
          frame.y + (y - size.height / 2) * scale,
        ),
    ),
  );
}
