import type { enPages } from '../en/pages.ts';
import { number, reports } from './numbers.ts';

/** The words of the home page, the page not found and contribute, in Italian. */
export const itPages: typeof enPages = {
  home: {
    latest: 'Ultime notizie',
    allOf: (period, many) => `Tutto: ${period}, ${reports(many)}`,
    perYear: 'Notizie per anno',
    placesReportedOn: 'Luoghi di cui si dà notizia',
    all: {
      dates: (many) => (many < 2 ? 'L’indice delle date' : `Tutti i ${number(many)} anni`),
      places: (many) => (many < 2 ? 'L’indice dei luoghi' : `Tutti i luoghi: ${number(many)}`),
      sources: (many) => (many < 2 ? 'L’indice delle fonti' : `Tutte le fonti: ${number(many)}`),
      organisations: (many) =>
        many < 2 ? 'L’indice delle organizzazioni' : `Tutte le organizzazioni: ${number(many)}`,
    },
    empty: 'Non vi è ancora nessuna notizia.',
    howToBegin: 'Come aggiungere la prima',
  },
  notFound: {
    title: 'Nessuna pagina a questo indirizzo',
    explanation:
      'Un indirizzo pubblicato da questo archivio non scompare mai: questo è stato probabilmente scritto male, o tagliato lungo la strada. Si cerchi con parole della notizia, oppure per data, luogo o fonte.',
    byDate: 'Per data',
    byPlace: 'Per luogo',
    byOrganisation: 'Per organizzazione',
    bySource: 'Per fonte',
  },
  contribute: {
    title: 'Aggiungere una notizia',
    describe: 'Come aggiungere una notizia all’archivio: comporla qui, o scriverla a mano in cinque passi.',
    intro:
      'Una notizia è un file di testo. Si può scrivere con qualsiasi editor, o nel browser là dove sono conservati i file dell’archivio.',
    steps: {
      name: 'Dare il nome al file',
      nameRule:
        'Cartella e nome portano il giorno della notizia e poche sue parole, in lettere minuscole da a a z, cifre e trattini:',
      nameElse: 'Dove si conosce solo il mese o l’anno, il nome dice appunto quello:',
      keys: 'Descrivere la notizia',
      keysRule:
        'Il file si apre con cinque chiavi tra due righe di tre trattini. Tutte e cinque stanno in ogni notizia:',
      keysMore: {
        dateline: 'si trascrive alla lettera; si lascia vuota dove non ne fu stampata una.',
        'places, organisations': 'sono nomi o identificativi; si scrive [] dove non ce ne sono.',
        headline: 'è una riga in più, dove la notizia fu stampata con un titolo.',
        suppliedTitle: 'è un titolo vostro, breve e neutro, dove non lo fu.',
      },
      text: 'Mettere il testo',
      textRule:
        'Sotto la seconda riga di trattini, dopo una riga vuota, viene il testo, parola per parola: nessuna parola aggiunta, omessa o corretta. Una riga vuota separa i capoversi.',
      check: 'Controllarla',
      checkRule: 'Questo comando indica ogni errore con la sua riga e dice che cosa fare:',
      send: 'Inviarla',
      sendRepository: 'Proporre il file al deposito dell’archivio.',
      newFile: 'Cominciare lì un nuovo file',
      sendMail: 'Oppure inviare il file per posta a',
      sendOnlyMail: 'Inviare il file per posta a',
      sendOwner:
        'Consegnare il file a chi cura questo archivio; quando sta nella cartella dei contenuti, la prossima costruzione lo pubblica.',
    },
    example: {
      dateline: 'TRIESTE, Italy, March 4',
      source: 'Meridian News Agency',
      places: '[Trieste, Italy]',
      organisations: '[International Harbours Union]',
      text: 'The harbour board published its winter timetable on Monday.',
    },
  },
};
