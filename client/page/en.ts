import { sharedWordsIn } from '../../graph-seed/words/shared-words.ts';
import { articleWords } from '../article/article-words.ts';
import { canvasWords } from '../canvas/canvas-words.ts';
import { commandsWords } from '../commands/commands-words.ts';
import { detailsWords } from '../details/details-words.ts';
import { graphWords } from '../graph/graph-words.ts';
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
import type { Words } from './zh.ts';

/** Every English string of the page. */
export const en = {
  article: articleWords.en,
  canvas: canvasWords.en,
  commands: commandsWords.en,
  details: detailsWords.en,
  graph: graphWords.en,
  legend: legendWords.en,
  matrix: matrixWords.en,
  page: pageWords.en,
  panels: panelsWords.en,
  parts: partsWords.en,
  paths: pathsWords.en,
  report: reportWords.en,
  search: searchWords.en,
  shared: sharedWordsIn('en'),
  statement: statementWords.en,
  table: tableWords.en,
} satisfies Words;
