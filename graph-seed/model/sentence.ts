import type { Bilingual, Language } from './bilingual.ts';
import { chinesePunctuation } from './chinese-punctuation.ts';
import { endWords } from './end-words.ts';
import type { Entity } from './entity.ts';
import { Part, Qualifier } from './ontology.gen.ts';
import { indexOntology, type Ontology, type PropertyDefinition } from './ontology.ts';
import { figureWords } from './quantity-words.ts';
import { fillTemplate } from './sentence-template.ts';
import type { Statement } from './statement.ts';
import { timeWords } from './time-words.ts';
import { type End, endId, isMissing, type QualifierValue, type Quantity } from './value.ts';
import { englishVerb, verbAround } from './verb-words.ts';

/** An entity's record, by id. */
export type EntityOf = (id: string) => Entity | undefined;

/** Writes statements as sentences, from the ontology's templates and the article's verbs. */
export function sentenceWriter(ontology: Ontology, entityOf: EntityOf) {
  const tables = indexOntology(ontology);
  const kindOf = (end: End) => (isMissing(end) ? end.unknown : entityOf(end)?.kind);

  const isPlural = ({ subjects, open }: Statement): boolean => {
    if (subjects.length > 1 || open.includes(Part.subjects)) return true;
    const [only] = subjects;
    if (only === undefined) return false;
    if (isMissing(only)) return only.many === true;
    const entity = entityOf(only);
    return entity?.nameEnPlural === true || (entity?.count ?? 1) > 1;
  };

  const endsIn = (ends: readonly End[], isOpen: boolean, language: Language) =>
    ends.length === 0
      ? undefined
      : listWords(
          ends.map((end) => endWords(end, language, tables, entityOf)),
          isOpen,
          language,
        );

  /** What the placeholders of a template stand for. */
  const wordsOf = (statement: Statement, property: PropertyDefinition, language: Language) => {
    const { subjects, objects = [], value, qualifiers, open } = statement;
    const several = isPlural(statement);
    const printed = printedTexts(statement);
    const figureOf = (quantity: Quantity) =>
      figureWords(quantity, tables, {
        several,
        told: statement.verb !== undefined,
        other: printed.map(({ zh }) => zh),
      });
    const valueWords = (given: QualifierValue): string => {
      if ('entity' in given) return endWords(given.entity, language, tables, entityOf);
      if ('text' in given) return given.text[language];
      if ('time' in given) return timeWords(given.time)[language];
      return figureOf(given.quantity).whole[language];
    };
    const plain = (name: string): string | undefined => {
      if (name === Part.subjects) return endsIn(subjects, open.includes(name), language);
      if (name === Part.objects) return endsIn(objects, open.includes(name), language);
      const values = name === Part.value ? value && [value] : qualifiers[name];
      const untold = values?.filter((one) => name === Part.value || !isTold(one, name, printed));
      if (!untold?.length) return undefined;
      return listWords(untold.map(valueWords), open.includes(name), language);
    };
    const verb = statement.verb ?? property.verb;
    const status = tables.statuses.get(statement.status ?? '');
    const acts = subjects.every((end) => tables.kinds.get(kindOf(end) ?? '')?.acts === true);
    const conjugated = (plural: boolean, acting = acts): string => {
      if (language === 'en') {
        return englishVerb(verb, status, { acts: acting, plural, toNow: statement.time?.toNow });
      }
      return `${statement.verb?.auxiliary ? '' : startsWith(verb?.zh, status?.auxiliary?.zh)}${verb?.zh ?? ''}`;
    };
    const inside = property.objects ? Part.objects : Qualifier.of;
    const embraces = conjugated(several).includes('…');
    const figure = value && 'quantity' in value ? figureOf(value.quantity) : undefined;
    const special: Readonly<Record<string, () => string | undefined>> = {
      verb: () => verbAround(conjugated(several), plain(inside)),
      itsVerb: () => verbAround(conjugated(false, false), plain(inside)),
      type: () => typeWords(subjects, language),
      number: () => (embraces ? figure?.whole : figure?.number)?.[language],
      per: () => (embraces ? undefined : figure?.per[language]),
      stage: () => (language === 'en' && !embraces ? figure?.stage : undefined),
      ...(embraces && { [inside]: () => undefined }),
    };
    return (name: string): string | undefined => (special[name] ?? (() => plain(name)))();
  };

  const typeWords = (subjects: readonly End[], language: Language): string | undefined => {
    const [first] = subjects;
    if (first === undefined) return undefined;
    const kind = tables.kinds.get(kindOf(first) ?? '');
    const type = isMissing(first)
      ? undefined
      : kind?.types.find(({ id }) => id === entityOf(first)?.type);
    if (language === 'zh') return (type ?? kind)?.label.zh;
    return type?.inText ?? (type ?? kind)?.label.en.toLowerCase();
  };

  /** The statement in the language: when, who, what, and who says so. */
  return (statement: Statement, language: Language): string => {
    const property = tables.properties.get(statement.property);
    if (!property) return statement.property;
    const { subjects, saidBy } = statement;
    const words = wordsOf(statement, property, language);
    const isOwn =
      saidBy.length > 0 && saidBy.map(endId).sort().join() === subjects.map(endId).sort().join();
    const speaker = property.speech ? undefined : endsIn(saidBy, false, language);
    const own = isOwn && speaker !== undefined;
    const body = fillTemplate(
      property.template[language],
      (name) => (language === 'zh' && own && name === Part.subjects ? '' : words(name)),
      isPlural(statement),
    );
    const time = statement.time && timeWords(statement.time)[language];
    return language === 'zh'
      ? inChinese(body, time, speaker)
      : inEnglish(body, time, own ? undefined : speaker, own);
  };
}

