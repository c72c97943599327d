import type { WordsShape } from '../i18n/words-shape.ts';
import type { SelectionType } from '../view/selection.ts';

const zh = {
  thing: {
    entity: '实体',
    statement: '陈述',
    missing: '没有点明的一方',
    sentence: '原文的一句',
    kind: '一类实体',
    family: '一类陈述',
  } satisfies Record<SelectionType, string>,
};

const en: WordsShape<typeof zh> = {
  thing: {
    entity: 'Entity',
    statement: 'Statement',
    missing: 'An end that is not named',
    sentence: 'A sentence of the article',
    kind: 'Entities of one kind',
    family: 'Statements of one family',
  },
};

/** What can be chosen, where it has no name of its own. */
export const graphWords = { zh, en };
