/** What generated tests start from: the same for everyone, unless `PRESSMARK_TEST_SEED` is another whole number. */
export const SEED = Number(process.env['PRESSMARK_TEST_SEED'] || 19_360_701);
