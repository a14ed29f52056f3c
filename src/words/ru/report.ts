import type { enReport } from '../en/report.ts';
import { stopped } from '../full-stop.ts';
import { piece } from '../sentence.ts';
import { count, number } from './numbers.ts';

/** The words on a report's page and in rows of reports, in Russian. */
export const ruReport: typeof enReport = {
  untitled: 'Сообщение без заголовка',
  footnotes: 'Сноски',
  backToText: (note) => `Назад к тексту, сноска ${note}`,
  // Names stand in the nominative, whatever they are.
  sourceLine: ({ source, place, dateline, date }) => [
    ...(source === undefined
      ? [piece('text', 'Источник неизвестен')]
      : [piece('text', 'Источник: '), piece('source', source)]),
    ...(place !== undefined
      ? [piece('text', ', место отправки: '), piece('place', place)]
      : dateline
        ? []
        : [piece('text', ', без строки места и даты')]),
    piece('text', ', '),
    piece('date', date),
  ],
  inLanguage: (language) => `. Язык: ${language}`,
  pageTitle: (title, source, date) => `${title} ${source === undefined ? '' : `${source}, `}${date}`,
  titleNote: {
    supplied: 'Заголовок дан архивом; сообщение напечатано без заголовка.',
    opening: 'Заголовок взят архивом из первых слов; сообщение напечатано без заголовка.',
    withdrawn: 'Заголовок дан архивом.',
  },
  describedBy: 'Описание архива, не источника.',
  places: 'Места',
  organisations: 'Организации',
  provenance: 'Происхождение',
  publishedAt: 'Опубликовано',
  notKnown: 'Неизвестно',
  seen: (date) => `, просмотрено: ${date}`,
  keptCopies: 'Сохранённые копии',
  byline: 'Подпись',
  inPrint: 'В печати',
  edition: (edition) => `выпуск: ${edition}`,
  section: (section) => `раздел: ${section}`,
  page: (page) => `страница ${page}`,
  received: 'Получено',
  receivedFrom: (from, date) => [from === undefined ? '' : `от кого: ${from}`, date ?? ''].filter(Boolean).join(', '),
  rights: 'Права',
  rightsHolder: (holder) => stopped(`Правообладатель: ${holder}`),
  whatThisMeans: 'Что это значит',
  address: 'Адрес',
  hash: 'Текст, SHA-256',
  file: 'Файл',
  history: 'история',
  suggestCorrection: 'Предложить исправление',
  editFile: 'Изменить файл',
  suggestByMail: 'Предложить исправление по почте',
  correctionSubject: (title) => `Исправление: ${title}`,
  correctionBody: (address, sha256) =>
    `Сообщение: ${address}\nТекст, SHA-256: ${sha256}\n\nЧто говорит страница:\n\nЧто она должна говорить:\n\nОткуда это известно:\n`,
  corrections: 'Исправления',
  noCorrections: 'Нет. Текст стоит таким, каким был получен.',
  notes: 'Примечания',
  cite: 'Ссылка',
  neighbours: 'Предыдущее и следующее сообщение',
  previous: 'Предыдущее',
  next: 'Следующее',
  highlight: {
    label: 'Искомые слова',
    at: (place, places, isCut) =>
      `${number(place)} из ${isCut ? 'первых ' : ''}${count(places, { one: '# отмеченного места', other: '# отмеченных мест' })}`,
    none: 'Искомых слов в этом сообщении нет.',
    previous: 'Назад',
    next: 'Вперёд',
    off: 'Убрать',
    place: 'место',
    marks: 'отметки',
  },
  withdrawn: 'Это сообщение отозвано',
  withdrawnOn: (date) => `Сообщение отозвано: ${date}`,
  whatRemains:
    'Текст больше не хранится ни в одном из выпусков этого архива. Остаются описание, адрес и контрольная сумма текста в том виде, в каком он был принят, чтобы ссылка на него по-прежнему вела сюда.',
};
