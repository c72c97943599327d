import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tinyDataSet } from '../../tests/store/tiny-data-set.ts';
import { ProblemList } from './problem.ts';
import { readLayout } from './read-layout.ts';

const tiny = tinyDataSet();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'layout '));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is read of the text as the layout's file, and what is noted. */
function read(text: string | undefined, content: Parameters<typeof readLayout>[1] = tiny) {
  if (text !== undefined) writeFileSync(join(folder, 'layout.json'), text);
  const notes = new ProblemList();
  const { positions } = readLayout(folder, content, notes);
  return { positions, notes: notes.sorted().map(({ code, message }) => `${code} ${message}`) };
}

describe('the layout of a folder', () => {
  it('is read as it was computed', () => {
    expect(read(JSON.stringify(tiny.layout))).toEqual({
      positions: tiny.layout.positions,
      notes: [],
    });
  });

  it('has no place for what came later, nor for what is gone, and notes it', () => {
    const positions = { 'company-a': [1, 2], 'some-firm': [3, 4], pairing: [5, 6] };
    const older = { seed: 1, drawing: 'another', positions: { ...positions, gone: [7, 8] } };
    expect(read(JSON.stringify(older))).toEqual({
      positions,
      notes: [
        'LAYOUT_STALE The coordinates were computed for another network: 12 of 15 nodes are new.',
      ],
    });
  });

  it('gives a statement that is one line no place, whatever the file says', () => {
    const older = { seed: 1, drawing: 'another', positions: { post: [1, 2] } };
    expect(read(JSON.stringify(older)).positions).toEqual({});
  });

  it.each([
    ['is not there', undefined, 'The coordinates are not computed yet.'],
    ['was merged by halves', '{"seed": 1,\n<<<<<<< ours', 'The file does not hold a layout.'],
    ['is of another form', '{"seed": 1}', 'The file does not hold a layout.'],
    [
      'has half a place',
      '{"seed": 1, "drawing": "", "positions": {"post": [1]}}',
      'The file does not hold a layout.',
    ],
  ])('is empty where the file %s, and that is noted', (_, text, message) => {
    expect(read(text)).toEqual({ positions: {}, notes: [`LAYOUT_STALE ${message}`] });
  });

  it('is not asked for where there is more than is laid out as a whole', () => {
    const entities = Array.from({ length: 2_001 }, (_, index) => ({ id: `e-${index}` }));
    const [one] = tiny.entities;
    if (!one) throw new Error('The tiny data set has no entity.');
    const large = { entities: entities.map(({ id }) => ({ ...one, id })), statements: [] };
    expect(read(undefined, large)).toEqual({ positions: {}, notes: [] });
    expect(read(undefined, { ...large, entities: large.entities.slice(1) }).notes).toHaveLength(1);
  });
});
