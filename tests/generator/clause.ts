import { Kind, Part } from '../../graph-seed/model/ontology.gen.ts';
import { labelOf, typeLabelOf } from '../../graph-seed/model/ontology.ts';
import { quantityWords } from '../../graph-seed/model/quantity-words.ts';
import { fillTemplate, placeholders } from '../../graph-seed/model/sentence-template.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { type End, isMissing, type QualifierValue } from '../../graph-seed/model/value.ts';
import type { World } from './world.ts';

/** Words in print with the places where they name entities. */
export interface Printed {
  readonly text: string;
  /** Offsets in the words. */
  readonly names: readonly { start: number; end: number; entity: string }[];
}

/** Marks around a name while a template is filled: no text has them. */
const [opens, divides, closes] = ['\uE000', '\uE001', '\uE002'];

/** How the subjects of a clause are printed: by name, as 该 and what they are, or not again. */
export type SubjectPrint = 'named' | 'pronoun' | 'dropped';

/**
 * The statement in Chinese as an article prints it: its template with names, some of them
 * shorter forms, values, time and status. Qualifiers that the template does not have follow it.
 */
export function clauseOf(
  statement: Statement,
  world: World,
  subjectPrint: SubjectPrint = 'named',
): Printed {
  const { properties, qualifiers, statuses } = world.tables;
  const name = (end: End): string => {
    if (isMissing(end)) return end.mention?.zh ?? '';
    const entity = world.entity(end);
    const short = world.random.chance(0.5) ? entity?.aliases[0] : undefined;
    return marked(end, short ?? entity?.name ?? end);
  };
  const subject = (end: End): string => {
    if (isMissing(end) || subjectPrint === 'named') return name(end);
    return subjectPrint === 'dropped' ? '' : marked(end, pronounOf(end, world) ?? end);
  };
  const value = (one: QualifierValue): string => {
    if ('entity' in one) return name(one.entity);
    if ('text' in one) return one.text.zh;
    return 'time' in one ? one.time.text : quantityWords(one.quantity, world.tables).zh;
  };
  const list = (words: readonly string[], part: string) =>
    words.length === 0
      ? undefined
      : `${words.join('、')}${statement.open.includes(part) ? '等' : ''}`;
  const words = (part: string): string | undefined => {
    if (part === Part.subjects) return list(statement.subjects.map(subject), part);
    if (part === Part.objects || part === 'printedObjects') {
      return list((statement.objects ?? []).map(name), Part.objects);
    }
    if (part === 'auxiliary') return auxiliary;
    if (part === 'verb' || part === 'itsVerb' || part === 'theirVerb') return verb;
    // The Chinese number has unit, what it is counted per and its stage already.
    if (part === 'per' || part === 'stage') return undefined;
    const values =
      part === Part.value || part === 'number'
        ? [statement.value ?? []].flat()
        : statement.qualifiers[part];
    return list((values ?? []).map(value), part);
  };
  const property = properties.get(statement.property);
  const auxiliary = statuses.get(statement.status ?? '')?.auxiliary?.zh ?? '';
  const template = property?.template.zh ?? '';
  const standsApart = placeholders(template).includes('auxiliary');
  const verb = `${standsApart ? '' : auxiliary}${property?.verb?.zh ?? ''}`;
  const time = statement.time ? `${statement.time.text}，` : '';
  const printed = placeholders(template);
  const more = Object.keys(statement.qualifiers)
    .filter((id) => !printed.includes(id))
    .map((id) => `，${labelOf(qualifiers, id).zh}为${words(id)}`);
  return withoutMarks(`${time}${fillTemplate(template, words)}${more.join('')}`);
}

/** The plain name of an entity in print. */
export function nameOf(entity: string, world: World): Printed {
  const text = world.entity(entity)?.name ?? entity;
  return { text, names: [{ start: 0, end: text.length, entity }] };
}

/** Whether the clause reads well without its subjects: not where 的 follows them. */
export function canDropSubjects({ property }: Statement, { tables }: World): boolean {
  const template = tables.properties.get(property)?.template.zh ?? '';
  return /^\{subjects\}[^的]/.test(template.replace(/\[[^\]]*\]/g, ''));
}

/** 该 and the word for what it is: 该嘎查. Undefined for people, whom print names again. */
export function pronounOf(id: string, world: World): string | undefined {
  const entity = world.entity(id);
  const kind = world.tables.kinds.get(entity?.kind ?? '');
  if (!kind || kind.id === Kind.Person || entity?.unnamed) return undefined;
  return `该${(typeLabelOf(kind, entity?.type) ?? kind.label).zh}`;
}

function marked(id: string, print: string): string {
  return `${opens}${id}${divides}${print}${closes}`;
}

function withoutMarks(marked: string): Printed {
  const names: { start: number; end: number; entity: string }[] = [];
  let text = '';
  for (const piece of marked.split(opens)) {
    const [inside = '', after = ''] = piece.split(closes);
    const [entity, print] = inside.split(divides);
    if (print === undefined || entity === undefined) {
      text += piece;
      continue;
    }
    names.push({ start: text.length, end: text.length + print.length, entity });
    text += print + after;
  }
  return { text, names };
}
