import { sharedWords } from '../../graph-seed/words/shared-words.ts';
import type { WordsShape } from '../i18n/words-shape.ts';
import type { SelectionType } from '../view/selection.ts';

const zh = {
  thing: {
    entity: '实体',
    statement: sharedWords.statement.zh,
    missing: sharedWords.missing.zh,
    sentence: sharedWords.sentence.zh,
    kind: '一类实体',
    family: '一类陈述',
  } satisfies Record<SelectionType, string>,
};

const en: WordsShape<typeof zh> = {
  thing: {
    entity: 'Entity',
    statement: sharedWords.statement.en,
    missing: sharedWords.missing.en,
    sentence: sharedWords.sentence.en,
    kind: 'Entities of one kind',
    family: 'Statements of one family',
  },
};

/** What can be chosen, where it has no name of its own. */
export const graphWords = { zh, en };
