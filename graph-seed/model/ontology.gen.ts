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
  project: 'project',
  event: 'event',
  authorship: 'authorship',
  figure: 'figure',
} as const;
export type Family = (typeof Family)[keyof typeof Family];

export const Property = {
  holdsPost: 'holdsPost',
  memberOf: 'memberOf',
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
  amount: 'amount',
  frequency: 'frequency',
  anniversary: 'anniversary',
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
  project: 'project',
  programme: 'programme',
  brand: 'brand',
  league: 'league',
  zone: 'zone',
  town: 'town',
  sumu: 'sumu',
  community: 'community',
} as const;
export type EntityType = (typeof EntityType)[keyof typeof EntityType];

export const Unit = {
  yuan: 'yuan',
  jin: 'jin',
  mu: 'mu',
  percent: 'percent',
  year: 'year',
  person: 'person',
  household: 'household',
  enterprise: 'enterprise',
  team: 'team',
  animal: 'animal',
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
