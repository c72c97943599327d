import type { Bilingual, Language } from './bilingual.ts';
import { chinesePunctuation } from './chinese-punctuation.ts';
import { endWords, plainEndWords } from './end-words.ts';
import type { Entity } from './entity.ts';
import { listWords } from './list-words.ts';
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

  const isPlural = ({ called, open, ...statement }: Statement, part: 'subjects' | 'objects') => {
    const ends = statement[part] ?? [];
    if (ends.length > 1 || open.includes(part)) return true;
    const [only] = ends;
    if (only === undefined) return false;
    const here = called?.[endId(only)];
    if (here) return here.plural === true;
    if (isMissing(only)) return only.many === true;
    const entity = entityOf(only);
    return entity?.nameEnPlural === true || (entity?.count ?? 1) > 1;
  };

  const endIn = ({ called }: Statement, end: End, language: Language) =>
    called?.[endId(end)]?.[language] ?? endWords(end, language, tables, entityOf);

  /** Where in English: at the office, in the zone. */
  const placeIn = (words: string, [first]: readonly QualifierValue[]) => {
    const kind = first && 'entity' in first ? kindOf(first.entity) : undefined;
    return `${tables.kinds.get(kind ?? '')?.within ?? 'in'} ${words}`;
  };

  /** What the placeholders of a template stand for. */
  const wordsOf = (statement: Statement, property: PropertyDefinition, language: Language) => {
    const { subjects, objects = [], value, qualifiers, open, others } = statement;
    const several = isPlural(statement, Part.subjects);
    const printed = printedTexts(statement);
    const figureOf = (quantity: Quantity) =>
      figureWords(quantity, tables, {
        several,
        told: statement.verb !== undefined,
        other: printed.map(({ zh }) => zh),
      });
    const valueWords = (given: QualifierValue): string => {
      if ('entity' in given) return endIn(statement, given.entity, language);
      if ('text' in given) return given.text[language];
      if ('time' in given) return timeWords(given.time)[language];
      return figureOf(given.quantity).whole[language];
    };
    const list = (words: readonly string[], name: string) =>
      words.length === 0
        ? undefined
        : listWords(words, language, { isOpen: open.includes(name), others });
    const endsIn = (ends: readonly End[], name: string) =>
      list(
        ends.map((end) => endIn(statement, end, language)),
        name,
      );
    const plain = (name: string): string | undefined => {
      if (name === Part.subjects) return endsIn(subjects, name);
      if (name === Part.objects) return endsIn(objects, name);
      const values = (name === Part.value ? value && [value] : qualifiers[name]) ?? [];
      const untold = values.filter(
        (one) => name === Part.value || !isTold(one, name, printed, entityOf),
      );
      const words = list(untold.map(valueWords), name);
      return words && name === Qualifier.location && language === 'en'
        ? placeIn(words, untold)
        : words;
    };
    const verb = statement.verb ?? property.verb;
    const status = tables.statuses.get(statement.status ?? '');
    const acts = subjects.every((end) => tables.kinds.get(kindOf(end) ?? '')?.acts === true);
    const auxiliary = statement.verb?.auxiliary
      ? statement.verb.zh
      : startsWith(verb?.zh, status?.auxiliary?.zh);
    const standsApart = property.template.zh.includes('{auxiliary}');
    const conjugated = (plural: boolean, acting = acts): string => {
      if (language === 'en') {
        return englishVerb(verb, status, { acts: acting, plural, toNow: statement.time?.toNow });
      }
      const rest = statement.verb?.auxiliary ? '' : (verb?.zh ?? '');
      return standsApart ? rest : `${auxiliary}${rest}`;
    };
    const inside = property.objects ? Part.objects : Qualifier.of;
    const embraces = conjugated(several).includes('…');
    const figure = value && 'quantity' in value ? figureOf(value.quantity) : undefined;
    const special: Readonly<Record<string, () => string | undefined>> = {
      verb: () => verbAround(conjugated(several), plain(inside)),
      itsVerb: () => verbAround(conjugated(false, false), plain(inside)),
      theirVerb: () => conjugated(isPlural(statement, Part.objects)),
      auxiliary: () => auxiliary,
      printedObjects: () => (objects.every(isPrinted) ? plain(Part.objects) : undefined),
      number: () => (embraces ? figure?.whole : figure?.number)?.[language],
      per: () => (embraces ? undefined : figure?.per[language]),
      stage: () => (language === 'en' && !embraces ? figure?.stage : undefined),
      ...(embraces && { [inside]: () => undefined }),
    };
    return (name: string): string | undefined => (special[name] ?? (() => plain(name)))();
  };

  /** The statement in the language: when, who, what, and who says so. */
  return (statement: Statement, language: Language): string => {
    const property = tables.properties.get(statement.property);
    if (!property) return statement.property;
    const { subjects, saidBy } = statement;
    const words = wordsOf(statement, property, language);
    const isOwn =
      saidBy.length > 0 && saidBy.map(endId).sort().join() === subjects.map(endId).sort().join();
    const told = property.speech ? [] : saidBy;
    const speaker = listWords(
      told.map((end) =>
        isOwn && language === 'en'
          ? plainEndWords(end, language, tables, entityOf)
          : endIn(statement, end, language),
      ),
      language,
      { isOpen: false, others: undefined },
    );
    const themselves = language === 'zh' && isOwn && speaker !== '';
    const body = fillTemplate(
      property.template[language],
      (name) => (themselves && name === Part.subjects ? '自己' : words(name)),
      isPlural(statement, Part.subjects),
    );
    const time = statement.time && timeWords(statement.time)[language];
    return (language === 'zh' ? inChinese : inEnglish)(body, time, speaker);
  };
}

