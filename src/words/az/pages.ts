import type { enPages } from '../en/pages.ts';
import { number, reports } from './numbers.ts';

/** The words of the home page, the page not found and contribute, in Azerbaijani. */
export const azPages: typeof enPages = {
  home: {
    latest: 'Son xəbərlər',
    allOf: (period, many) => `Hamısı: ${period}, ${reports(many)}`,
    perYear: 'İllər üzrə xəbərlər',
    placesReportedOn: 'Haqqında xəbər verilən yerlər',
    all: {
      dates: (many) => (many < 2 ? 'Tarixlər göstəricisi' : `Bütün illər: ${number(many)}`),
      places: (many) => (many < 2 ? 'Yerlər göstəricisi' : `Bütün yerlər: ${number(many)}`),
      sources: (many) => (many < 2 ? 'Mənbələr göstəricisi' : `Bütün mənbələr: ${number(many)}`),
      organisations: (many) => (many < 2 ? 'Təşkilatlar göstəricisi' : `Bütün təşkilatlar: ${number(many)}`),
    },
    empty: 'Hələ heç bir xəbər yoxdur.',
    howToBegin: 'Birincisini necə əlavə etməli',
  },
  notFound: {
    title: 'Bu ünvanda səhifə yoxdur',
    explanation:
      'Bu arxivin dərc etdiyi ünvan heç vaxt itmir, deməli, bu ünvan yəqin ki, səhv yazılıb və ya yolda kəsilib. Xəbərin sözlərini axtarın, yaxud tarix, yer və ya mənbə üzrə gedin.',
    byDate: 'Tarix üzrə',
    byPlace: 'Yer üzrə',
    byOrganisation: 'Təşkilat üzrə',
    bySource: 'Mənbə üzrə',
  },
  contribute: {
    title: 'Xəbər əlavə et',
    describe: 'Arxivə xəbər necə əlavə edilir: burada tərtib edin və ya beş addımda əl ilə yazın.',
    intro:
      'Xəbər bir mətn faylıdır. Onu istənilən redaktorda və ya arxivin fayllarının saxlandığı yerdə, brauzerdə yazmaq olar.',
    steps: {
      name: 'Faylı adlandırın',
      nameRule:
        'Qovluq və ad xəbərin gününü və ondan bir neçə sözü a-dan z-yə kiçik hərflər, rəqəmlər və defislərlə bildirir:',
      nameElse: 'Yalnız ay və ya il məlumdursa, ad məhz onu deyir:',
      keys: 'Xəbəri təsvir edin',
      keysRule: 'Fayl üç defisdən ibarət iki sətir arasında beş açarla başlayır. Beşi də hər xəbərdə olur:',
      keysMore: {
        dateline: '– hərfi-hərfinə çapda olduğu kimi; çap olunmayıbsa, boş qalır.',
        'places, organisations': '– adlar və ya identifikatorlar; yoxdursa, [] yazın.',
        headline: '– xəbər başlıqla çap olunubsa, əlavə sətir.',
        suppliedTitle: '– başlıq yoxdursa, sizin verdiyiniz qısa, bitərəf başlıq.',
      },
      text: 'Mətni qoyun',
      textRule:
        'İkinci defis sətrinin altında, bir boş sətirdən sonra mətn sözbəsöz gəlir: heç bir söz əlavə edilmir, buraxılmır, düzəldilmir. Boş sətir abzasları ayırır.',
      check: 'Yoxlayın',
      checkRule: 'Bu əmr hər səhvi sətri ilə göstərir və nə etmək lazım gəldiyini deyir:',
      send: 'Göndərin',
      sendRepository: 'Faylı arxivin anbarına təklif edin.',
      newFile: 'Orada yeni fayl başla',
      sendMail: 'Və ya faylı poçtla bu ünvana göndərin:',
      sendOnlyMail: 'Faylı poçtla bu ünvana göndərin:',
      sendOwner: 'Faylı bu arxivi aparana verin; məzmun qovluğuna düşəndən sonra növbəti qurma onu dərc edir.',
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
