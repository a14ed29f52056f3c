import type { enAbout } from '../en/about.ts';

/** The words of the page about the archive, in Italian. */
export const itAbout: typeof enAbout = {
  title: 'L’archivio',
  describe: (name) =>
    `${name}: che cos’è e che cosa conserva, come nomina, attribuisce, corregge e ritira le notizie, e come citarlo.`,
  held: (name, held) => `${name} conserva notizie di stampa. In tutto: ${held}.`,
  rule: 'Ogni notizia sta parola per parola come fu trasmessa, a un indirizzo che non cambia, con la sua fonte nominata e il testo sigillato da un’impronta.',
  layers: 'Chi parla',
  printed: 'Ciò che fu stampato sta in questo carattere: titoli, luogo e data in testa, il testo.',
  described:
    'Ciò che dice l’archivio sta in questo: la riga della fonte, luoghi e organizzazioni, provenienza, correzioni e note. I titoli tra [parentesi quadre] sono dell’archivio, per notizie stampate senza titolo.',
  attribution: 'Attribuzione',
  attributionRule:
    'L’archivio non afferma nulla di ciò che una notizia sostiene. Ogni elenco, risultato di ricerca e pagina nomina la fonte nella riga che si legge, con il luogo di invio e il giorno. L’archivio non mette etichette alle fonti; ciò che altri dicono di una è citato nella sua pagina, con nome e, dove è noto, giorno.',
  naming: 'Nomi',
  namingRule:
    'Nei testi i nomi stanno come furono stampati. La pagina di un luogo elenca gli altri suoi nomi con chi li usa e quando, dice chi lo colloca dove, e nomina l’autorità che l’albero dell’archivio segue. Che un nome sia elencato dice chi lo usa, non chi ha ragione.',
  corrections: 'Correzioni',
  correctionsRule:
    'Il testo di una notizia non si ritocca perché dica altro. Un errore nella copia o nella descrizione dell’archivio si corregge, e la pagina dice sotto il testo che cosa fu corretto e quando. Ciò che la fonte stessa sbagliò resta come fu stampato; una nota può dirlo.',
  takedown: 'Rimozione',
  takedownRule:
    'Una notizia può essere ritirata dove lo chiedono la legge o la sicurezza di una persona. Restano il suo indirizzo, con il titolo, la data, la fonte, il motivo e l’impronta del testo; il testo non è mostrato da nessuna parte e non sta in nessun file di questo sito.',
  contact: 'Scrivi all’archivio',
  report: 'Apri una segnalazione nel deposito dell’archivio',
  cite: 'Come citare l’archivio',
  citeRule:
    'Una notizia si cita dalla sua pagina, che dà un riferimento e file per i programmi di gestione bibliografica. L’archivio nel suo insieme si cita con il nome e l’indirizzo, e il giorno in cui lo si è visto:',
  credits: 'Dati e caratteri usati',
  geonames: 'Coordinate e nomi dei luoghi',
  coasts: 'Coste sulle carte',
  coastsFrom: 'Natural Earth, nell’edizione di Visionscarto; solo terra e mare, nessun confine',
  letters: 'Caratteri',
  searchProgram: 'Ricerca',
  under: ', licenza ',
  madeWith: 'Dati e formati',
};
