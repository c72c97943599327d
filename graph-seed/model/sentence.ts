import type { Bilingual, Language } from './bilingual.ts';
import type { Entity } from './entity.ts';
import { indexOntology, type Ontology } from './ontology.ts';
import { fillTemplate } from './sentence-template.ts';
import type { Statement } from './statement.ts';
import { type End, isMissing, type QualifierValue, type Quantity } from './value.ts';

/** An entity's record, by id. */
export type EntityOf = (id: string) => Entity | undefined;

const bounds: Record<Quantity['bound'], string | undefined> = {
  exact: undefined,
  about: 'about',
  over: 'over',
  atLeast: 'at least',
  nearly: 'nearly',
  under: 'under',
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
export function sentenceWriter(ontology: Ontology, entityOf: EntityOf) {
  const { properties, kinds, units } = indexOntology(ontology);

  const endWords = (end: End, language: Language): string => {
    if (isMissing(end)) {
      const kind = kinds.get(end.unknown)?.label[language] ?? end.unknown;
      const unnamed =
        language === 'zh' ? `（未点明的${kind}）` : `an unnamed ${kind.toLowerCase()}`;
      if (!end.mention) return unnamed;
      return language === 'zh'
        ? `“${end.mention.zh}”（未点明）`
        : `${unnamed} (“${end.mention.en}”)`;
    }
    const entity = entityOf(end);
    if (!entity) return end;
    return language === 'zh' ? entity.name : (entity.nameEnInText ?? entity.nameEn);
  };

  const valueWords = (value: QualifierValue, language: Language): string => {
    if ('entity' in value) return endWords(value.entity, language);
    if ('text' in value) return value.text[language];
    if ('time' in value) return language === 'zh' ? value.time.text : value.time.en;
    const unit = units.get(value.quantity.unit)?.label.en ?? value.quantity.unit;
    return language === 'zh'
      ? chineseQuantity(value.quantity)
      : englishQuantity(value.quantity, unit);
  };

  const isPlural = ({ subjects, open }: Statement): boolean => {
    if (subjects.length > 1 || open.includes('subjects')) return true;
    const [only] = subjects;
    if (only === undefined || isMissing(only)) return false;
    const entity = entityOf(only);
    return entity?.nameEnPlural === true || (entity?.count ?? 1) > 1;
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
      const { value, qualifiers } = statement;
      const values = name === 'value' ? value && [value] : qualifiers[name];
      return list(
        (values ?? []).map((one) => valueWords(one, language)),
        name,
      );
    };
    const body = fillTemplate(property.template[language], words, isPlural(statement));
    const status = statement.status && statuses[statement.status]?.[language];
    if (language === 'zh') {
      const time = statement.time ? `${statement.time.text}，` : '';
      return `${time}${body}${status ? `（${status}）` : ''}。`;
    }
    const time = statement.time ? `, ${statement.time.en}` : '';
    const sentence = `${body}${time}${status ? ` (${status})` : ''}`;
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${/[.!?]$/.test(sentence) ? '' : '.'}`;
  };
}

/** As printed, with what it is counted per where the print has that elsewhere: 每亩1600斤. */
function chineseQuantity({ text, per: of, stage }: Quantity): string {
  const each = of && !text.includes('/') ? `每${per[of].zh}` : '';
  return `${stage ? stages[stage].zh : ''}${each}${text}`;
}

function englishQuantity({ value, bound, per: of, stage }: Quantity, unit: string): string {
  const number = value.toLocaleString('en-US', { maximumFractionDigits: 6 });
  const words = [
    bounds[bound],
    unit === '%' ? `${number}%` : `${number} ${unit}`,
    of && `per ${per[of].en}`,
    stage && `(${stages[stage].en})`,
  ];
  return words.filter(Boolean).join(' ');
}

function listWords(words: readonly string[], isOpen: boolean, language: Language): string {
  if (language === 'zh') return `${words.join('、')}${isOpen ? '等' : ''}`;
  if (isOpen) return `${words.join(', ')} and others`;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
