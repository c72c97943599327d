import { describe, expect, it } from 'vitest';
import { ProblemList } from '../reading/problem.ts';
import { readOntology } from '../reading/read-ontology.ts';
import { indexOntology } from './ontology.ts';
import { figureWords, quantityWords } from './quantity-words.ts';
import type { Quantity } from './value.ts';

const ontology = readOntology('graph-seed', new ProblemList());
if (!ontology) throw new Error('graph-seed/ontology.yaml cannot be read.');
const tables = indexOntology(ontology);

const words = (text: string, value: number, unit: string, more: Partial<Quantity> = {}) =>
  quantityWords({ text, value, unit, bound: 'exact', ...more }, tables);

describe('a quantity in words', () => {
  it('says what it is counted per where the print does not', () => {
    expect(words('1600斤', 1600, 'jin', { per: 'mu' })).toEqual({
      zh: '每亩1600斤',
      en: '1,600 jin a mu',
    });
    expect(words('96万元/年', 960_000, 'yuan', { per: 'year' })).toEqual({
      zh: '96万元/年',
      en: '960,000 yuan a year',
    });
  });

  it('writes a percentage without a blank', () => {
    expect(words('89.9%', 89.9, 'percent')).toEqual({ zh: '89.9%', en: '89.9%' });
  });

  it('says how exact it is, and its part in a growth', () => {
    expect(words('近600元', 600, 'yuan', { bound: 'nearly' }).en).toBe('nearly 600 yuan');
    expect(words('6座', 6, 'greenhouse', { stage: 'increment' })).toEqual({
      zh: '新增6座',
      en: '6 units (added)',
    });
  });

  it('keeps what the ontology does not name', () => {
    expect(words('3箱', 3, 'crate', { per: 'day' })).toEqual({ zh: 'day3箱', en: '3 crate day' });
  });

  it('writes from a million on in millions, and below in full', () => {
    expect(words('364万元', 3_640_000, 'yuan').en).toBe('3.64 million yuan');
    expect(words('12亿元', 1_200_000_000, 'yuan').en).toBe('1.2 billion yuan');
    expect(words('96万元', 960_000, 'yuan').en).toBe('960,000 yuan');
  });
});

describe('a figure in a sentence', () => {
  const figure = (quantity: Partial<Quantity>, several = true, other: string[] = []) =>
    figureWords(
      { text: '364万元', value: 3_640_000, unit: 'yuan', bound: 'exact', ...quantity },
      tables,
      { several, told: false, other },
    );

  it('says whose it is, of several', () => {
    expect(figure({ scope: 'total' }).whole).toEqual({
      zh: '共364万元',
      en: '3.64 million yuan together',
    });
    expect(figure({ scope: 'each' }).whole).toEqual({
      zh: '各364万元',
      en: '3.64 million yuan each',
    });
    expect(figure({ scope: 'unclear' }).whole.zh).toBe('364万元（报道未说明是合计还是各自）');
    expect(figure({ scope: 'total' }, false).whole.zh).toBe('364万元');
  });

  it('has no unit where that only counts what the sentence names', () => {
    const members = { text: '63名', value: 63, unit: 'person' };
    expect(figure(members, false).number).toEqual({ zh: '63名', en: '63' });
  });

  it('spells small exact counts out, and says once and twice', () => {
    const six = { text: '6座', value: 6, unit: 'greenhouse' };
    expect(figure(six, false).number.en).toBe('six');
    expect(figure({ ...six, bound: 'over' }, false).number.en).toBe('over 6');
    const twice = { text: '两次', value: 2, unit: 'occasion', per: 'month' };
    expect(figure(twice, false).whole.en).toBe('twice a month');
    expect(figure({ ...twice, value: 3 }, false).whole.en).toBe('3 times a month');
  });

  it('does not say twice what it is counted per', () => {
    const income = { text: '近600元', value: 600, bound: 'nearly', per: 'household' };
    expect(figure(income, false).whole.zh).toBe('每户近600元');
    expect(figure(income, false, ['每户牧民']).whole.zh).toBe('近600元');
  });
});
