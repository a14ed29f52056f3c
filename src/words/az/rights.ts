import type { enRights } from '../en/rights.ts';

/** What each rights statement means, by its code at rightsstatements.org or Creative Commons, in Azerbaijani. */
export const azRights: typeof enRights = {
  CNE: 'Müəllif hüquqları qiymətləndirilməyib. Oxumaq və istinad üçün saxlanılır; təkrar çapdan əvvəl mənbəyə müraciət edin.',
  UND: 'Müəllif hüquqları müəyyən edilməyib: arxiv axtarıb, lakin dəqiqləşdirə bilməyib. Təkrar çapdan əvvəl mənbəyə müraciət edin.',
  InC: 'Müəllif hüququ ilə qorunur. Oxumaq və istinad üçün saxlanılır; təkrar çap üçün hüquq sahibinin icazəsi lazımdır.',
  'InC-OW-EU': 'Müəllif hüququ ilə qorunur, Avropa İttifaqında sahibsiz əsər: hüquq sahibini tapmaq mümkün olmayıb.',
  'InC-EDU': 'Müəllif hüququ ilə qorunur; tədrisdə istifadəyə icazə verilir.',
  'InC-NC': 'Müəllif hüququ ilə qorunur; qeyri-kommersiya istifadəsinə icazə verilir.',
  'InC-RUU': 'Müəllif hüququ ilə qorunur; hüquq sahibini tapmaq və ya onunla əlaqə saxlamaq mümkün olmayıb.',
  'NoC-CR': 'Müəllif hüququ ilə qorunmur, lakin istifadəsi müqavilə ilə məhdudlaşdırılıb.',
  'NoC-NC': 'Müəllif hüququ ilə qorunmur; yalnız qeyri-kommersiya istifadəsi üçün.',
  'NoC-OKLR': 'Müəllif hüququ ilə qorunmur, lakin istifadəsi başqa qanunlarla məhdudlaşdırılıb.',
  'NoC-US': 'ABŞ-da müəllif hüququ ilə qorunmur. Başqa ölkələrdə qoruna bilər.',
  NKC: 'Müəllif hüququ məlum deyil.',
  mark: 'Məlum müəllif hüquqlarından azaddır: ictimai mülkiyyət.',
  zero: 'İctimai mülkiyyətə verilib (CC0). Sərbəst istifadə oluna bilər.',
  by: 'Mənbə göstərilərsə, sərbəst istifadə oluna bilər (CC BY).',
  'by-sa': 'Mənbə göstərilərsə və nəticə eyni şərtlərlə paylaşılarsa, sərbəst istifadə oluna bilər (CC BY-SA).',
  'by-nd': 'Mənbə göstərilərsə, dəyişdirilmədən təkrar çap oluna bilər (CC BY-ND).',
  'by-nc': 'Mənbə göstərilərsə və gəlir götürülməzsə, istifadə oluna bilər (CC BY-NC).',
  'by-nc-sa':
    'Mənbə göstərilərsə, gəlir götürülməzsə və nəticə eyni şərtlərlə paylaşılarsa, istifadə oluna bilər (CC BY-NC-SA).',
  'by-nc-nd': 'Mənbə göstərilərsə və gəlir götürülməzsə, dəyişdirilmədən təkrar çap oluna bilər (CC BY-NC-ND).',
};
