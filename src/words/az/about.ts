import type { enAbout } from '../en/about.ts';

/** The words of the page about the archive, in Azerbaijani. */
export const azAbout: typeof enAbout = {
  title: 'Arxiv haqqında',
  describe: (name) =>
    `${name}: bu nədir və nə saxlayır, xəbərləri necə adlandırır, mənbəyə aid edir, düzəldir və geri götürür, ona necə istinad edilir.`,
  held: (name, held) => `${name} xəbərləri saxlayır. Cəmi: ${held}.`,
  rule: 'Hər xəbər göndərildiyi kimi, sözbəsöz, dəyişməyən ünvanda durur; mənbəyi göstərilib, mətni isə yoxlama cəmi ilə möhürlənib.',
  layers: 'Kim danışır',
  printed: 'Çap olunan bu şriftlə yazılıb: başlıqlar, yer və tarix sətirləri, mətn.',
  described:
    'Arxivin dedikləri isə bu şriftlə: mənbə sətri, yerlər və təşkilatlar, mənşə, düzəlişlər və qeydlər. [Kvadrat mötərizədəki] başlıqlar arxivindir: xəbərlər başlıqsız çap olunub.',
  attribution: 'Mənbəyin göstərilməsi',
  attributionRule:
    'Arxiv xəbərin iddia etdiyi heç nəyi təsdiq etmir. Hər siyahı, axtarış nəticəsi və səhifə mənbəyi oxunan sətirdə, göndərildiyi yer və gün ilə birlikdə göstərir. Arxiv heç bir mənbəyə damğa vurmur; başqalarının mənbə haqqında dedikləri onun səhifəsində adla və məlum olduqda günlə sitat gətirilir.',
  naming: 'Adlar',
  namingRule:
    'Mətndə adlar çap olunduğu kimi durur. Yerin səhifəsi onun başqa adlarını, kimin və nə vaxt işlətdiyini göstərir, onu kimin hara aid etdiyini deyir və arxivin ağacının kimə əsaslandığını bildirir. Adın göstərilməsi onu kimin işlətdiyini deyir, kimin haqlı olduğunu yox.',
  corrections: 'Düzəlişlər',
  correctionsRule:
    'Xəbərin mətni başqa şey desin deyə redaktə olunmur. Arxivin surətindəki və ya təsvirindəki səhv düzəldilir, səhifə isə mətnin altında nəyin və nə vaxt düzəldildiyini deyir. Mənbənin öz səhvi çap olunduğu kimi qalır; qeyd bunu bildirə bilər.',
  takedown: 'Çıxarılma',
  takedownRule:
    'Qanun və ya insanın təhlükəsizliyi tələb edərsə, xəbər geri götürülə bilər. Ünvanı başlığı, tarixi, mənbəyi, səbəbi və mətnin yoxlama cəmi ilə qalır; mətn heç yerdə göstərilmir və bu saytın heç bir faylında yoxdur.',
  contact: 'Arxivə yazın',
  report: 'Arxivin anbarında müraciət aç',
  cite: 'Arxivə necə istinad edilir',
  citeRule:
    'Xəbərə öz səhifəsindən istinad edilir; orada hazır istinad və biblioqrafiya proqramları üçün fayllar var. Bütövlükdə arxivə adı və ünvanı ilə, gördüyünüz gün göstərilməklə istinad edilir:',
  credits: 'İstifadə olunan məlumat və şriftlər',
  geonames: 'Yerlərin koordinatları və adları',
  coasts: 'Xəritələrdə sahillər',
  coastsFrom: 'Natural Earth, Visionscarto nəşrində; yalnız quru və dəniz, sərhədsiz',
  letters: 'Şriftlər',
  searchProgram: 'Axtarış',
  under: ', lisenziya: ',
  madeWith: 'Məlumat və formatlar',
};
