import type { enCompose } from '../en/compose.ts';
import { number, or } from './numbers.ts';

/** The words of the form in which a report is composed, in Azerbaijani. */
export const azCompose: typeof enCompose = {
  title: 'Burada tərtib edin',
  intro:
    'Xəbəri yapışdırın, ondan nə oxunduğuna baxın və göndərin. O vaxta qədər heç nə bu brauzerdən çıxmır; yazdığınız burada qaralama kimi saxlanılır.',
  byHand: 'Əl ilə, beş addımda',
  sections: { paste: 'Yapışdırın', describe: 'Təsvir edin', text: 'Mətn', preview: 'Baxış', send: 'Göndərin' },
  raw: 'Xəbər, sizdə olduğu kimi',
  rawHint: 'Hər şey, tarixdən və ya yer və tarix sətrindən son sətrə qədər. Aşağıdakı xanalar ondan özləri dolur.',
  labels: {
    date: 'Tarix',
    dateline: 'Yer və tarix sətri',
    source: 'Mənbə',
    places: 'Yerlər',
    organisations: 'Təşkilatlar',
    headline: 'Başlıq',
    suppliedTitle: 'Arxivin başlığı',
    byline: 'İmza',
    language: 'Dil',
    filedFrom: 'Göndərildiyi yer',
    url: 'Veb ünvan',
    slug: 'Ünvanın sonu',
    text: 'Mətn',
  },
  hints: {
    date: 'Xəbərin daşıdığı gün: İİİİ-AA-GG, yalnız o məlumdursa, İİİİ-AA və ya İİİİ.',
    dateline:
      'Yer və tarix sətri çap olunduğu kimi, hərfi-hərfinə, məsələn, BAKU, Azerbaijan, Nov. 30. Çap olunmayıbsa, boş qoyun.',
    filedFrom: 'Xəbərin göndərildiyi yer, əgər yer və tarix sətri bunu özü düzgün demirsə.',
    source: 'Xəbəri dərc edən agentlik və ya qəzet: ad və ya identifikator.',
    headline: 'Başlıq çap olunduğu kimi. Yoxdursa, buraxın.',
    suppliedTitle: 'Xəbərin başlığı yoxdursa, arxivin verdiyi qısa, bitərəf başlıq. Kvadrat mötərizədə göstərilir.',
    language: 'Xəbərin dili BCP 47 işarəsi ilə, məsələn, en.',
    url: 'Xəbərin dərc olunduğu yer.',
    places: 'Xəbərin bəhs etdiyi yerlər: adlar və ya identifikatorlar. Yoxdursa, boş qoyun.',
    organisations: 'Xəbərin bəhs etdiyi təşkilatlar: adlar və ya identifikatorlar. Yoxdursa, boş qoyun.',
    slug: 'a-dan z-yə kiçik hərflər, rəqəmlər və defislərlə bir neçə söz. Xəbər dərc olunandan sonra dəyişmir.',
    text: 'Sözbəsöz. Boş sətir abzasları ayırır. Yalnız köçürüldüyü səhifəyə aid olanı çıxarın.',
    byline: 'Xəbərin müəllif kimi adlandırdığı şəxslər; bir neçəsini nöqtəli vergül ayırır.',
  },
  optional: '(boş qala bilər)',
  names: {
    add: (label) => `Əlavə et: ${label.toLocaleLowerCase('az')}`,
    addHint: 'Ad yazın və Enter düyməsini basın. Yazdıqca arxivin bildiyi adlar təklif olunur.',
    remove: (name) => `Çıxar: ${name}`,
    removed: (name) => `Çıxarıldı: ${name}.`,
    added: (name) => `Əlavə edildi: ${name}.`,
    suggestions: 'Arxivin bildiyi adlar',
    found: (many) => (many === 0 ? 'Məlum ad yoxdur' : `${number(many)} ad məlumdur`),
  },
  reading: {
    noDate: 'Mətnin qabağında tarix yoxdur. Xəbərin daşıdığı günü yazın.',
    noSource: 'Mətn agentlik göstərmir. Onu dərc edən agentliyi və ya qəzeti yazın.',
    proposed: 'Mətndə çap olunduğu üçün təklif edilib. Baxın.',
    tooLong: (bytes) => `Mətn bir xəbərin ola biləcəyindən uzundur (${number(bytes)} bayt). Bir-bir yapışdırın.`,
    ambiguous: (name, ids) => `“${name}” bunlardan biri ola bilər: ${or(ids)}. Xəbər ondan bəhs edirsə, əlavə edin.`,
    filled: (labels) =>
      labels.length === 0 ? 'Mətndən heç nə oxumaq mümkün olmadı.' : `Mətndən oxundu: ${labels.join(', ')}.`,
    unsure: (labels) => (labels.length === 0 ? '' : `Baxılmalıdır: ${labels.join(', ')}.`),
  },
  severities: { error: 'Səhv', warning: 'Xəbərdarlıq' },
  inLine: (line) => `Mətnin ${number(line)} nömrəli sətri:`,
  use: (suggestion) => `Bunu götür: ${suggestion}`,
  faults: (errors, warnings) => {
    const parts = [
      ...(errors > 0 ? [`düzəldilməli ${number(errors)} səhv`] : []),
      ...(warnings > 0 ? [`baxılmalı ${number(warnings)} xəbərdarlıq`] : []),
    ];
    if (parts.length === 0) return 'Düzəldiləsi bir şey yoxdur: göndərmək olar.';
    return `Var: ${parts.join(', ')}.${errors === 0 ? ' Elə bu cür də göndərmək olar.' : ''}`;
  },
  unready: 'Hələ heç nə yazılmayıb.',
  loading: 'Forma üçün lazım olan yüklənir …',
  failed:
    'Forma üçün lazım olanı yükləmək mümkün olmadı. Səhifəni təzələyin və ya faylı aşağıda deyildiyi kimi əl ilə yazın.',
  namesFailed: 'Arxivin adlarını yükləmək mümkün olmadı: adlar tamamlanmır və kartlarla tutuşdurulmur.',
  previewEmpty: 'Xəbər burada öz səhifəsində görünəcəyi kimi görünəcək.',
  sending: {
    propose: (host) => `Təklif et: ${host}`,
    download: 'Faylı endir',
    discard: 'Qaralamanı at',
    discarded: 'Qaralama atıldı.',
    restore: 'Geri qaytar',
    mend: 'Əvvəlcə səhvləri düzəldin.',
    taken: (address) => `arxivdə artıq bu ünvanda xəbər var: ${address}. Bu başqa xəbərdirsə, ünvanın sonunu dəyişin.`,
    opened: (host) =>
      `Yeni vərəqdə səhifə açılır (${host}), faylın adı və mətni doldurulub. Orada daxil olun və yeni faylı təklif edin.`,
    openedLink: 'Vərəq açılmayıbsa, həmin səhifəni aç',
    tooLong: (host) =>
      `Fayl ünvanda göndərmək üçün çox uzundur, ona görə endirildi. Yeni fayl açın (${host}), mətnini ora yapışdırın və təklif edin:`,
    noText: (host) =>
      `Bu yer ünvandan mətn götürmür (${host}), ona görə fayl endirildi. Orada yeni fayl açın, mətnini yapışdırın və təklif edin:`,
    newFile: 'Adı doldurulmuş yeni fayl',
    copy: 'Faylın mətnini köçür',
    copied: 'Mətn köçürüldü.',
    downloaded: (file) => `Endirildi: ${file}.`,
    mail: 'Poçtla bu ünvana göndərin:',
    mailSubject: (title) => `Xəbər: ${title}`,
    mailBody: (file) => `Xəbər əlavə edilib: ${file}\n`,
    owner: 'Onu bu arxivi aparana verin.',
  },
};
