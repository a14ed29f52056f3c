import type { enHoldings } from '../en/holdings.ts';
import { number, span } from './numbers.ts';

/** What the page about the archive says of what is held and what is not, in Italian. */
export const itHoldings: typeof enHoldings = {
  heading: 'Che cosa è conservato',
  counted: 'Contato quando questo sito è stato costruito.',
  terms: {
    reports: 'Notizie',
    first: 'La più vecchia',
    last: 'La più recente',
    days: 'Giorni con una notizia',
    sources: 'Fonti',
    places: 'Luoghi',
    organisations: 'Organizzazioni',
    languages: 'Lingue',
  },
  language: (name, many) => `${name} (${many})`,
  lacks: 'Che cosa manca',
  lacksNothing: 'Nulla di ciò che qui si conta.',
  emptyMonths: (empty, all, first, last) =>
    `Mesi senza notizie, ${span(first, last)}: ${number(empty)} su ${number(all)}. Questo dice che cosa manca all’archivio, non che nulla fu stampato.`,
  uncertainMonths: (many) =>
    `Mesi di cui non si sa se abbiano notizie, perché di qualche notizia del loro anno non si conosce il mese: ${number(many)}.`,
  monthOnly: (many) => `Notizie di cui si conosce solo il mese: ${number(many)}.`,
  yearOnly: (many) => `Notizie di cui si conosce solo l’anno: ${number(many)}.`,
  noDateline: (many) => `Notizie senza luogo e data in testa: ${number(many)}.`,
  noFiledFrom: (many) => `Notizie di cui non si conosce il luogo di invio: ${number(many)}.`,
  noSource: (many) => `Notizie di cui non si conosce la fonte: ${number(many)}.`,
  noPlace: (many) => `Notizie descritte senza un luogo: ${number(many)}.`,
  ownTitle: (many) => `Notizie stampate senza titolo, che ne portano uno dell’archivio tra parentesi: ${number(many)}.`,
  withdrawn: (many) => `Notizie ritirate, di cui resta la descrizione e non il testo: ${number(many)}.`,
  plainNames: (many) => `Nomi nelle notizie che non hanno ancora una scheda: ${number(many)}.`,
  noCoordinates: (many) => `Luoghi senza coordinate proprie: ${number(many)}.`,
};
