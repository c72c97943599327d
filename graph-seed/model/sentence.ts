import type { Language } from './bilingual.ts';
import type { Entity } from './entity.ts';
import { Part } from './ontology.gen.ts';
import { indexOntology, labelOf, type Ontology } from './ontology.ts';
import { quantityWords } from './quantity-words.ts';
import { fillTemplate } from './sentence-template.ts';
import type { Statement } from './statement.ts';
import { timeWords } from './time-words.ts';
import { type End, isMissing, type QualifierValue } from './value.ts';

/** An entity's record, by id. */
export type EntityOf = (id: string) => Entity | undefined;

/** Writes statements as sentences, from the ontology's templates. */
export function sentenceWriter(ontology: Ontology, entityOf: EntityOf) {
  const tables = indexOntology(ontology);
  const { properties, kinds, statuses } = tables;

  const endWords = (end: End, language: Language): string => {
    if (isMissing(end)) {
      const kind = labelOf(kinds, end.unknown)[language];
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
    if ('time' in value) return timeWords(value.time)[language];
    return quantityWords(value.quantity, tables)[language];
  };

  const withStatus = (sentence: string, status: string | undefined, language: Language): string => {
    const template = statuses.get(status ?? '')?.template?.[language];
    return template ? fillTemplate(template, () => sentence) : sentence;
  };

  const isPlural = ({ subjects, open }: Statement): boolean => {
    if (subjects.length > 1 || open.includes(Part.subjects)) return true;
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
      if (name === Part.subjects) return list(ends(statement.subjects), name);
      if (name === Part.objects) return list(ends(statement.objects ?? []), name);
      const { value, qualifiers } = statement;
      const values = name === Part.value ? value && [value] : qualifiers[name];
      return list(
        (values ?? []).map((one) => valueWords(one, language)),
        name,
      );
    };
    const body = fillTemplate(property.template[language], words, isPlural(statement));
    const time = statement.time && timeWords(statement.time)[language];
    if (language === 'zh') {
      return `${withStatus(`${time ? `${time}，` : ''}${body}`, statement.status, language)}。`;
    }
    const sentence = withStatus(`${body}${time ? `, ${time}` : ''}`, statement.status, language);
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${/[.!?]$/.test(sentence) ? '' : '.'}`;
  };
}

function listWords(words: readonly string[], isOpen: boolean, language: Language): string {
  if (language === 'zh') return `${words.join('、')}${isOpen ? '等' : ''}`;
  if (isOpen) return `${words.join(', ')} and others`;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
