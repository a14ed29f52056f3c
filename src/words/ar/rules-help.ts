import type { enRulesHelp } from '../en/rules-help.ts';

/** The page on the checker's rules, in Arabic. What is to be typed stands between backticks. */
export const arRulesHelp: typeof enRulesHelp = {
  title: 'ما يطلبه الفحص',
  describe: 'كل قاعدة تخضع لها تقارير هذا الأرشيف وبطاقاته، مع مثال على كل منها.',
  intro:
    'يخضع كل ملف في الأرشيف لهذه القواعد قبل نشره. الأمر `npm run check` يبيّن كل خطأ مع موضعه وما يجب أن يكون وما يجب فعله. والأمر `npm run check -- --fix` يصلح ما لا شك فيه. والفحص يتكلم الإنجليزية.',
  searchHelp: 'كيفية البحث',
  contribute: 'كيفية إضافة تقرير',
  columns: { rule: 'القاعدة', must: 'ما يجب أن يكون', severity: 'المخالفة', fix: 'يصلحها' },
  severity: { error: 'خطأ', warning: 'تحذير' },
  fix: { yes: 'الأمر، حيث لا شك', no: 'إنسان' },
  also: 'وأيضًا',
  instead: 'لا',
  write: 'بل',
};
