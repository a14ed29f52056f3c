/** A place of the invented archive: a real name, so that the tree reads like one; ids and coordinates are left out. */
export interface InventedPlace {
  id: string;
  name: string;
  kind: 'country' | 'region' | 'province' | 'municipality' | 'city';
  partOf?: string;
  names?: readonly string[];
}

const within = (
  kind: InventedPlace['kind'],
  partOf: string,
  ...names: readonly (readonly [id: string, name: string, ...variants: string[]])[]
): InventedPlace[] =>
  names.map(([id, name, ...variants]) => ({
    id,
    name,
    kind,
    partOf,
    ...(variants.length > 0 ? { names: variants } : {}),
  }));

const country = (id: string, name: string, ...variants: string[]): InventedPlace => ({
  id,
  name,
  kind: 'country',
  ...(variants.length > 0 ? { names: variants } : {}),
});

/** The places that invented reports are about and filed from. */
export const PLACES: readonly InventedPlace[] = [
  country('italy', 'Italy', 'Italia'),
  ...within(
    'region',
    'italy',
    ['molise', 'Molise'],
    ['liguria', 'Liguria'],
    ['friuli-venezia-giulia', 'Friuli-Venezia Giulia'],
  ),
  ...within(
    'municipality',
    'molise',
    ['termoli', 'Termoli'],
    ['isernia', 'Isernia'],
    ['agnone', 'Agnone'],
    ['larino', 'Larino'],
  ),
  ...within('city', 'liguria', ['genoa', 'Genoa', 'Genova'], ['savona', 'Savona'], ['imperia', 'Imperia']),
  ...within('city', 'friuli-venezia-giulia', ['trieste', 'Trieste', 'Trst'], ['udine', 'Udine']),
  country('norway', 'Norway', 'Norge'),
  ...within('region', 'norway', ['troms', 'Troms'], ['vestland', 'Vestland']),
  ...within('city', 'troms', ['tromso', 'Tromsø', 'Romsa'], ['harstad', 'Harstad']),
  ...within('city', 'vestland', ['bergen', 'Bergen'], ['floro', 'Florø']),
  country('poland', 'Poland', 'Polska'),
  ...within(
    'city',
    'poland',
    ['lodz', 'Łódź', 'Lodsch'],
    ['gdansk', 'Gdańsk', 'Danzig'],
    ['torun', 'Toruń'],
    ['gdynia', 'Gdynia'],
  ),
  country('portugal', 'Portugal'),
  ...within(
    'city',
    'portugal',
    ['lisbon', 'Lisbon', 'Lisboa'],
    ['porto', 'Porto', 'Oporto'],
    ['setubal', 'Setúbal'],
    ['faro', 'Faro'],
  ),
  country('belgium', 'Belgium', 'België', 'Belgique'),
  ...within(
    'city',
    'belgium',
    ['ghent', 'Ghent', 'Gent', 'Gand'],
    ['ostend', 'Ostend', 'Oostende'],
    ['bruges', 'Bruges', 'Brugge'],
  ),
  country('turkey', 'Turkey', 'Türkiye'),
  ...within('province', 'turkey', ['igdir', 'Iğdır'], ['trabzon', 'Trabzon'], ['rize', 'Rize']),
  ...within('municipality', 'trabzon', ['akcaabat', 'Akçaabat'], ['arsin', 'Arsin']),
  country('austria', 'Austria', 'Österreich'),
  ...within('city', 'austria', ['vienna', 'Vienna', 'Wien'], ['linz', 'Linz'], ['krems', 'Krems']),
  country('japan', 'Japan', 'Nippon'),
  ...within('city', 'japan', ['kobe', 'Kobe'], ['hakodate', 'Hakodate'], ['nagasaki', 'Nagasaki']),
  country('tunisia', 'Tunisia', 'تونس'),
  ...within('city', 'tunisia', ['sfax', 'Sfax', 'صفاقس'], ['bizerte', 'Bizerte', 'بنزرت'], ['gabes', 'Gabès', 'قابس']),
  country('uruguay', 'Uruguay'),
  ...within('city', 'uruguay', ['montevideo', 'Montevideo'], ['colonia', 'Colonia']),
  country('new-zealand', 'New Zealand', 'Aotearoa'),
  ...within(
    'city',
    'new-zealand',
    ['wellington', 'Wellington', 'Te Whanganui-a-Tara'],
    ['nelson', 'Nelson', 'Whakatū'],
  ),
];

/** Invented agencies and papers, the busiest first. */
export const SOURCES = [
  { id: 'meridian-news-agency', name: 'Meridian News Agency', kind: 'news agency' },
  { id: 'kura-correspondence', name: 'Kura Correspondence', kind: 'news agency' },
  { id: 'vistula-press', name: 'Vistula Press', kind: 'newspaper' },
  { id: 'nordlys-wire', name: 'Nordlys Wire', kind: 'news agency' },
  { id: 'agenzia-sannita', name: 'Agenzia Sannita', kind: 'news agency' },
  { id: 'ararat-valley-service', name: 'Ararat Valley Service', kind: 'broadcaster' },
] as const;

/** Invented organisations; the second lies in the first. */
export const ORGANISATIONS: readonly { id: string; name: string; partOf?: string; names?: readonly string[] }[] = [
  { id: 'international-harbours-union', name: 'International Harbours Union', names: ['I.H.U.', 'Harbours Union'] },
  { id: 'committee-on-pilotage', name: 'Committee on Pilotage', partOf: 'international-harbours-union' },
  { id: 'danube-valley-commission', name: 'Danube Valley Commission' },
  { id: 'institute-of-river-gauges', name: 'Institute of River Gauges' },
  { id: 'league-of-small-observatories', name: 'League of Small Observatories' },
  { id: 'society-of-bell-founders', name: 'Society of Bell Founders' },
  { id: 'federation-of-market-towns', name: 'Federation of Market Towns' },
  { id: 'archive-of-tide-tables', name: 'Archive of Tide Tables' },
];

/** What invented reports are filed under in the archive's own facet. */
export const TOPICS = ['Harbours', 'Rivers and weather', 'Town councils', 'Schools', 'Railways', 'Science'] as const;