function inChinese(body: string, time: string | undefined, speaker: string | undefined): string {
  const said = speaker ? `${speaker}说，` : '';
  const sentence = chinesePunctuation(`${said}${time ? `${time}，` : ''}${body}。`);
  return sentence.replace(/([。！？]?)”。$/, (_, end: string) => (end ? `${end}”` : '”。'));
}

function inEnglish(
  body: string,
  time: string | undefined,
  speaker: string | undefined,
  own: boolean,
): string {
  const said = own ? ', by their own account' : speaker ? `, said ${speaker}` : '';
  const sentence = `${time ? `${time}, ` : ''}${body}${said}`.replace(/ {2,}/g, ' ').trim();
  const capital = sentence.replace(
    /^(\W*)(\w)/,
    (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
  );
  return /[.!?]”?$/.test(capital) ? capital : `${capital}.`;
}

/** Every text of the statement, with the name of what it is. */
function printedTexts({ value, qualifiers }: Statement): (Bilingual & { name: string })[] {
  const rows = Object.entries({ ...qualifiers, ...(value && { [Part.value]: [value] }) });
  return rows.flatMap(([name, values]) =>
    values.flatMap((one) => ('text' in one ? [{ ...one.text, name }] : [])),
  );
}

/** Whether another text of the statement has these words already: they are not told twice. */
function isTold(
  given: QualifierValue,
  name: string,
  printed: readonly (Bilingual & { name: string })[],
): boolean {
  const words =
    'text' in given
      ? given.text.zh
      : 'entity' in given && isMissing(given.entity)
        ? given.entity.mention?.zh
        : undefined;
  return (
    words !== undefined &&
    printed.some((text) => text.name !== name && text.zh !== words && text.zh.includes(words))
  );
}

/** The auxiliary, where the verb does not begin with it. */
function startsWith(verb: string | undefined, auxiliary: string | undefined): string {
  return auxiliary && !verb?.startsWith(auxiliary) ? auxiliary : '';
}

function listWords(words: readonly string[], isOpen: boolean, language: Language): string {
  if (language === 'zh') return `${words.join('、')}${isOpen ? '等' : ''}`;
  if (isOpen) return `${words.join(', ')} and others`;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