function inChinese(body: string, time: string | undefined, speaker: string): string {
  const said = speaker ? `${speaker}说，` : '';
  const sentence = chinesePunctuation(`${said}${time ? `${time}，` : ''}${body}。`);
  return sentence.replace(/([。！？]?)”。$/, (_, end: string) => (end ? `${end}”` : '”。'));
}

function inEnglish(body: string, time: string | undefined, speaker: string): string {
  const said = speaker ? `, said ${speaker}` : '';
  const sentence = `${time ? `${time}, ` : ''}${body}${said}`
    .replace(/ {2,}/g, ' ')
    .replaceAll(' ,', ',')
    .trim();
  const capital = sentence.replace(
    /^(\W*)(\w)/,
    (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
  );
  return /[.!?]”?$/.test(capital) ? capital : `${capital}.`;
}

/** The article has a word for it, or a name. */
function isPrinted(end: End): boolean {
  return !isMissing(end) || end.mention !== undefined;
}

/** Every text of the statement, with the name of what it is; an end's own words among them. */
function printedTexts({ value, qualifiers, called }: Statement): (Bilingual & { name: string })[] {
  const rows = Object.entries({ ...qualifiers, ...(value && { [Part.value]: [value] }) });
  const texts = rows.flatMap(([name, values]) =>
    values.flatMap((one) => ('text' in one ? [{ ...one.text, name }] : [])),
  );
  return [...texts, ...Object.entries(called ?? {}).map(([name, words]) => ({ ...words, name }))];
}

/** Whether another text of the statement has these words already: they are not told twice. */
function isTold(
  given: QualifierValue,
  name: string,
  printed: readonly (Bilingual & { name: string })[],
  entityOf: EntityOf,
): boolean {
  return formsOf(given, name, entityOf).some((words) =>
    printed.some((text) => text.name !== name && text.zh !== words && text.zh.includes(words)),
  );
}

/** The words by which other words may tell it: of a project, any of its names in print. */
function formsOf(given: QualifierValue, name: string, entityOf: EntityOf): readonly string[] {
  if ('text' in given) return [given.text.zh];
  if (!('entity' in given)) return [];
  if (isMissing(given.entity)) return given.entity.mention ? [given.entity.mention.zh] : [];
  const entity = name === Qualifier.project ? entityOf(given.entity) : undefined;
  return entity ? [entity.name, ...entity.aliases] : [];
}

/** The auxiliary, where the verb does not begin with it. */
function startsWith(verb: string | undefined, auxiliary: string | undefined): string {
  return auxiliary && !verb?.startsWith(auxiliary) ? auxiliary : '';
}
