import type { enRights } from '../en/rights.ts';

/** What each rights statement means, by its code at rightsstatements.org or Creative Commons, in Italian. */
export const itRights: typeof enRights = {
  CNE: 'Diritto d’autore non valutato. Conservata per la lettura e la citazione; prima di ripubblicarla, chiedere alla fonte.',
  UND: 'Diritto d’autore non determinato: l’archivio ha cercato e non ha potuto stabilirlo. Prima di ripubblicarla, chiedere alla fonte.',
  InC: 'Protetta dal diritto d’autore. Conservata per la lettura e la citazione; per ripubblicarla serve il permesso del titolare.',
  'InC-OW-EU':
    'Protetta dal diritto d’autore, opera orfana nell’Unione europea: non è stato possibile trovarne il titolare.',
  'InC-EDU': 'Protetta dal diritto d’autore; è permesso l’uso nell’insegnamento.',
  'InC-NC': 'Protetta dal diritto d’autore; è permesso l’uso non commerciale.',
  'InC-RUU': 'Protetta dal diritto d’autore; non è stato possibile trovarne o raggiungerne il titolare.',
  'NoC-CR': 'Senza diritto d’autore, ma un contratto ne limita l’uso.',
  'NoC-NC': 'Senza diritto d’autore; solo per uso non commerciale.',
  'NoC-OKLR': 'Senza diritto d’autore, ma altre leggi ne limitano l’uso.',
  'NoC-US': 'Senza diritto d’autore negli Stati Uniti. Altrove può essere protetta.',
  NKC: 'Nessun diritto d’autore noto.',
  mark: 'Libera da diritti d’autore noti: pubblico dominio.',
  zero: 'Ceduta al pubblico dominio (CC0). Si può usare liberamente.',
  by: 'Si può usare liberamente se si indica la fonte (CC BY).',
  'by-sa': 'Si può usare liberamente se si indica la fonte e si condivide il risultato allo stesso modo (CC BY-SA).',
  'by-nd': 'Si può ripubblicare senza modifiche se si indica la fonte (CC BY-ND).',
  'by-nc': 'Si può usare se si indica la fonte e non se ne trae guadagno (CC BY-NC).',
  'by-nc-sa':
    'Si può usare se si indica la fonte, non se ne trae guadagno e si condivide il risultato allo stesso modo (CC BY-NC-SA).',
  'by-nc-nd': 'Si può ripubblicare senza modifiche se si indica la fonte e non se ne trae guadagno (CC BY-NC-ND).',
};
