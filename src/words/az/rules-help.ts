import type { enRulesHelp } from '../en/rules-help.ts';

/** The page on the checker's rules, in Azerbaijani. What is to be typed stands between backticks. */
export const azRulesHelp: typeof enRulesHelp = {
  title: 'Yoxlama nə tələb edir',
  describe: 'Bu arxivin xəbər və kartlarının tabe olduğu bütün qaydalar, hər biri nümunə ilə.',
  intro:
    'Arxivin hər faylı dərc olunmazdan əvvəl bu qaydalarla yoxlanılır. `npm run check` hər səhvi yeri ilə göstərir, nə olmalı olduğunu və nə etmək lazım gəldiyini deyir. `npm run check -- --fix` şübhə doğurmayanı düzəldir. Yoxlama ingiliscə danışır.',
  searchHelp: 'Necə axtarmalı',
  contribute: 'Xəbər necə əlavə edilir',
  columns: { rule: 'Qayda', must: 'Nə olmalıdır', severity: 'Pozuntu', fix: 'Kim düzəldir' },
  severity: { error: 'səhv', warning: 'xəbərdarlıq' },
  fix: { yes: 'dəqiq olduqda əmr', no: 'insan' },
  also: 'həmçinin',
  instead: 'Belə yox',
  write: 'belə',
};
