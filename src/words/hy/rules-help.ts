import type { enRulesHelp } from '../en/rules-help.ts';

/** The page on the checker's rules, in Armenian. What is to be typed stands between backticks. */
export const hyRulesHelp: typeof enRulesHelp = {
  title: 'Ինչ է պահանջում ստուգումը',
  describe: 'Այս արխիվի հաղորդումների և քարտերի բոլոր կանոնները, ամեն մեկը օրինակով։',
  intro:
    'Արխիվի ամեն ֆայլ հրապարակումից առաջ ստուգվում է այս կանոններով։ `npm run check` հրամանը ցույց է տալիս ամեն սխալ իր տեղով, ինչ պետք է լինի և ինչ անել։ `npm run check -- --fix` հրամանը ուղղում է այն, ինչ կասկած չի հարուցում։ Ստուգումը խոսում է անգլերեն։',
  searchHelp: 'Ինչպես որոնել',
  contribute: 'Ինչպես ավելացնել հաղորդում',
  columns: { rule: 'Կանոն', must: 'Ինչ պետք է լինի', severity: 'Խախտումը', fix: 'Ով է ուղղում' },
  severity: { error: 'սխալ է', warning: 'զգուշացում է' },
  fix: { yes: 'հրամանը, որտեղ կասկած չկա', no: 'մարդը' },
  also: 'նաև',
  instead: 'Ոչ թե',
  write: 'այլ',
};
