/** A run of reports that are indexed together: ordinals from `start` up to, not including, `end`. */
export interface Shard {
  start: number;
  end: number;
}

/** How many reports a shard holds at most, unless a single day has more. */
export const SHARD_LIMIT = 20_000;

// Every date that four digits of a year can write, as day numbers: 0000-01-01 up to, not including, 10000-01-01.
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_897;

/**
 * Parts an archive into shards: time is halved, and every half again, until none holds more than `limit` reports. Where
 * a border falls depends on the calendar alone, so that a report added changes the shard it lies in and no other.
 * `days`: the first day of each report as a day number, in the archive's order.
 */
export function shardsOf(days: readonly number[], limit: number = SHARD_LIMIT): Shard[] {
  const shards: Shard[] = [];
  const part = (start: number, end: number, from: number, to: number): void => {
    if (start === end) return;
    if (end - start <= limit || to - from <= 1) {
      shards.push({ start, end });
      return;
    }
    const middle = Math.floor((from + to) / 2);
    const border = firstFrom(days, middle, start, end);
    part(start, border, from, middle);
    part(border, end, middle, to);
  };
  part(0, days.length, FIRST_DAY, LAST_DAY);
  return shards;
}

/** The first ordinal from `start` on whose day is not before `day`; `end` where there is none. */
function firstFrom(days: readonly number[], day: number, start: number, end: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
