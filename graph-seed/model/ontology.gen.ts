// Generated from ../ontology.yaml by `npm run seed -- ontology`. Do not edit.

export const Kind = {
  Person: 'Person',
  Organisation: 'Organisation',
  Village: 'Village',
  Project: 'Project',
  Place: 'Place',
  Event: 'Event',
  Article: 'Article',
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

export const Family = {
  work: 'work',
  place: 'place',
  pairing: 'pairing',
  trade: 'trade',
  project: 'project',
  event: 'event',
  authorship: 'authorship',
  figure: 'figure',
} as const;
export type Family = (typeof Family)[keyof typeof Family];

export const Property = {
  holdsPost: 'holdsPost',
  memberOf: 'memberOf',
  affiliatedWith: 'affiliatedWith',
  partOf: 'partOf',
  follows: 'follows',
  leads: 'leads',
  established: 'established',
  locatedIn: 'locatedIn',
  residentOf: 'residentOf',
  pairedWith: 'pairedWith',
  donatedTo: 'donatedTo',
  signedAgreementWith: 'signedAgreementWith',
  leasesWith: 'leasesWith',
  buysFrom: 'buysFrom',
  contracts: 'contracts',
  transfersLandTo: 'transfersLandTo',
  sales: 'sales',
  demand: 'demand',
  price: 'price',
  runs: 'runs',
  componentOf: 'componentOf',
  supports: 'supports',
  provides: 'provides',
  aimsAt: 'aimsAt',
  undertakes: 'undertakes',
  organises: 'organises',
  takesPartIn: 'takesPartIn',
  subEventOf: 'subEventOf',
  marks: 'marks',
  covers: 'covers',
  wrote: 'wrote',
  photographed: 'photographed',
  commentsOn: 'commentsOn',
  subgroupOf: 'subgroupOf',
  describedAs: 'describedAs',
  awarded: 'awarded',
  outcome: 'outcome',
  count: 'count',
  rate: 'rate',
  area: 'area',
  dividends: 'dividends',
  funds: 'funds',
  investment: 'investment',
  income: 'income',
  profit: 'profit',
  output: 'output',
  changed: 'changed',
  growth: 'growth',
} as const;
export type Property = (typeof Property)[keyof typeof Property];

export const Qualifier = {
  role: 'role',
  matter: 'matter',
  purpose: 'purpose',
  means: 'means',
  recipients: 'recipients',
  varieties: 'varieties',
  topics: 'topics',
  recurrence: 'recurrence',
  fee: 'fee',
  of: 'of',
  source: 'source',
  remark: 'remark',
  caption: 'caption',
  goods: 'goods',
  price: 'price',
  comparedWith: 'comparedWith',
  amount: 'amount',
  volume: 'volume',
  land: 'land',
  before: 'before',
  frequency: 'frequency',
  anniversary: 'anniversary',
  since: 'since',
  until: 'until',
  awardedBy: 'awardedBy',
  organiser: 'organiser',
  beneficiary: 'beneficiary',
  partner: 'partner',
  programme: 'programme',
  project: 'project',
  location: 'location',
} as const;
export type Qualifier = (typeof Qualifier)[keyof typeof Qualifier];

export const EntityType = {
  government: 'government',
  selfGoverning: 'selfGoverning',
  party: 'party',
  company: 'company',
  cooperative: 'cooperative',
  social: 'social',
  office: 'office',
  team: 'team',
  gacha: 'gacha',
  village: 'village',
  project: 'project',
  programme: 'programme',
  brand: 'brand',
  region: 'region',
  league: 'league',
  city: 'city',
  banner: 'banner',
  county: 'county',
  district: 'district',
  zone: 'zone',
  town: 'town',
  township: 'township',
  sumu: 'sumu',
  community: 'community',
} as const;
export type EntityType = (typeof EntityType)[keyof typeof EntityType];

export const Unit = {
  yuan: 'yuan',
  jin: 'jin',
  kilogram: 'kilogram',
  ton: 'ton',
  mu: 'mu',
  squareMetre: 'squareMetre',
  hectare: 'hectare',
  kilometre: 'kilometre',
  kilowatt: 'kilowatt',
  percent: 'percent',
  year: 'year',
  month: 'month',
  day: 'day',
  person: 'person',
  household: 'household',
  enterprise: 'enterprise',
  team: 'team',
  animal: 'animal',
  tree: 'tree',
  bag: 'bag',
  box: 'box',
  set: 'set',
  vehicle: 'vehicle',
  well: 'well',
  greenhouse: 'greenhouse',
  item: 'item',
  occasion: 'occasion',
} as const;
export type Unit = (typeof Unit)[keyof typeof Unit];

export const NameOrigin = {
  official: 'official',
  translated: 'translated',
  pinyin: 'pinyin',
} as const;
export type NameOrigin = (typeof NameOrigin)[keyof typeof NameOrigin];

export const Certainty = {
  stated: 'stated',
  partlyInferred: 'partlyInferred',
  inferred: 'inferred',
} as const;
export type Certainty = (typeof Certainty)[keyof typeof Certainty];

export const Part = {
  subjects: 'subjects',
  property: 'property',
  objects: 'objects',
  value: 'value',
  time: 'time',
  status: 'status',
  saidBy: 'saidBy',
  resultOf: 'resultOf',
  certainty: 'certainty',
} as const;
export type Part = (typeof Part)[keyof typeof Part];

export const Bound = {
  exact: 'exact',
  about: 'about',
  over: 'over',
  atLeast: 'atLeast',
  nearly: 'nearly',
  under: 'under',
} as const;
export type Bound = (typeof Bound)[keyof typeof Bound];

export const Scope = {
  total: 'total',
  each: 'each',
  unclear: 'unclear',
} as const;
export type Scope = (typeof Scope)[keyof typeof Scope];
