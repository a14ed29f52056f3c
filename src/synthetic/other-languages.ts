/** What an invented report in another language than English is made of. */
export interface Language {
  headlines: readonly string[];
  sentences: readonly string[];
  /** A sentence with names in it; each `#` stands for one. */
  naming: string;
  /** The sentence that ends the report. */
  mark: string;
}

/** The other languages that invented reports are written in, by tag, with the country whose towns file them. */
export const OTHER_LANGUAGES: Readonly<Record<string, Language & { country: string; share: number }>> = {
  it: {
    country: 'italy',
    share: 0.2,
    headlines: [
      'Il porto pubblica gli orari invernali',
      'La biblioteca apre ai visitatori',
      'Nuovi orari per il porto',
    ],
    sentences: [
      'Il porto ha pubblicato gli orari invernali.',
      'La biblioteca apre la sala di lettura ai visitatori.',
      'Il consiglio comunale si riunirà dopo il raccolto.',
      'I lavori sono durati undici settimane.',
      'Le letture sono affisse ogni ora al cancello.',
      'Il ministero dell’agricoltura non ha risposto alla lettera.',
    ],
    naming: 'Nella lista figurano #, # e #.',
    mark: 'Questa notizia è sintetica: l’ha inventata un generatore.',
  },
  pl: {
    country: 'poland',
    share: 0.25,
    headlines: ['Port ogłasza zimowy rozkład', 'Biblioteka otwiera czytelnię', 'Rada miejska zbierze się po żniwach'],
    sentences: [
      'Port ogłosił zimowy rozkład rejsów.',
      'Biblioteka otwiera czytelnię dla gości.',
      'Rada miejska zbierze się po żniwach.',
      'Prace trwały jedenaście tygodni.',
      'Odczyty z wodowskazów wiszą co godzinę przy bramie.',
      'Łódź i Gdańsk uzgodniły wspólny rozkład jazdy.',
    ],
    naming: 'Na liście są #, # i #.',
    mark: 'Ta wiadomość jest syntetyczna: wymyślił ją generator.',
  },
  nb: {
    country: 'norway',
    share: 0.25,
    headlines: ['Havnestyret legger fram vinterruter', 'Biblioteket åpner lesesalen', 'Målinger ved porten hver time'],
    sentences: [
      'Havnestyret la fram ruteplanen for vinteren.',
      'Biblioteket åpner lesesalen for besøkende.',
      'Kommunestyret møtes igjen etter innhøstingen.',
      'Arbeidet varte i elleve uker.',
      'Målingene henges opp ved porten hver time.',
      'Fiskerne ved Øresund hadde bedt om endringen i flere år.',
    ],
    naming: 'På listen står #, # og #.',
    mark: 'Denne meldingen er syntetisk: en generator har funnet den på.',
  },
  ar: {
    country: 'tunisia',
    share: 0.6,
    headlines: ['إدارة الميناء تعلن جدول الشتاء', 'المكتبة تفتح قاعة القراءة', 'المجلس البلدي يجتمع بعد الحصاد'],
    sentences: [
      'أعلنت إدارة الميناء جدول الشتاء.',
      'تفتح المكتبة قاعة القراءة للزوار.',
      'يجتمع المجلس البلدي مرة أخرى بعد الحصاد.',
      'استمرت الأعمال أحد عشر أسبوعا.',
      'تعلق القراءات كل ساعة عند البوابة.',
      'طلب الصيادون هذا التغيير منذ عدة سنوات.',
    ],
    naming: 'وفي القائمة # و # و #.',
    mark: 'هذا الخبر مصطنع: اختلقه مولد نصوص.',
  },
  ja: {
    country: 'japan',
    share: 0.3,
    headlines: ['港務局、冬の時刻表を発表', '図書館が閲覧室を開放', '市議会は収穫の後に'],
    sentences: [
      '港務局は冬の時刻表を発表した。',
      '図書館は閲覧室を来館者に開放する。',
      '市議会は収穫の後に再び開かれる。',
      '工事は十一週間続いた。',
      '観測値は毎時、門に掲示される。',
      '漁師たちは数年前からこの変更を求めていた。',
    ],
    naming: '一覧には #、#、# がある。',
    mark: 'この記事は合成されたもので、生成プログラムの創作です。',
  },
};
