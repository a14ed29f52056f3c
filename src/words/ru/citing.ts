import type { enCiting } from '../en/citing.ts';
import { ruDate, ruMonths, ruMonthsInDates } from './dates.ts';
import { number, reports } from './numbers.ts';

/** The words of references, of notes on them and of what takes them away, in Russian. */
export const ruCiting: typeof enCiting = {
  styles: { apa: 'APA', chicago: 'Chicago', mla: 'MLA' },
  formats: { ris: 'RIS', bibtex: 'BibTeX', csl: 'CSL-JSON', csv: 'CSV' },
  // The styles give the order of a date in English alone; APA begins with the year, the others follow the language.
  dates: {
    apa: (year, of, day) =>
      [
        year,
        ...(of === undefined
          ? []
          : [
              [day, (day === undefined ? ruMonths : ruMonthsInDates)[of - 1]]
                .filter((part) => part !== undefined)
                .join(' '),
            ]),
      ].join(', '),
    chicago: ruDate,
    mla: ruDate,
  },
  and: 'и',
  page: (page) => `с. ${page}`,
  withdrawn: (date) => `Отозвано: ${date}`,
  publishedAt: (address, seen) => `Опубликовано: ${address}${seen === undefined ? '' : `, просмотрено: ${seen}`}.`,
  copy: 'Скопировать',
  copied: 'Скопировано',
  selected: 'Выделено, скопируйте вручную',
  download: 'Скачать',
  downloadResults: (total, most) =>
    total > most ? `Скачать первые ${number(most)} из найденных (${number(total)}):` : `Скачать: ${reports(total)}:`,
  preparing: 'Файл готовится …',
  downloaded: (many) => `Скачано: ${reports(many)}.`,
  downloadFailed: 'Не удалось подготовить файл.',
  resultsFile: 'rezultaty-poiska',
  columns: {
    date: 'Дата',
    title: 'Заголовок',
    supplied: 'Заголовок дан архивом',
    source: 'Источник',
    place: 'Место отправки',
    places: 'Места',
    language: 'Язык',
    withdrawn: 'Отозвано',
    address: 'Адрес',
    archive: 'Архив',
  },
  yes: 'да',
  no: 'нет',
};
