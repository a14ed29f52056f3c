import type { enPages } from '../en/pages.ts';
import { number, reports } from './numbers.ts';

/** The words of the home page, the page not found and contribute, in Arabic. */
export const arPages: typeof enPages = {
  home: {
    latest: 'أحدث التقارير',
    allOf: (period, many) => `كل ما في ${period}: ${reports(many)}`,
    perYear: 'التقارير بحسب السنة',
    placesReportedOn: 'أماكن تتناولها التقارير',
    all: {
      dates: (many) => (many < 2 ? 'فهرس التواريخ' : `كل السنوات: ${number(many)}`),
      places: (many) => (many < 2 ? 'فهرس الأماكن' : `كل الأماكن: ${number(many)}`),
      sources: (many) => (many < 2 ? 'فهرس المصادر' : `كل المصادر: ${number(many)}`),
      organisations: (many) => (many < 2 ? 'فهرس المنظمات' : `كل المنظمات: ${number(many)}`),
    },
    empty: 'لا تقارير محفوظة بعد.',
    howToBegin: 'كيفية إضافة أول تقرير',
  },
  notFound: {
    title: 'لا صفحة بهذا العنوان',
    explanation:
      'العنوان الذي نشره هذا الأرشيف لا يموت أبدًا، فالأرجح أن هذا كُتب خطأً أو قُطع في الطريق. ابحثوا بكلمات من التقرير، أو اسلكوا طريق التاريخ أو المكان أو المصدر.',
    byDate: 'بحسب التاريخ',
    byPlace: 'بحسب المكان',
    byOrganisation: 'بحسب المنظمة',
    bySource: 'بحسب المصدر',
  },
  contribute: {
    title: 'إضافة تقرير',
    describe: 'كيفية إضافة تقرير إلى الأرشيف: تأليفه هنا، أو كتابته باليد في خمس خطوات.',
    intro: 'التقرير ملف نصي واحد. يمكن كتابته في أي محرر، أو في المتصفح حيث تُحفظ ملفات الأرشيف.',
    steps: {
      name: 'تسمية الملف',
      nameRule:
        'يحمل مجلده واسمه اليوم الذي يحمله التقرير وبضع كلمات منه، بحروف لاتينية صغيرة من a إلى z وأرقام وشرطات:',
      nameElse: 'وحيث لا يُعرف إلا الشهر أو السنة، يقول الاسم ذلك وحده:',
      keys: 'وصف التقرير',
      keysRule: 'يبدأ الملف بخمسة مفاتيح بين سطرين من ثلاث شرطات. والخمسة كلها في كل تقرير:',
      keysMore: {
        dateline: 'يُنقل حرفًا حرفًا؛ ويُترك فارغًا حيث لم يُطبع.',
        'places, organisations': 'أسماء أو معرّفات؛ وتُكتب [] حيث لا شيء.',
        headline: 'سطر إضافي حيث طُبع التقرير بعنوان.',
        suppliedTitle: 'عنوان قصير محايد من عندكم حيث لم يُطبع عنوان.',
      },
      text: 'وضع النص',
      textRule:
        'تحت سطر الشرطات الثاني، بعد سطر فارغ، يأتي النص كلمةً كلمة: لا كلمة تزاد ولا تحذف ولا تصحح. والسطر الفارغ يفصل بين الفقرات.',
      check: 'فحصه',
      checkRule: 'هذا الأمر يبيّن كل خطأ مع سطره ويقول ما يجب فعله:',
      send: 'إرساله',
      sendRepository: 'اقتراح الملف على مستودع الأرشيف.',
      newFile: 'بدء ملف جديد هناك',
      sendMail: 'أو إرسال الملف بالبريد إلى',
      sendOnlyMail: 'إرسال الملف بالبريد إلى',
      sendOwner: 'تسليم الملف إلى من يرعى هذا الأرشيف؛ فإذا صار في مجلد المحتوى نشره البناء التالي.',
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
