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
export const ORGANISATIONS: readonly { id: string; name: string; partOf?: string }[] = [
  { id: 'international-harbours-union', name: 'International Harbours Union' },
  { id: 'committee-on-pilotage', name: 'Committee on Pilotage', partOf: 'international-harbours-union' },
  { id: 'danube-valley-commission', name: 'Danube Valley Commission' },
  { id: 'institute-of-river-gauges', name: 'Institute of River Gauges' },
  { id: 'league-of-small-observatories', name: 'League of Small Observatories' },
  { id: 'society-of-bell-founders', name: 'Society of Bell Founders' },
  { id: 'federation-of-market-towns', name: 'Federation of Market Towns' },
  { id: 'archive-of-tide-tables', name: 'Archive of Tide Tables' },
];

/** Who does what in an invented report: pieces of sentences that fit each other. */
export const PHRASES = {
  subjects: [
    'The harbour board',
    'The river institute',
    'The municipal council',
    'The observatory',
    'The ferry company',
    'The library',
    'The grain terminal',
    'The school authority',
    'The bell foundry',
    'The salt works',
    'The railway office',
    'The botanical garden',
    'The lighthouse service',
    'The market association',
    'The weather station',
    'The water works',
  ],
  verbs: [
    'publishes its winter timetable',
    'opens its reading room to visitors',
    'counts its stone bridges',
    'reports hourly readings',
    'reopens after eleven weeks of repairs',
    'agrees on a shared timetable',
    'prints a new map of footpaths',
    'tests a second pump',
    'moves its instruments to higher ground',
    'closes the season with a record',
    'asks for one spelling on school maps',
    'marks eight centuries of casting',
    'adopts a resolution on pilotage',
    'lends its star plates to readers',
  ],
  details: [
    'The work took eleven weeks and used stone from the old quarry.',
    'Readings are taken every hour and posted at the gate.',
    'A ministry of public works had asked for the figures in spring.',
    'The timetable comes into force on the first of March.',
    'Gas and electricity for the building come from the municipal network.',
    'Members voted by a show of hands after a short debate.',
    'The first visitors were pupils of two schools in the valley.',
    'Engineers compared the new gauge with the old one for a month.',
    'Costs were lower than planned, the treasurer added.',
    'The instruments had last been moved a generation ago.',
    'An earlier resolution on the same matter had found no majority.',
    'Fishermen had asked for the change for several years.',
    'The map shows forty footpaths and every spring along them.',
    'Nothing else will change for passengers, the office said.',
    'The council will meet again when the harvest is in.',
    'Copies of the report lie in the library for anyone to read.',
    'The territorial integrity of the nature reserve is not touched by the plan.',
    'Two neighbouring towns will send observers.',
  ],
  speakers: ['its director', 'a spokeswoman', 'the secretary', 'the engineer in charge', 'the keeper', 'the chairman'],
  quotations: [
    '“We waited long for this day.”',
    '"It is a small step, and a useful one."',
    '“The figures speak for themselves.”',
    '"Nobody was against it."',
  ],
  bylines: ['Ada Przykład', 'Ivo Campione', 'Mara Beispiel', 'Nils Eksempel'],
  italian: [
    'Il porto ha pubblicato gli orari invernali.',
    'La biblioteca apre la sala di lettura ai visitatori.',
    'Il consiglio comunale si riunirà dopo il raccolto.',
    'I lavori sono durati undici settimane.',
    'Le letture sono affisse ogni ora al cancello.',
  ],
} as const;

/** The sentence that ends every invented report. */
export const MARK = {
  en: 'This report is synthetic: a generator invented it.',
  it: 'Questa notizia è sintetica: l’ha inventata un generatore.',
} as const;
