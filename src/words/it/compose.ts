import type { enCompose } from '../en/compose.ts';
import { count, number, or } from './numbers.ts';

/** The words of the form in which a report is composed, in Italian. */
export const itCompose: typeof enCompose = {
  title: 'Comporla qui',
  intro:
    'Incollare la notizia, rivedere ciò che ne è stato letto, e inviarla. Nulla lascia questo browser prima di allora; ciò che si scrive resta qui come bozza.',
  byHand: 'A mano, in cinque passi',
  sections: { paste: 'Incollare', describe: 'Descrivere', text: 'Il testo', preview: 'Anteprima', send: 'Inviarla' },
  raw: 'La notizia così come l’avete',
  rawHint: 'Tutto, dalla data o dalla riga di luogo e data fino all’ultima riga. I campi qui sotto si riempiono da lì.',
  labels: {
    date: 'Data',
    dateline: 'Luogo e data in testa',
    source: 'Fonte',
    places: 'Luoghi',
    organisations: 'Organizzazioni',
    headline: 'Titolo stampato',
    suppliedTitle: 'Titolo attribuito',
    byline: 'Firma',
    language: 'Lingua',
    filedFrom: 'Luogo di invio',
    url: 'Indirizzo web',
    slug: 'Fine dell’indirizzo',
    text: 'Testo',
  },
  hints: {
    date: 'Il giorno che la notizia porta: AAAA-MM-GG, o AAAA-MM o AAAA dove si conosce solo quello.',
    dateline:
      'La riga di luogo e data come fu stampata, alla lettera, per esempio BAKU, Azerbaijan, Nov. 30. Si lascia vuota dove non fu stampata.',
    filedFrom: 'Il luogo da cui la notizia fu inviata, dove la riga di luogo e data non lo dice bene da sola.',
    source: 'L’agenzia o il giornale che pubblicò la notizia: un nome o un identificativo.',
    headline: 'Il titolo come fu stampato. Si tralascia dove non ve n’era.',
    suppliedTitle:
      'Un titolo dell’archivio, breve e neutro, dove la notizia non ne ha uno. È mostrato tra parentesi quadre.',
    language: 'La lingua della notizia come etichetta BCP 47, per esempio en.',
    url: 'Dove la notizia fu pubblicata.',
    places: 'I luoghi di cui la notizia parla: nomi o identificativi. Si lascia vuoto se non ce ne sono.',
    organisations:
      'Le organizzazioni di cui la notizia parla: nomi o identificativi. Si lascia vuoto se non ce ne sono.',
    slug: 'Poche parole in lettere minuscole da a a z, cifre e trattini. Non cambia più dopo la pubblicazione.',
    text: 'Parola per parola. Una riga vuota separa i capoversi. Togliere solo ciò che è della pagina da cui fu copiata.',
    byline: 'Le persone che la notizia nomina come autori; un punto e virgola ne separa più d’una.',
  },
  optional: '(può restare vuoto)',
  names: {
    add: (label) => `Aggiungi: ${label.toLowerCase()}`,
    addHint: 'Scrivere un nome e premere Invio. I nomi che l’archivio conosce sono offerti mentre si scrive.',
    remove: (name) => `Togli ${name}`,
    removed: (name) => `Tolto: ${name}.`,
    added: (name) => `Aggiunto: ${name}.`,
    suggestions: 'Nomi che l’archivio conosce',
    found: (many) => (many === 0 ? 'Nessun nome noto' : count(many, { one: '# nome noto', other: '# nomi noti' })),
  },
  reading: {
    noDate: 'Nessuna data sta davanti al testo. Indicare il giorno che la notizia porta.',
    noSource: 'Il testo non indica un’agenzia. Indicare l’agenzia o il giornale che lo pubblicò.',
    proposed: 'Proposti perché il testo li stampa. Da rivedere.',
    tooLong: (bytes) =>
      `Il testo è più lungo di quanto possa essere una notizia (${number(bytes)} byte). Incollare una notizia alla volta.`,
    ambiguous: (name, ids) => `«${name}» può essere ${or(ids)}: se la notizia parla di uno di essi, aggiungerlo.`,
    filled: (labels) =>
      labels.length === 0 ? 'Dal testo non si è potuto leggere nulla.' : `Letto dal testo: ${labels.join(', ')}.`,
    unsure: (labels) => (labels.length === 0 ? '' : `Da guardare: ${labels.join(', ')}.`),
  },
  severities: { error: 'Errore', warning: 'Avvertimento' },
  inLine: (line) => `Riga ${number(line)} del testo:`,
  use: (suggestion) => `Usa ${suggestion}`,
  faults: (errors, warnings) => {
    const parts = [
      ...(errors > 0 ? [count(errors, { one: '# errore da correggere', other: '# errori da correggere' })] : []),
      ...(warnings > 0
        ? [count(warnings, { one: '# avvertimento da guardare', other: '# avvertimenti da guardare' })]
        : []),
    ];
    if (parts.length === 0) return 'Nulla da correggere: si può inviare.';
    return `${parts.join(', ')}.${errors === 0 ? ' Si può inviare così com’è.' : ''}`;
  },
  unready: 'Non è ancora scritto nulla.',
  loading: 'Si carica ciò che serve al modulo …',
  failed:
    'Non è stato possibile caricare ciò che serve al modulo. Ricaricare la pagina, o scrivere il file a mano come si dice qui sotto.',
  namesFailed:
    'Non è stato possibile caricare i nomi dell’archivio: i nomi non sono completati, né controllati con le sue schede.',
  previewEmpty: 'La notizia appare qui come la mostrerà la sua pagina.',
  sending: {
    propose: (host) => `Proponila: ${host}`,
    download: 'Scarica il file',
    discard: 'Scarta la bozza',
    discarded: 'La bozza è stata scartata.',
    restore: 'Riprendila',
    mend: 'Correggere prima gli errori.',
    taken: (address) =>
      `l’archivio ha già una notizia a ${address}. Se si tratta di un’altra notizia, cambiare la fine dell’indirizzo.`,
    opened: (host) =>
      `Una pagina di ${host} si apre in una nuova scheda, con il nome e il testo del file già inseriti. Entrare lì con il proprio accesso, poi proporre il nuovo file.`,
    openedLink: 'Aprire quella pagina, se non si è aperta nessuna scheda',
    tooLong: (host) =>
      `Il file è troppo lungo per viaggiare in un indirizzo, perciò è stato scaricato. Aprire un nuovo file presso ${host}, incollarvi il suo testo e proporlo:`,
    noText: (host) =>
      `${host} non prende testo da un indirizzo, perciò il file è stato scaricato. Aprire lì un nuovo file, incollarvi il suo testo e proporlo:`,
    newFile: 'Un nuovo file, con il nome già inserito',
    copy: 'Copia il testo del file',
    copied: 'Il testo è copiato.',
    downloaded: (file) => `${file} è stato scaricato.`,
    mail: 'Inviarlo per posta a',
    mailSubject: (title) => `Notizia: ${title}`,
    mailBody: (file) => `La notizia è allegata: ${file}\n`,
    owner: 'Consegnarlo a chi cura questo archivio.',
  },
};
