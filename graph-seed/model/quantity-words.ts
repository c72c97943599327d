import type { Bilingual } from './bilingual.ts';
import { Bound } from './ontology.gen.ts';
import { labelOf, type OntologyIndex } from './ontology.ts';
import type { Quantity } from './value.ts';

/**
 * A quantity in words: in Chinese as printed, in English its number and unit; both with what it is
 * counted per and its part in a growth. Whose it is (its scope) is not told.
 */
export function quantityWords(quantity: Quantity, ontology: OntologyIndex): Bilingual {
  const per = quantity.per === undefined ? undefined : labelOf(ontology.per, quantity.per);
  const stage = quantity.stage === undefined ? undefined : labelOf(ontology.stages, quantity.stage);
  const { text, bound } = quantity;
  // 96万元/年 says itself what it is counted per, 1600斤 does not.
  const chinese = [stage?.zh, text.includes('/') ? undefined : per?.zh, text];
  const english = [
    bound === Bound.exact ? undefined : labelOf(ontology.bounds, bound).en,
    numberAndUnit(quantity, ontology),
    per?.en,
    stage && `(${stage.en})`,
  ];
  return { zh: chinese.filter(Boolean).join(''), en: english.filter(Boolean).join(' ') };
}

function numberAndUnit({ value, unit }: Quantity, { units }: OntologyIndex): string {
  const number = value.toLocaleString('en-US', { maximumFractionDigits: 6 });
  const blank = units.get(unit)?.joined ? '' : ' ';
  return `${number}${blank}${labelOf(units, unit).en}`;
}
