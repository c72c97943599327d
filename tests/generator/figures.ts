import type { Bilingual } from '../../graph-seed/model/bilingual.ts';
import { Bound } from '../../graph-seed/model/ontology.gen.ts';
import type { OntologyIndex } from '../../graph-seed/model/ontology.ts';
import { fillTemplate } from '../../graph-seed/model/sentence-template.ts';
import type { Quantity } from '../../graph-seed/model/value.ts';
import type { Random } from './random.ts';
import { entryOf, type FigureWords, pickWord, vocabulary } from './vocabulary.ts';

/** Dimensions of what may be counted per household, per year … */
const shared: ReadonlySet<string> = new Set(['money', 'mass']);

/** A figure for the property or qualifier, with what it counts where the vocabulary says that. */
export function figureFor(
  random: Random,
  id: string,
  tables: OntologyIndex,
): { quantity: Quantity; of: Bilingual | undefined } {
  const words = random.pick(entryOf(vocabulary.figures, id));
  const quantity = quantityOf(random, numberIn(random, words), words.unit, Bound.exact, tables);
  return { quantity, of: words.of && pickWord(random, words.of) };
}

/** The figure as news have it: rounded, per something, a part of a growth, of several together. */
export function varied(
  random: Random,
  { value, unit }: Quantity,
  several: boolean,
  tables: OntologyIndex,
): Quantity {
  const oneOf = (table: ReadonlyMap<string, unknown>) => random.pick([...table.keys()]);
  const bound = random.chance(0.4) ? oneOf(tables.bounds) : Bound.exact;
  const isShared = shared.has(tables.units.get(unit)?.dimension ?? '');
  return {
    ...quantityOf(random, value, unit, bound, tables),
    ...(isShared && random.chance(0.25) && { per: oneOf(tables.per) }),
    ...(several && { scope: oneOf(tables.scopes) }),
    ...(random.chance(0.1) && { stage: oneOf(tables.stages) }),
  };
}

/** The same figure of another size. */
export function otherFigure(
  random: Random,
  { text: _, value, unit, bound, ...rest }: Quantity,
  tables: OntologyIndex,
): Quantity {
  const isShare = tables.units.get(unit)?.dimension === 'share';
  const other = isShare ? value / 2 : value * random.whole(2, 4);
  return { ...quantityOf(random, tidy(other), unit, bound, tables), ...rest };
}

function numberIn(random: Random, { low, high, step }: FigureWords): number {
  // Small numbers are as frequent as large ones: a place has thirty sheep or three thousand.
  const largest = low * (high / low) ** random.share();
  return tidy(Number((Math.max(1, Math.round(largest / step)) * step).toPrecision(3)));
}

function quantityOf(
  random: Random,
  value: number,
  unit: string,
  bound: string,
  tables: OntologyIndex,
): Quantity {
  const multiple = multipleFor(random, value);
  const words = new Map([
    ['n', String(tidy(value / (multiple === '万' ? 1e4 : multiple === '亿' ? 1e8 : 1)))],
    ['m', multiple],
    ['u', tables.units.get(unit)?.label.zh ?? unit],
  ]);
  const text = fillTemplate(entryOf(vocabulary.bounds, bound), (name) => words.get(name));
  return { text, value, unit, bound };
}

/** 万 or 亿 where print would have it and no digit is lost. */
function multipleFor(random: Random, value: number): string {
  if (value >= 1e8 && value % 1e6 === 0) return '亿';
  return value >= 1e4 && value % 100 === 0 && random.chance(0.9) ? '万' : '';
}

function tidy(value: number): number {
  return Number(value.toFixed(2));
}
