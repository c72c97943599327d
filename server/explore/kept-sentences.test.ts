import { expect, it } from 'vitest';
import { changedDataSet, tinyDataSet } from '../../tests/store/tiny-data-set.ts';
import { dataSetInfo } from '../ports/data-set-info.ts';
import { KeptSentences } from './kept-sentences.ts';

const [before, after] = [dataSetInfo(tinyDataSet()), dataSetInfo(changedDataSet())];
const [statement] = tinyDataSet().statements;

it('are written once in each language, and anew for other data', () => {
  if (!statement) throw new Error('The data set has no statement.');
  const written: string[] = [];
  const sentencesOf = (info: typeof before, words: string) =>
    new KeptSentences(info, (_, language) => {
      written.push(language);
      return `${words} ${language}`;
    });
  expect(sentencesOf(before, 'first').known(statement, 'zh')).toBeUndefined();
  expect(sentencesOf(before, 'first').write(statement, 'zh')).toBe('first zh');
  expect(sentencesOf(before, 'second').write(statement, 'zh')).toBe('first zh');
  expect(sentencesOf(before, 'second').known(statement, 'zh')).toBe('first zh');
  expect(sentencesOf(before, 'second').write(statement, 'en')).toBe('second en');
  expect(sentencesOf(after, 'third').write(statement, 'zh')).toBe('third zh');
  expect(written).toEqual(['zh', 'en', 'zh']);
});
