import { sharedWordsIn } from '../../graph-seed/words/shared-words.ts';
import { articleWords } from '../article/article-words.ts';
import { canvasWords } from '../canvas/canvas-words.ts';
import { commandsWords } from '../commands/commands-words.ts';
import { detailsWords } from '../details/details-words.ts';
import { graphWords } from '../graph/graph-words.ts';
import type { WordsShape } from '../i18n/words-shape.ts';
import { legendWords } from '../legend/legend-words.ts';
import { matrixWords } from '../matrix/matrix-words.ts';
import { panelsWords } from '../panels/panels-words.ts';
import { partsWords } from '../parts/parts-words.ts';
import { pathsWords } from '../paths/paths-words.ts';
import { reportWords } from '../report/report-words.ts';
import { searchWords } from '../search/search-words.ts';
import { statementWords } from '../statement/statement-words.ts';
import { tableWords } from '../table/table-words.ts';
import { pageWords } from './page-words.ts';

/** Every Chinese string of the page, under the folder it belongs to; `en.ts` says the same. */
export const zh = {
  article: articleWords.zh,
  canvas: canvasWords.zh,
  commands: commandsWords.zh,
  details: detailsWords.zh,
  graph: graphWords.zh,
  legend: legendWords.zh,
  matrix: matrixWords.zh,
  page: pageWords.zh,
  panels: panelsWords.zh,
  parts: partsWords.zh,
  paths: pathsWords.zh,
  report: reportWords.zh,
  search: searchWords.zh,
  shared: sharedWordsIn('zh'),
  statement: statementWords.zh,
  table: tableWords.zh,
};

/** The keys that every language must say. */
export type Words = WordsShape<typeof zh>;
