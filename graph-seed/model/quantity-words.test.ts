import { describe, expect, it } from 'vitest';
import { ProblemList } from '../reading/problem.ts';
import { readOntology } from '../reading/read-ontology.ts';
import { indexOntology } from './ontology.ts';
import { quantityWords } from './quantity-words.ts';
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
      en: '1,600 jin per mu',
    });
    expect(words('96万元/年', 960_000, 'yuan', { per: 'year' })).toEqual({
      zh: '96万元/年',
      en: '960,000 yuan per year',
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
});
