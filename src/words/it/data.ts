import type { enData } from '../en/data.ts';
import { reports } from './numbers.ts';

/** The words of the page on downloads and formats, in Italian. What is to be typed or is a name of a field stands between backticks. */
export const itData: typeof enData = {
  title: 'Dati e formati',
  describe: (name) => `${name}: che cosa si può portare via, e come è fatto ogni file.`,
  intro:
    'Le notizie si possono portare via e leggere senza questo sito. Non serve alcuna chiave né un accesso, e ogni file qui è rifatto con il sito.',
  reports: 'Tutte le notizie',
  reportsIn: (many) => `${reports(many)}, una per riga`,
  reportsRule:
    'JSON Lines in UTF-8, dalla notizia più vecchia. Una riga contiene ciò che è elencato sotto, compreso tutto il testo, così che OpenSearch, Typesense e Meilisearch caricano il file così com’è. Ciò che non è noto manca. Di una notizia ritirata ci sono titolo, data, fonte, luoghi, giorno e motivo del ritiro, e nessun testo.',
  fieldsOpen: 'Che cosa contiene una riga',
  fields: {
    id: 'La chiave della notizia: il suo indirizzo con `_` al posto di `/`.',
    address: 'Dove sta.',
    ordinal: 'Il suo posto nell’ordine per data dell’archivio, da 0.',
    title: 'Il titolo, senza parentesi.',
    titleOrigin:
      'Di chi è il titolo: `printed` (stampato), `supplied` (attribuito dall’archivio) o `opening` (tratto dalle prime parole).',
    date: 'La data che la notizia porta: un giorno, un mese o un anno.',
    firstDay: 'Il primo giorno compreso nella data.',
    lastDay: 'L’ultimo; lo stesso se è un giorno.',
    year: 'L’anno, un numero.',
    language: 'La lingua della notizia, un’etichetta BCP 47.',
    source: 'L’identificativo della fonte.',
    sourceNames: 'Il suo nome, e altri suoi nomi.',
    dateline: 'La riga di luogo e data come fu stampata.',
    filedFrom: 'L’identificativo del luogo di invio.',
    filedFromWithin: 'Lo stesso, e ciò in cui quel luogo si trova.',
    filedFromNames: 'I nomi di tutti questi.',
    places: 'Identificativi dei luoghi di cui parla.',
    placesWithin: 'Gli stessi, e ciò in cui si trovano.',
    placeNames: 'I nomi di tutti questi.',
    organisations: 'Identificativi delle organizzazioni di cui parla.',
    organisationsWithin: 'Gli stessi, e ciò a cui appartengono.',
    organisationNames: 'I nomi di tutte queste.',
    byline: 'Le persone che nomina come autori.',
    url: 'Dove fu pubblicata.',
    rights: 'L’indirizzo della dichiarazione sui diritti che vale per essa.',
    status: '`usable`, `corrected` o `withdrawn`: utilizzabile, corretta o ritirata.',
    corrections: 'Che cosa fu corretto, ogni volta con il giorno.',
    withdrawn: 'Quando e perché fu ritirata.',
    sha256: 'Lo SHA-256 del testo conservato.',
    text: 'Il testo senza marcature, un capoverso per riga.',
    extra: 'Campi propri di questo archivio.',
  },
  feeds: 'Flussi da seguire',
  feedsRule:
    'Le notizie più recenti, secondo il giorno in cui furono corrette, ritirate o aggiunte, se è noto, altrimenti secondo la loro data. Ogni luogo, organizzazione e fonte ha gli stessi due accanto alla sua pagina, sotto `rss.xml` e `atom.xml`.',
  robots: 'Per i robot',
  robotFiles: {
    'sitemap.xml': 'Ogni notizia, con il giorno dell’ultimo cambiamento dove è noto',
    'robots.txt': 'Che cosa i robot possono leggere, cioè tutto',
    'opensearch.xml': 'La ricerca, per i browser',
  },
  records: 'Formati delle schede',
  recordsRule:
    'Una notizia è un file Markdown con delle chiavi in testa; luoghi, organizzazioni e fonti sono un file YAML ciascuno. JSON Schema (draft 2020-12) dice quali chiavi ci sono e che cosa può contenere ciascuna.',
  schemas: {
    article: 'Notizia',
    place: 'Luogo',
    organisation: 'Organizzazione',
    source: 'Fonte',
    page: 'Pagina sull’archivio',
  },
  rules: 'Le regole a cui è tenuto ogni file',
  files: 'I file stessi',
  filesRule: 'Notizie e schede sono conservate come testo semplice, ciascuna con la sua cronologia.',
  filesLink: 'Il deposito dell’archivio',
  addresses: 'Indirizzi',
  addressesRule:
    'Una notizia sta alla sua data e a un nome, `/2020/11/30/name/`; il suo giorno, mese e anno ne sono gli inizi. Un luogo, un’organizzazione o una fonte sta al suo identificativo. Un indirizzo pubblicato una volta resta: ciò che si sposta lascia una pagina che conduce oltre, e una notizia ritirata lascia la sua descrizione.',
  search: 'La tabella della ricerca',
  searchRule:
    'La pagina di ricerca legge un solo file di luoghi, fonti e date, JSON compresso con gzip. Può cambiare forma con la prossima versione del sito; i programmi prendano piuttosto le notizie qui sopra.',
  terms: 'Condizioni',
  termsRule:
    'I diritti cambiano da notizia a notizia: li dice la pagina di ciascuna, e la sua riga, in `rights`. Nomi e coordinate dei luoghi che portano un numero di GeoNames sono di GeoNames, secondo CC BY 4.0.',
};
