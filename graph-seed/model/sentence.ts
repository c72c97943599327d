import type { Bilingual, Language } from './bilingual.ts';
import { indexOntology, type Ontology } from './ontology.ts';
import { fillTemplate } from './sentence-template.ts';
import type { Statement } from './statement.ts';
import { type End, endId, isMissing, type QualifierValue, type Quantity } from './value.ts';

/** Name of an entity in both languages, by id. */
export type NameOf = (id: string) => Bilingual | undefined;

const bounds: Record<Quantity['bound'], Bilingual | undefined> = {
  exact: undefined,
  about: { zh: '约', en: 'about' },
  over: { zh: '超过', en: 'over' },
  atLeast: { zh: '至少', en: 'at least' },
  nearly: { zh: '近', en: 'nearly' },
  under: { zh: '不足', en: 'under' },
};

const per: Record<NonNullable<Quantity['per']>, Bilingual> = {
  household: { zh: '户', en: 'household' },
  year: { zh: '年', en: 'year' },
  month: { zh: '月', en: 'month' },
  mu: { zh: '亩', en: 'mu' },
};

const stages: Record<NonNullable<Quantity['stage']>, Bilingual> = {
  base: { zh: '原有', en: 'before' },
  increment: { zh: '新增', en: 'added' },
  target: { zh: '目标', en: 'target' },
};

const statuses: Record<NonNullable<Statement['status']>, Bilingual | undefined> = {
  achieved: undefined,
  ongoing: { zh: '进行中', en: 'ongoing' },
  planned: { zh: '计划', en: 'planned' },
  forecast: { zh: '预计', en: 'forecast' },
};

/** Writes statements as sentences, from the ontology's templates. */
export function sentenceWriter(ontology: Ontology, nameOf: NameOf) {
  const { properties, kinds, units } = indexOntology(ontology);

  const endWords = (end: End, language: Language): string => {
    if (!isMissing(end)) return nameOf(end)?.[language] ?? end;
    const kind = kinds.get(end.unknown)?.label[language] ?? end.unknown;
    return language === 'zh'
      ? `未点明的${kind}（“${end.mention}”）`
      : `a ${kind.toLowerCase()} that is not named (“${end.mention}”)`;
  };

  const quantityWords = (quantity: Quantity, language: Language): string => {
    const stage = quantity.stage && stages[quantity.stage][language];
    if (language === 'zh') return `${stage ?? ''}${quantity.text}`;
    const unit = units.get(quantity.unit)?.label.en ?? quantity.unit;
    const number = quantity.value.toLocaleString('en-US', { maximumFractionDigits: 6 });
    const words = [
      bounds[quantity.bound]?.en,
      unit === '%' ? `${number}%` : `${number} ${unit}`,
      quantity.per && `per ${per[quantity.per].en}`,
      stage && `(${stage})`,
    ];
    return words.filter(Boolean).join(' ');
  };

  const valueWords = (value: QualifierValue, language: Language): string => {
    if ('entity' in value) return endWords(value.entity, language);
    if ('quantity' in value) return quantityWords(value.quantity, language);
    return 'text' in value ? value.text[language] : value.time.text;
  };

  const listWords = (words: readonly string[], isOpen: boolean, language: Language): string => {
    if (language === 'zh') return `${words.join('、')}${isOpen ? '等' : ''}`;
    if (isOpen) return `${words.join(', ')} and others`;
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
  };

  /** The statement in the language, with its time and what it is (planned, forecast …). */
  return (statement: Statement, language: Language): string => {
    const property = properties.get(statement.property);
    if (!property) return statement.property;
    const list = (words: readonly string[], name: string) =>
      words.length === 0 ? undefined : listWords(words, statement.open.includes(name), language);
    const ends = (of: readonly End[]) => of.map((end) => endWords(end, language));
    const words = (name: string): string | undefined => {
      if (name === 'subjects') return list(ends(statement.subjects), name);
      if (name === 'objects') return list(ends(statement.objects ?? []), name);
      const values = name === 'value' ? statement.value && [statement.value] : statement.qualifiers[name];
      return list((values ?? []).map((value) => valueWords(value, language)), name);
    };
    const body = fillTemplate(property.template[language], words);
    const status = statement.status && statuses[statement.status]?.[language];
    const time = statement.time?.text;
    return language === 'zh'
      ? `${time ? `${time}，` : ''}${body}${status ? `（${status}）` : ''}。`
      : `${body}${time ? ` (${englishTime(statement)})` : ''}${status ? ` [${status}]` : ''}.`;
  };
}

/** A time in English: its dates, or the printed words where it has none. */
function englishTime({ time }: Statement): string {
  if (!time?.from && !time?.to) return time?.text ?? '';
  return time.from === time.to ? (time.from ?? '') : `${time.from ?? '…'} to ${time.to ?? '…'}`;
}

/** Ids of all entities that a statement's sentence names. */
export function namedIds(statement: Statement): string[] {
  const ends = [
    ...statement.subjects,
    ...(statement.objects ?? []),
    ...Object.values(statement.qualifiers).flatMap((values) =>
      values.flatMap((value) => ('entity' in value ? [value.entity] : [])),
    ),
  ];
  return ends.filter((end) => !isMissing(end)).map(endId);
}
