import type { enSearchHelp } from '../en/search-help.ts';

/** The page on how to search, in Azerbaijani. What is to be typed stands between backticks. */
export const azSearchHelp: typeof enSearchHelp = {
  title: 'Necə axtarmalı',
  describe: 'Bu arxivdə axtarış nəyi tapır, nümunələrlə.',
  intro:
    'Sözlər və ifadələr hər xəbərin başlığında, yer və tarix sətrində, imzasında və mətnində axtarılır. Nəticələrin yanındakı siyahılar onları yer, mənbə və tarix üzrə daraldır. Səhv yazmaq mümkün deyil: səhifə sorğunu necə oxuduğunu sözlə deyir. Aşağıdakı hər nümunə öz axtarışına aparır.',
  finds: 'xəbərlər – ',
  chapters: {
    words: {
      head: 'Sözlər və ifadələr',
      rule: 'Hər söz xəbərdə olmalıdır, istənilən sırada; dırnaq içindəki sözlər həmin sırada yan-yana durmalıdır. Böyük hərflərin və hərf işarələrinin fərqi yoxdur (Lodz yazanda Łódź tapılır), sonluqların da, məsələn, “resolution” və “resolutions”. Defisli söz yan-yana duran hissələri ilə axtarılır.',
      remark:
        'Yazdığınız müddətdə son söz onunla başlayan sözləri də bildirir. Enter və ya düymə buna son qoyur və axtarışı ünvana yazır; onu saxlamaq və göndərmək olar: hamı üçün eyni şeyi tapır.',
    },
    either: {
      head: 'Ya biri, ya o biri',
      rule: 'Böyük hərflərlə yazılan `OR` növbəti `OR` və ya mötərizəyə qədər hər iki tərəfində durandan ən azı biri olan xəbərləri tapır. Sözlər arasında `AND` yazmaq olar, o, heç nəyi dəyişmir.',
      remark: undefined,
    },
    without: {
      head: 'Onsuz',
      rule: 'Sözün, ifadənin, sahənin və ya mötərizənin düz qabağındakı defis onları ehtiva edən xəbərləri kənarda qoyur; böyük hərflərlə yazılan `NOT` da eynisini edir.',
      remark:
        'Kənarda qoyulan yalnız mətndə axtarılır: `-Stepanakert` məhz Stepanakert çap edən xəbərləri kənarda qoyur, eyni şəhərdən bəhs edib başqa adını çap edənləri yox. Yeri istənilən adı altında kənarda qoymaq üçün `-place:Stepanakert` yazın.',
    },
    fields: {
      head: 'Yer, təşkilat, mənbə',
      rule: '`place:` yer və oradakı hər şey haqqında xəbərləri, `filed:` orada yazılanları, `org:` təşkilat və onun qurumları haqqında olanları, `source:` mənbənin xəbərlərini tapır. Arxivin bildiyi istənilən ad yarayır, keçmiş adlar və başqa yazılışlar da; boşluğu olan adlar dırnaq içində yazılır. Açar sözlərin özü ingiliscə qalır.',
      remark: 'Bunlar nəticələrin yanındakı siyahıların tapdığını tapır, lakin orada heç nəyi işarələmir.',
    },
    dates: {
      head: 'Tarixlər',
      rule: '`date:` gün, ay və ya il, yaxud aralarında iki nöqtə olan iki belə tarix qəbul edir; onlardan birini buraxmaq olar. Tarixlər `1994`, `1994-03` və `1994-03-15` kimi, ya da dırnaq içində `"mart 1994"` və `"3 mart 1994"` kimi yazılır; ingiliscə ay adları da yarayır. Başlanğıc və son xanaları da eynisini qəbul edir.',
      remark:
        'Hər iki uc daxildir, ay və ya il bütün günlərini bildirir. Yalnız ayı və ya ili məlum olan xəbər həmin müddətin sizinki ilə kəsişdiyi hər yerdə tapılır: 1994-cü ilin xəbəri 3 mart 1994 üzrə tapılır, çünki o günün ola bilər.',
    },
    together: {
      head: 'Hamısı birlikdə',
      rule: 'Bunların hamısını birləşdirmək olar, mötərizələr mötərizə içində dura bilər.',
      remark: undefined,
    },
    names: {
      head: 'Başqa adlar',
      rule: 'Yerin, təşkilatın və ya mənbənin adı olan söz və ya ifadə onun başqa adını çap edən, yaxud onun içində olanlardan bəhs edən xəbərləri də tapır: ölkə üzrə axtarış onun şəhərləri haqqında xəbərləri tapır. Səhifə onda daha nəyin axtarıldığını deyir.',
      remark: undefined,
    },
    common: {
      head: 'Geniş yayılmış sözlər',
      rule: '“The” və “of” kimi sözlər demək olar ki, hər ingiliscə xəbərdə var. Yanında başqa şey soruşulubsa, xəbərlərin çoxunun dilindəki geniş yayılmış sözlər, başqa dildəki xəbərlərdə isə həm də həmin dilinkilər buraxılır və səhifə onları adlandırır. Ad olan sözlər, dırnaq içində və ya tək olan sözlər nəzərə alınır.',
      remark: undefined,
    },
    unknown: {
      head: 'Tapılmayan sözlər',
      rule: 'Heç bir xəbərdə olmayan söz adlandırılır ki, niyə az tapıldığını və ya heç nə tapılmadığını biləsiniz; arxivin buna yaxın yazılan sözləri təklif olunur. Axtarışın özü heç vaxt dəyişdirilmir. Heç nə tapılmayanda səhifə neçə xəbərə baxıldığını və daha az tələb edən hansı axtarışın nə isə tapacağını deyir.',
      remark: undefined,
    },
    narrow: {
      head: 'Daraltma',
      rule: 'Yer içindəki hər şeyi əhatə edir. “Göndərildiyi yer” xəbərin yazıldığı yerdir, “Yer” onun bəhs etdiyi. Bir siyahıdakı bir neçə qiymət onlardan istənilən biri olan xəbərləri tapır; müxtəlif siyahıların qiymətləri hamısı ödənməlidir. Qiymətin yanındakı rəqəm onun təkbaşına neçə xəbər saxlayacağını deyir. Arxivin öz siyahıları da ola bilər.',
      remark: undefined,
    },
    order: {
      head: 'Sıra',
      rule: 'Uyğunluq başlığında sözlərinizdən və ifadələrinizdən ən çoxu olan xəbərləri, onların içində isə ən yenilərini qabağa qoyur. Yenilər və köhnələr yalnız tarixə görə düzülür. Yalnız ayı və ya ili məlum olan xəbər həmin müddətin birinci gününə aid sayılır: əvvəlcə köhnələr sırasında 1994 yanvar 1994-dən, o da 1 yanvar 1994-dən əvvəl durur; əvvəlcə yenilər həmin sıranın tərsidir.',
      remark: undefined,
    },
    languages: {
      head: 'Dillər',
      rule: 'Arxivin bütün dillərindəki xəbərlər birdən axtarılır, hər biri öz dilinin sonluqları ilə; dillər siyahısı bunu daraldır. Sözlər tərcümə olunmur.',
      remark: undefined,
    },
    marks: {
      head: 'Xəbərdə',
      rule: 'Nəticələrdən açılan xəbərdə tapılanlar işarələnir, düymələr bir yerdən növbətisinə aparır və işarələri söndürür.',
      remark: undefined,
    },
    literally: {
      head: 'Nə yazılsa',
      rule: 'Burada təsvir olunan axtarış olmayan hər şey adi sözlər kimi oxunur: bağlanmamış dırnaq və ya mötərizə sanki yoxdur, birləşdirəcək şeyi olmayan operator sözdür, mövcud olmayan sahə və oxunmayan tarix də. Kiçik hərflərlə “or”, “and” və “not” başqaları kimi sözlərdir.',
      remark:
        'Tərs sırada yazılan iki tarix elə də qalır: xəbər çətin ki, hər ikisinə aid olsun. Nəticələrin üstündəki cümlə həmişə nəyin axtarıldığını deyir.',
    },
  },
};
