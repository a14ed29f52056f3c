import type { enRulesHelp } from '../en/rules-help.ts';

/** The page on the checker's rules, in Russian. What is to be typed stands between backticks. */
export const ruRulesHelp: typeof enRulesHelp = {
  title: 'Что требует проверка',
  describe: 'Все правила для сообщений и карточек этого архива, каждое с примером.',
  intro:
    'Каждый файл архива проверяется по этим правилам до публикации. `npm run check` называет каждую ошибку, её место, что должно быть и что сделать. `npm run check -- --fix` исправляет то, что не вызывает сомнений. Проверка говорит по-английски.',
  searchHelp: 'Как искать',
  contribute: 'Как добавить сообщение',
  columns: { rule: 'Правило', must: 'Что должно быть', severity: 'Нарушение', fix: 'Исправляет' },
  severity: { error: 'ошибка', warning: 'предупреждение' },
  fix: { yes: 'команда, где это точно', no: 'человек' },
  also: 'также',
  instead: 'Не',
  write: 'а',
};
