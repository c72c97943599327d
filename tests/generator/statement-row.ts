import type { Selector } from '../../graph-seed/model/article-text.ts';
import { Certainty } from '../../graph-seed/model/ontology.gen.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { type End, isMissing, type QualifierValue } from '../../graph-seed/model/value.ts';
import { isRelative } from './statement-of.ts';

/** A statement as `statements.yaml` has it; `dateline` are the words that date 今年. */
export function statementRow(
  statement: Statement,
  quotes: readonly (string | Selector)[],
  dateline: string | Selector,
): object {
  const { id, subjects, property, objects, value, qualifiers, status, time, ...rest } = statement;
  const { open, certainty, reason, inferred, saidBy, resultOf } = rest;
  const given = Object.entries(qualifiers).map(([name, values]) => {
    const sources = values.map(valueSource);
    return [name, sources.length === 1 ? sources[0] : sources];
  });
  return {
    id,
    subjects: subjects.map(endSource),
    property,
    objects: objects?.map(endSource),
    value: value && valueSource(value),
    qualifiers: given.length === 0 ? undefined : Object.fromEntries(given),
    open: unlessEmpty(open),
    status,
    time: time && { ...time, ...(isRelative(statement) && { inferredFrom: dateline }) },
    certainty: certainty === Certainty.stated ? undefined : certainty,
    reason,
    inferred: unlessEmpty(inferred),
    saidBy: unlessEmpty(saidBy),
    resultOf: unlessEmpty(resultOf),
    quotes,
  };
}

function endSource(end: End): string {
  return isMissing(end) ? `?${end.id}` : end;
}

function valueSource(value: QualifierValue): string | object {
  if ('entity' in value) return endSource(value.entity);
  if ('quantity' in value) return value.quantity;
  return 'text' in value ? value.text : value.time;
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
