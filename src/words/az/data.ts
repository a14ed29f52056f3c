import type { enData } from '../en/data.ts';
import { reports } from './numbers.ts';

/** The words of the page on downloads and formats, in Azerbaijani. What is to be typed or is a name of a field stands between backticks. */
export const azData: typeof enData = {
  title: 'Məlumat və formatlar',
  describe: (name) => `${name}: nəyi götürmək olar və hər fayl necə qurulub.`,
  intro:
    'Xəbərləri götürmək və bu saytsız oxumaq olar. Nə açar, nə də hesab lazımdır; buradakı hər fayl saytla birlikdə yenidən yaradılır.',
  reports: 'Bütün xəbərlər',
  reportsIn: (many) => `${reports(many)}, hər biri bir sətirdə`,
  reportsRule:
    'UTF-8 kodlaşdırmasında JSON Lines, əvvəlcə ən köhnə xəbər. Sətirdə aşağıda sadalananlar və bütün mətn var, ona görə OpenSearch, Typesense və Meilisearch faylı olduğu kimi yükləyir. Məlum olmayan buraxılıb. Geri götürülən xəbərdən başlıq, tarix, mənbə, yerlər, geri götürülmə günü və səbəbi var, mətn yoxdur.',
  fieldsOpen: 'Sətirdə nə var',
  fields: {
    id: 'Xəbərin açarı: `/` əvəzinə `_` olan ünvanı.',
    address: 'Harada durduğu.',
    ordinal: 'Arxivin tarix sırasındakı yeri, 0-dan.',
    title: 'Başlığı, mötərizəsiz.',
    titleOrigin:
      'Başlıq kimindir: `printed` (çap olunub), `supplied` (arxiv verib) və ya `opening` (ilk sözlərdən götürülüb).',
    date: 'Xəbərin daşıdığı tarix: gün, ay və ya il.',
    firstDay: 'Tarixin əhatə etdiyi ilk gün.',
    lastDay: 'Sonuncusu; gündürsə, həmin gün.',
    year: 'İli, rəqəmlə.',
    language: 'Xəbərin dili, BCP 47 işarəsi.',
    source: 'Mənbəyin identifikatoru.',
    sourceNames: 'Adı və başqa adları.',
    dateline: 'Yer və tarix sətri, çap olunduğu kimi.',
    filedFrom: 'Göndərildiyi yerin identifikatoru.',
    filedFromWithin: 'Həmin yer və onun yerləşdiyi yerlər.',
    filedFromNames: 'Bunların hamısının adları.',
    places: 'Bəhs etdiyi yerlərin identifikatorları.',
    placesWithin: 'Həmin yerlər və onların yerləşdiyi yerlər.',
    placeNames: 'Bunların hamısının adları.',
    organisations: 'Bəhs etdiyi təşkilatların identifikatorları.',
    organisationsWithin: 'Həmin təşkilatlar və onların daxil olduğu təşkilatlar.',
    organisationNames: 'Bunların hamısının adları.',
    byline: 'Müəllif kimi adlandırdığı şəxslər.',
    url: 'Dərc olunduğu yer.',
    rights: 'Ona aid hüquq bəyanatının ünvanı.',
    status: '`usable`, `corrected` və ya `withdrawn`: adi, düzəldilmiş və ya geri götürülmüş.',
    corrections: 'Nə düzəldilib, hər biri günü ilə.',
    withdrawn: 'Nə vaxt və niyə geri götürülüb.',
    sha256: 'Saxlanılan mətnin SHA-256 cəmi.',
    text: 'İşarələnməsiz mətn, hər abzas bir sətirdə.',
    extra: 'Bu arxivin öz sahələri.',
  },
  feeds: 'İzləmək üçün lentlər',
  feedsRule:
    'Ən son xəbərlər: düzəldildiyi, geri götürüldüyü və ya əlavə edildiyi gün məlumdursa, ona görə, yoxsa öz tarixinə görə. Hər yerin, təşkilatın və mənbəyin səhifəsinin yanında eyni iki lent var: `rss.xml` və `atom.xml`.',
  robots: 'Robotlar üçün',
  robotFiles: {
    'sitemap.xml': 'Bütün xəbərlər, məlum olduqda son dəyişiklik günü ilə',
    'robots.txt': 'Robotların oxuya biləcəyi, yəni hər şey',
    'opensearch.xml': 'Axtarış, brauzerlər üçün',
  },
  records: 'Kartların formatları',
  recordsRule:
    'Xəbər başında açarlar olan Markdown faylıdır; yerlər, təşkilatlar və mənbələr hərəsi bir YAML faylıdır. JSON Schema (draft 2020-12) hansı açarların olduğunu və hər birində nə ola biləcəyini deyir.',
  schemas: {
    article: 'Xəbər',
    place: 'Yer',
    organisation: 'Təşkilat',
    source: 'Mənbə',
    page: 'Arxiv haqqında səhifə',
  },
  rules: 'Hər faylın tabe olduğu qaydalar',
  files: 'Faylların özü',
  filesRule: 'Xəbərlər və kartlar sadə mətn kimi saxlanılır, hər biri öz tarixçəsi ilə.',
  filesLink: 'Arxivin anbarı',
  addresses: 'Ünvanlar',
  addressesRule:
    'Xəbər öz tarixində və adında durur, `/2020/11/30/name/`; günü, ayı və ili bunun başlanğıclarıdır. Yer, təşkilat və ya mənbə öz identifikatorunda durur. Bir dəfə dərc olunan ünvan qalır: köçürülən ora aparan səhifə, geri götürülən xəbər isə təsvirini qoyur.',
  search: 'Axtarışın öz cədvəli',
  searchRule:
    'Axtarış səhifəsi yerlər, mənbələr və tarixlərdən ibarət bir fayl oxuyur: gzip ilə sıxılmış JSON. Saytın növbəti versiyasında forması dəyişə bilər; proqramlar yuxarıdakı xəbərləri götürsə yaxşıdır.',
  terms: 'Şərtlər',
  termsRule:
    'Hüquqlar hər xəbərdə ayrıdır: bunu onun səhifəsi və sətri, `rights` sahəsində deyir. GeoNames nömrəsi olan yerlərin adları və koordinatları GeoNames-ə məxsusdur, lisenziya CC BY 4.0.',
};
