import { firstDayOf, lastDayOf } from '../model/date.ts';
import { Qualifier } from '../model/ontology.gen.ts';
import type { OntologyIndex } from '../model/ontology.ts';
import type { Statement } from '../model/statement.ts';
import type { Time } from '../model/value.ts';
import { type Days, dayBefore, daysOfTime, meet } from './days.ts';
import type { Told } from './told-archive.ts';

/**
 * Whether two hold a post at one time for certain, as is told of them: where one goes as the other
 * comes, by the days, months or years that are told, they do not. What is not dated at all is of one time
 * with its own article.
 */
export function areHeldAtOnce(one: Told, other: Told, ontology: OntologyIndex): boolean {
  if (isFormer(one.statement, ontology) || isFormer(other.statement, ontology)) return false;
  const [a, b] = [tenureOf(one), tenureOf(other)];
  if (a && b) return meet(a, b);
  const hasEnd = [one, other].some(({ statement }) => boundsOf(statement).end !== undefined);
  return one.article === other.article && !hasEnd;
}

/** Whether it was held once, and nobody says when. */
function isFormer(statement: Statement, { statuses }: OntologyIndex): boolean {
  if (statuses.get(statement.status ?? '')?.tense !== 'past') return false;
  return boundsOf(statement).end === undefined && !daysOfTime(statement.time);
}

/** The days on which it is held for certain: what goes on does so until it is told. */
function tenureOf({ statement, published }: Told): Days | undefined {
  const { start, end } = boundsOf(statement);
  const told = published === undefined ? {} : { from: published, to: published };
  if (start === undefined && end === undefined) {
    return daysOfTime(statement.time) ?? daysOfTime(told);
  }
  const from = start === undefined ? '' : lastDayOf(start);
  if (end !== undefined) return { from, to: dayBefore(firstDayOf(end)) };
  if (published === undefined) return { from, to: '~' };
  const to = firstDayOf(published);
  return { from: from < to ? from : to, to };
}

/** When it was taken and given up; a time that is one day, month or year only says when it was held. */
function boundsOf({ qualifiers, time }: Statement): { start?: string; end?: string } {
  const { from, to } = time && time.from !== time.to ? time : {};
  const [since, until] = [timeIn(qualifiers, Qualifier.since), timeIn(qualifiers, Qualifier.until)];
  const start = since?.from ?? since?.to ?? from;
  const end = until?.to ?? until?.from ?? to;
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function timeIn(qualifiers: Statement['qualifiers'], id: string): Time | undefined {
  const [value] = qualifiers[id] ?? [];
  return value && 'time' in value ? value.time : undefined;
}
