/** Short names of rights statements: rightsstatements.org and Creative Commons. */
export const RIGHTS = {
  'copyright-not-evaluated': 'http://rightsstatements.org/vocab/CNE/1.0/',
  'in-copyright': 'http://rightsstatements.org/vocab/InC/1.0/',
  'copyright-undetermined': 'http://rightsstatements.org/vocab/UND/1.0/',
  'no-known-copyright': 'http://rightsstatements.org/vocab/NKC/1.0/',
  'no-copyright-us': 'http://rightsstatements.org/vocab/NoC-US/1.0/',
  'public-domain': 'https://creativecommons.org/publicdomain/mark/1.0/',
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
  'cc-by': 'https://creativecommons.org/licenses/by/4.0/',
  'cc-by-sa': 'https://creativecommons.org/licenses/by-sa/4.0/',
} as const;
