import type { Bilingual } from './bilingual.ts';
import { Bound, Scope, Unit } from './ontology.gen.ts';
import { labelOf, type OntologyIndex } from './ontology.ts';
import type { Quantity } from './value.ts';

/** Made once: to make one costs more than to write a thousand numbers. */
const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const times = [undefined, 'once', 'twice'];

/**
 * A quantity in words: in Chinese as printed, in English its number and unit; both with what it is
 * counted per and its part in a growth. Whose it is (its scope) is not told.
 */
export function quantityWords(quantity: Quantity, ontology: OntologyIndex): Bilingual {
  const stage = quantity.stage === undefined ? undefined : labelOf(ontology.stages, quantity.stage);
  const { text } = quantity;
  const per = perWords(quantity, ontology);
  const english = [numberWords(quantity, ontology, true), per.en, stage && `(${stage.en})`];
  return {
    zh: [stage?.zh, per.zh, text].filter(Boolean).join(''),
    en: english.filter(Boolean).join(' '),
  };
}

/** A quantity as a sentence takes it apart. */
interface FigureWords {
  /** Number, unit, what it is counted per, and whose it is. */
  readonly whole: Bilingual;
  /** Number and whose it is; without its unit where that only counts what the sentence names. */
  readonly number: Bilingual;
  readonly per: Bilingual;
  /** Its part in a growth, where it is not told; the Chinese number has it already. */
  readonly stage: string | undefined;
}

/**
 * The words for a figure in a sentence about one or `several` subjects. Its part in a growth is
 * said, unless the article's own verb has `told` it (新建, 扩大到); what it is counted per, unless
 * the sentence's `other` words begin with it (每户牧民).
 */
export function figureWords(
  quantity: Quantity,
  ontology: OntologyIndex,
  { several, told, other }: { several: boolean; told: boolean; other: readonly string[] },
): FigureWords {
  const counted = perWords(quantity, ontology);
  const isTold = counted.zh !== '' && other.some((words) => words.startsWith(counted.zh));
  const per = isTold ? { zh: '', en: '' } : counted;
  const stage =
    told || quantity.stage === undefined ? undefined : labelOf(ontology.stages, quantity.stage);
  const scope = several ? scopeWords(quantity) : undefined;
  const isCount = ontology.units.get(quantity.unit)?.dimension === 'count';
  const zh = `${stage?.zh ?? ''}${scope?.before ?? ''}${per.zh}${quantity.text}${scope?.after.zh ?? ''}`;
  const english = (withUnit: boolean, withPer: boolean) =>
    [
      (isCount && smallNumber(quantity, withUnit)) || numberWords(quantity, ontology, withUnit),
      withPer && per.en,
      withPer && stage && `(${stage.en})`,
      scope?.after.en,
    ]
      .filter(Boolean)
      .join(' ');
  return {
    whole: { zh, en: english(true, true) },
    number: { zh, en: english(!isCount, false) },
    per,
    stage: stage?.en,
  };
}

function scopeWords({ scope, unit }: Quantity) {
  if (scope === Scope.total && unit === Unit.percent) return undefined;
  if (scope === Scope.total) return { before: '共', after: { zh: '', en: 'together' } };
  if (scope === Scope.each) return { before: '各', after: { zh: '', en: 'each' } };
  if (scope !== Scope.unclear) return undefined;
  const zh = '（报道未说明是合计还是各自）';
  const en = '(the article does not say whether together or each)';
  return { before: '', after: { zh, en } };
}

/** 96万元/年 says itself what it is counted per, 1600斤 does not. */
function perWords({ per, text }: Quantity, ontology: OntologyIndex): { zh: string; en: string } {
  if (per === undefined) return { zh: '', en: '' };
  const { zh, en } = labelOf(ontology.per, per);
  return { zh: text.includes('/') ? '' : zh, en };
}

function numberWords(quantity: Quantity, ontology: OntologyIndex, withUnit: boolean): string {
  const { bound, unit, value } = quantity;
  const before = bound === Bound.exact ? '' : `${labelOf(ontology.bounds, bound).en} `;
  if (!withUnit) return `${before}${largeNumber(value)}`;
  const blank = ontology.units.get(unit)?.joined ? '' : ' ';
  return `${before}${largeNumber(value)}${blank}${labelOf(ontology.units, unit).en}`;
}

/** A small exact count as newspapers print it: six greenhouses, twice a month. */
function smallNumber({ value, bound, unit }: Quantity, withUnit: boolean): string | undefined {
  if (bound !== Bound.exact) return undefined;
  if (withUnit) return unit === Unit.occasion ? times[value] : undefined;
  return small[value];
}

/** From a million on in millions, as newspapers print it: 3.64 million. */
function largeNumber(value: number): string {
  const [divisor, word] =
    value >= 1e9 ? [1e9, ' billion'] : value >= 1e6 ? [1e6, ' million'] : [1, ''];
  return `${numbers.format(value / divisor)}${word}`;
}
