import { firstDayOf, lastDayOf } from './date.ts';
import type { OntologyIndex } from './ontology.ts';
import type { Statement } from './statement.ts';
import type { End, QualifierValue, Quantity, Time } from './value.ts';

/** By what statements are known to tell one fact: equal keys, equal facts. */
export interface FactKey {
  /** Property, ends, value and telling qualifiers; of a figure its time as well. */
  readonly key: string;
  /**
   * Of a dated figure its key with the year in which its time ends in place of the time, and a target as
   * what is reached: what is to come about is one fact with what has come about of equal `meeting`.
   */
  readonly meeting?: string;
}

/** Makes keys: `idOf` is the id by which an end is known. */
export function factKeys(
  { properties, stages }: OntologyIndex,
  idOf: (end: End) => string,
): (statement: Statement, article: string) => FactKey {
  const ends = (all: readonly End[]) => [...new Set(all.map(idOf))].sort();
  return (statement, article) => {
    const { property, subjects, objects, value, qualifiers, time } = statement;
    const telling = (properties.get(property)?.telling ?? []).filter((id) => qualifiers[id]);
    const values = telling.map((id): [string, readonly QualifierValue[]] => [
      id,
      qualifiers[id] ?? [],
    ]);
    const all = [value ?? [], ...values.map(([, given]) => given)].flat();
    const said = (stageOf: (quantity: Quantity) => string | undefined) => {
      const words = (one: QualifierValue) => wordsOf(one, idOf, stageOf);
      return [
        property,
        ends(subjects),
        objects && ends(objects),
        value && words(value),
        ...values.map(([id, given]) => [id, ...given.map(words).sort()]),
      ];
    };
    const plain = said(({ stage }) => stage);
    if (!all.some((one) => 'quantity' in one)) return { key: JSON.stringify(plain) };
    const key = JSON.stringify([...plain, timeKey(time, article)]);
    const last = time && (time.to ?? time.from);
    if (last === undefined) return { key };
    const reached = said(({ stage }) => (stages.get(stage ?? '')?.toCome ? undefined : stage));
    return { key, meeting: JSON.stringify([...reached, last.slice(0, 4)]) };
  };
}

function wordsOf(
  value: QualifierValue,
  idOf: (end: End) => string,
  stageOf: (quantity: Quantity) => string | undefined,
): string {
  if ('entity' in value) return idOf(value.entity);
  if ('text' in value) return asCompared(value.text.zh);
  if ('time' in value) return daysOf(value.time) ?? asCompared(value.time.text);
  const { value: number, unit, bound, per, scope } = value.quantity;
  return JSON.stringify([number, unit, bound, per, scope, stageOf(value.quantity)]);
}

/** Words without a date mean another time in each article: 目前. */
function timeKey(time: Time | undefined, article: string): string {
  if (!time) return '';
  return daysOf(time) ?? JSON.stringify([asCompared(time.text), article]);
}

function daysOf({ from, to }: Time): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  return `${from === undefined ? '' : firstDayOf(from)}/${to === undefined ? '' : lastDayOf(to)}`;
}

/** Print differs in the width of its marks and in blanks; the words are the same. */
function asCompared(words: string): string {
  return words.normalize('NFKC').replaceAll(/\s/g, '');
}
