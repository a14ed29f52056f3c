import type { enRulesHelp } from '../en/rules-help.ts';

/** The page on the checker's rules, in Italian. What is to be typed stands between backticks. */
export const itRulesHelp: typeof enRulesHelp = {
  title: 'Che cosa chiede il controllo',
  describe: 'Ogni regola a cui è tenuta una notizia o una scheda di questo archivio, ciascuna con un esempio.',
  intro:
    'Ogni file dell’archivio è tenuto a queste regole prima di essere pubblicato. `npm run check` indica ogni errore con il suo posto, ciò che deve esserci e che cosa fare. `npm run check -- --fix` corregge ciò che è fuor di dubbio. Il controllo parla inglese.',
  searchHelp: 'Come cercare',
  contribute: 'Come aggiungere una notizia',
  columns: { rule: 'Regola', must: 'Che cosa deve esserci', severity: 'Una mancanza è', fix: 'Si corregge' },
  severity: { error: 'un errore', warning: 'un avvertimento' },
  fix: { yes: 'dal comando, dove è certo', no: 'da una persona' },
  also: 'anche',
  instead: 'Non',
  write: 'ma',
};
