import type { enSearchHelp } from '../en/search-help.ts';

/** The page on how to search, in Italian. What is to be typed stands between backticks. */
export const itSearchHelp: typeof enSearchHelp = {
  title: 'Come cercare',
  describe: 'Che cosa trova la ricerca di questo archivio, con esempi.',
  intro:
    'Parole e frasi si cercano nel titolo, nella riga di luogo e data, nella firma e nel testo di ogni notizia. Gli elenchi accanto ai risultati li restringono per luogo, fonte e data. Non si può scrivere nulla di sbagliato: la pagina dice a parole come ha letto la richiesta. Ogni esempio qui sotto conduce alla sua ricerca.',
  finds: 'notizie ',
  chapters: {
    words: {
      head: 'Parole e frasi',
      rule: 'Ogni parola deve stare nella notizia, in qualsiasi ordine; le parole tra virgolette devono stare l’una accanto all’altra, in quell’ordine. Maiuscole e accenti non contano (Lodz trova Łódź), e neppure le desinenze, come in “resolution” e “resolutions”. Una parola con un trattino si cerca nelle sue parti, l’una accanto all’altra.',
      remark:
        'Mentre si scrive, l’ultima parola vale anche per le parole che cominciano così. Invio o il pulsante mettono fine a questo e scrivono la ricerca nell’indirizzo, che si può conservare e inviare: trova lo stesso per tutti.',
    },
    either: {
      head: 'L’una o l’altra',
      rule: '`OR`, in maiuscole, trova notizie con ciò che sta da una parte o dall’altra, fino al prossimo `OR` o alla prossima parentesi. `AND` si può scrivere tra le parole, e non cambia nulla.',
      remark: undefined,
    },
    without: {
      head: 'Senza',
      rule: 'Un trattino subito davanti a una parola, una frase, un campo o una parentesi lascia fuori le notizie che li contengono; `NOT`, in maiuscole, fa lo stesso.',
      remark:
        'Ciò che si lascia fuori si cerca soltanto nel testo: `-Stepanakert` lascia fuori le notizie che stampano Stepanakert, non quelle che parlano della stessa città e ne stampano un altro nome. Per lasciar fuori un luogo sotto ogni suo nome si scrive `-place:Stepanakert`.',
    },
    fields: {
      head: 'Luogo, organizzazione, fonte',
      rule: '`place:` trova notizie su un luogo o su ciò che sta in esso, `filed:` quelle scritte lì, `org:` quelle su un’organizzazione o i suoi organi, `source:` quelle di una fonte. Vale ogni nome che l’archivio conosce, anche nomi di un tempo e altre grafie; i nomi con spazi stanno tra virgolette. Le parole chiave restano in inglese.',
      remark: 'Trovano lo stesso che gli elenchi accanto ai risultati, e non vi segnano nulla.',
    },
    dates: {
      head: 'Date',
      rule: '`date:` prende un giorno, un mese o un anno, o due di essi con due punti fermi in mezzo, dei quali uno può mancare. Le date si scrivono come `1994`, `1994-03` e `1994-03-15`, o tra virgolette come `"marzo 1994"` e `"3 mar 1994"`; valgono anche i mesi in inglese. Le caselle Da e a prendono lo stesso.',
      remark:
        'Entrambi gli estremi sono compresi, e un mese o un anno vale per tutti i suoi giorni. Una notizia di cui si conosce solo il mese o l’anno si trova dovunque quel periodo tocca il vostro: una notizia del 1994 si trova con il 3 marzo 1994, perché può essere di quel giorno.',
    },
    together: {
      head: 'Tutto insieme',
      rule: 'Tutto questo si può combinare, e le parentesi possono stare tra parentesi.',
      remark: undefined,
    },
    names: {
      head: 'Altri nomi',
      rule: 'Una parola o frase che è il nome di un luogo, un’organizzazione o una fonte trova anche le notizie su di essi che ne stampano un altro nome, o che parlano di ciò che vi sta dentro: la ricerca di un paese trova notizie sulle sue città. La pagina dice allora che cos’altro è stato cercato.',
      remark: undefined,
    },
    common: {
      head: 'Parole comuni',
      rule: 'Parole come “the” e “of” stanno in quasi ogni notizia in inglese. Dove si chiede altro accanto a esse, si tralasciano le parole comuni della lingua della maggior parte delle notizie, e nelle notizie in un’altra lingua anche quelle di quest’ultima; la pagina le nomina. Le parole che sono un nome contano, e così tutte quelle tra virgolette o da sole.',
      remark: undefined,
    },
    unknown: {
      head: 'Parole non trovate',
      rule: 'Una parola che nessuna notizia contiene è nominata, così che si sappia perché si è trovato poco o nulla, e si offrono parole dell’archivio scritte quasi così. La ricerca stessa non è mai cambiata. Dove non si trova nulla, la pagina dice in quante notizie si è cercato, e quale ricerca che chiede meno ne troverebbe qualcuna.',
      remark: undefined,
    },
    narrow: {
      head: 'Restringere',
      rule: 'Un luogo comprende tutto ciò che vi sta. «Luogo di invio» è dove una notizia fu scritta, «Luogo» ciò di cui parla. Più valori in un elenco trovano notizie con uno qualsiasi di essi; valori di elenchi diversi devono valere tutti. Il numero accanto a un valore dice quante notizie lascerebbe da solo. Un archivio può avere elenchi suoi.',
      remark: undefined,
    },
    order: {
      head: 'Ordine',
      rule: 'Rilevanza mette prima le notizie il cui titolo contiene più delle vostre parole e frasi, e tra queste le più recenti. Più recenti e meno recenti guardano solo la data. Una notizia di cui si conosce solo il mese o l’anno conta come del primo giorno di quel periodo: dalla meno recente, 1994 sta prima di gennaio 1994, e questo prima del 1 gennaio 1994; dalla più recente è lo stesso ordine rovesciato.',
      remark: undefined,
    },
    languages: {
      head: 'Lingue',
      rule: 'Si cercano insieme le notizie in ogni lingua dell’archivio, ciascuna con le desinenze della sua lingua; l’elenco delle lingue restringe. Le parole non sono tradotte.',
      remark: undefined,
    },
    marks: {
      head: 'Nella notizia',
      rule: 'Una notizia aperta dai risultati ha segnato ciò che vi è stato trovato, e dei pulsanti conducono da un punto al prossimo e tolgono i segni.',
      remark: undefined,
    },
    literally: {
      head: 'Qualsiasi cosa si scriva',
      rule: 'Ciò che non è una ricerca come descritta qui si legge come semplici parole: una virgoletta o parentesi non chiusa è come se non ci fosse, un operatore che non ha nulla da unire è una parola, e così un campo che non c’è e una data che non si può leggere. In minuscole “or”, “and” e “not” sono parole come le altre.',
      remark:
        'Due date nell’ordine sbagliato restano così: difficilmente una notizia può essere di entrambe. La frase sopra i risultati dice sempre che cosa si è cercato.',
    },
  },
};
