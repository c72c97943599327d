import type { Statement } from '../../graph-seed/model/statement.ts';
import {
  type End,
  endId,
  isMissing,
  type Quantity,
  type Value,
} from '../../graph-seed/model/value.ts';

/** What a statement says, apart from the article that says it. */
export interface Fact
  extends Pick<
    Statement,
    'subjects' | 'property' | 'objects' | 'value' | 'qualifiers' | 'open' | 'status'
  > {
  /** The year in which it holds; absent where time does not matter. */
  readonly year?: number;
}

/** A fact with the statements that tell it, one an article. */
export interface Tale {
  readonly fact: Fact;
  readonly tellings: string[];
}

export function taleOf(fact: Fact): Tale {
  return { fact, tellings: [] };
}

/**
 * By what a fact is known again: property, ends, what is said, and the qualifiers without which it
 * says nothing. A figure is known by what it is of and when, not by its size.
 */
export function keyOf(fact: Fact, required: readonly string[]): string {
  const { subjects, property, objects, value, qualifiers, year } = fact;
  const ids = (ends: readonly End[]) => ends.map(endId).sort().join('+');
  const said = value === undefined ? ids(objects ?? []) : saidBy(value, year);
  const told = required.map((id) => JSON.stringify(qualifiers[id]));
  return [property, ids(subjects), said, ...told].join('|');
}

function saidBy(value: Value, year: number | undefined): string {
  if ('text' in value) return value.text.zh;
  if ('time' in value) return value.time.text;
  const { unit, per, stage } = value.quantity;
  return [year, unit, per, stage].join(' ');
}

/** Whether every end is named: only then can another article tell the same. */
export function isWhole({ subjects, objects = [], qualifiers }: Fact): boolean {
  const values = Object.values(qualifiers).flat();
  const ends = values.flatMap((value) => ('entity' in value ? [value.entity] : []));
  return [...subjects, ...objects, ...ends].every((end) => !isMissing(end));
}

/** The number that the fact tells; undefined where it tells something else. */
export function figureOf({ value }: Fact): Quantity | undefined {
  return value && 'quantity' in value ? value.quantity : undefined;
}
