import { describe, expect, it } from 'vitest';
import { findChromium } from '../../support/chromium.ts';

describe('the browser of the tests', () => {
  it('is the one that CHROMIUM_PATH names', async () => {
    expect((await findChromium({ CHROMIUM_PATH: process.execPath })).executablePath).toBe(process.execPath);
  });

  it('is not looked for elsewhere where CHROMIUM_PATH names none', async () => {
    await expect(findChromium({ CHROMIUM_PATH: '/nowhere/chrome' })).rejects.toThrow(
      'CHROMIUM_PATH names /nowhere/chrome',
    );
  });
});
