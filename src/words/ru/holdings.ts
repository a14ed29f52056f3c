import type { enHoldings } from '../en/holdings.ts';
import { number, span } from './numbers.ts';

/** What the page about the archive says of what is held and what is not, in Russian. */
export const ruHoldings: typeof enHoldings = {
  heading: 'Что хранится',
  counted: 'Подсчитано при сборке этого сайта.',
  terms: {
    reports: 'Сообщения',
    first: 'Старейшее',
    last: 'Новейшее',
    days: 'Дни с сообщениями',
    sources: 'Источники',
    places: 'Места',
    organisations: 'Организации',
    languages: 'Языки',
  },
  language: (name, many) => `${name} (${many})`,
  lacks: 'Чего недостаёт',
  lacksNothing: 'Ничего из того, что здесь подсчитано.',
  emptyMonths: (empty, all, first, last) =>
    `Месяцев без сообщений, ${span(first, last)}: ${number(empty)} из ${number(all)}. Это говорит о том, чего недостаёт архиву, а не о том, что ничего не печаталось.`,
  uncertainMonths: (many) =>
    `Месяцев, о которых неизвестно, есть ли в них сообщения (у какого-то сообщения того же года известен только год): ${number(many)}.`,
  monthOnly: (many) => `Сообщений, у которых известен только месяц: ${number(many)}.`,
  yearOnly: (many) => `Сообщений, у которых известен только год: ${number(many)}.`,
  noDateline: (many) => `Сообщений без строки места и даты: ${number(many)}.`,
  noFiledFrom: (many) => `Сообщений, место отправки которых неизвестно: ${number(many)}.`,
  noSource: (many) => `Сообщений, источник которых неизвестен: ${number(many)}.`,
  noPlace: (many) => `Сообщений, описанных без места: ${number(many)}.`,
  ownTitle: (many) => `Сообщений, напечатанных без заголовка и получивших заголовок архива в скобках: ${number(many)}.`,
  withdrawn: (many) => `Отозванных сообщений (текста нет, описание осталось): ${number(many)}.`,
  plainNames: (many) => `Имён в сообщениях, у которых ещё нет карточки: ${number(many)}.`,
  noCoordinates: (many) => `Мест без собственных координат: ${number(many)}.`,
};
