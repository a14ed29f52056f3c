import type { enData } from '../en/data.ts';
import { isolated, reports } from './numbers.ts';

/** The words of the page on downloads and formats, in Arabic. What is to be typed or is a name of a field stands between backticks. */
export const arData: typeof enData = {
  title: 'البيانات والصيغ',
  describe: (name) => `${isolated(name)}: ما يمكن أخذه منه، وكيف صُنع كل ملف.`,
  intro:
    'كل ما يعرضه هذا الأرشيف يمكن أخذه وقراءته دونه. لا حاجة إلى مفتاح أو حساب، وكل ملف هنا يُصنع من جديد مع الموقع.',
  reports: 'كل التقارير',
  reportsIn: (many) => `${reports(many)}، كل تقرير في سطر`,
  reportsRule:
    'JSON Lines بترميز UTF-8، أقدم تقرير أولًا. يحوي السطر وصف الأرشيف والنص كله، فتحمّل OpenSearch وTypesense وMeilisearch الملف كما هو. وما لا يُعرف متروك. ومن التقرير المسحوب ما تعرضه صفحته دون نص.',
  fieldsOpen: 'ما يحويه السطر',
  fields: {
    id: 'مفتاح التقرير: عنوانه وفيه `_` مكان `/`.',
    address: 'أين يوجد.',
    ordinal: 'موضعه في ترتيب الأرشيف بحسب التاريخ، من 0.',
    title: 'عنوانه دون قوسين.',
    titleOrigin: 'لمن العنوان: `printed` مطبوع، أو `supplied` من وضع الأرشيف، أو `opening` من الكلمات الأولى.',
    date: 'التاريخ الذي يحمله التقرير: يوم أو شهر أو سنة.',
    firstDay: 'أول يوم يشمله التاريخ.',
    lastDay: 'آخر يوم؛ وهو نفسه إن كان يومًا.',
    year: 'سنته، رقمًا.',
    language: 'لغة التقرير بوسم BCP 47.',
    source: 'معرّف المصدر.',
    sourceNames: 'اسمه وأسماؤه الأخرى.',
    dateline: 'سطر المكان والتاريخ كما طُبع.',
    filedFrom: 'معرّف مكان الإرسال.',
    filedFromWithin: 'هو، وما يقع فيه ذلك المكان.',
    filedFromNames: 'أسماء هذه كلها.',
    places: 'معرّفات الأماكن التي يتناولها.',
    placesWithin: 'هي، وما تقع فيه.',
    placeNames: 'أسماء هذه كلها.',
    organisations: 'معرّفات المنظمات التي يتناولها.',
    organisationsWithin: 'هي، وما تتبعه.',
    organisationNames: 'أسماء هذه كلها.',
    byline: 'من يذكرهم كاتبين له.',
    url: 'حيث نُشر.',
    rights: 'عنوان بيان الحقوق الساري عليه.',
    status: '`usable` أو `corrected` أو `withdrawn`: صالح أو مصحَّح أو مسحوب.',
    corrections: 'ما صُحّح، كلٌّ مع يومه.',
    withdrawn: 'متى سُحب ولماذا.',
    sha256: 'بصمة SHA-256 للنص المحفوظ.',
    text: 'النص دون علامات، كل فقرة في سطر.',
    extra: 'حقول خاصة بهذا الأرشيف.',
  },
  feeds: 'خلاصات للمتابعة',
  feedsRule:
    'التقارير التي أُضيفت أو صُحّحت أو سُحبت أخيرًا. ولكل مكان ومنظمة ومصدر خلاصتان مثلهما إلى جانب صفحته، باسم `rss.xml` و`atom.xml`.',
  robots: 'للروبوتات',
  robotFiles: {
    'sitemap.xml': 'كل تقرير، مع يوم آخر تغيير حيث يُعرف',
    'robots.txt': 'ما يجوز للروبوتات قراءته، وهو كل شيء',
    'opensearch.xml': 'البحث، للمتصفحات',
  },
  records: 'صيغ البطاقات',
  recordsRule:
    'التقرير ملف Markdown في رأسه مفاتيح؛ ولكل مكان ومنظمة ومصدر ملف YAML. ويقول JSON Schema (draft 2020-12) ما المفاتيح وما يجوز أن يحويه كل منها.',
  schemas: {
    article: 'تقرير',
    place: 'مكان',
    organisation: 'منظمة',
    source: 'مصدر',
    page: 'صفحة عن الأرشيف',
  },
  rules: 'القواعد التي يخضع لها كل ملف',
  files: 'الملفات نفسها',
  filesRule: 'تُحفظ التقارير والبطاقات نصًا عاديًا، لكل منها سجل تغييراته.',
  filesLink: 'مستودع الأرشيف',
  addresses: 'العناوين',
  addressesRule:
    'يوجد التقرير عند تاريخه واسم، `/2020/11/30/name/`؛ ويومه وشهره وسنته أوائل ذلك. ويوجد المكان أو المنظمة أو المصدر عند معرّفه. والعنوان الذي نُشر مرة يبقى: فما ينتقل يترك صفحة تقود إليه، والتقرير المسحوب يترك وصفه.',
  search: 'جدول البحث',
  searchRule:
    'تقرأ صفحة البحث ملفًا واحدًا للأماكن والمصادر والتواريخ، وهو JSON مضغوط بـ gzip. وقد يتغير شكله مع النسخة التالية من الموقع؛ فالأولى بالبرامج أن تأخذ التقارير أعلاه.',
  terms: 'الشروط',
  termsRule:
    'تختلف الحقوق من تقرير إلى آخر: تقولها صفحة كل منها، وسطره، في `rights`. وأسماء الأماكن وإحداثياتها التي تحمل رقم GeoNames هي لـ GeoNames بموجب CC BY 4.0.',
};
