/** Whether a build applies the checker's rules; `off` stops only at faults that leave a file without an address. */
export type CheckMode = 'on' | 'off';

/** Reads `PRESSMARK_CHECK`; anything but `off` is `on`. */
export function checkModeFrom(env: Readonly<Record<string, string | undefined>>): CheckMode {
  return env['PRESSMARK_CHECK'] === 'off' ? 'off' : 'on';
}
