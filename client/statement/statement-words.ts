import type { GapKind } from '../api/gaps-document.ts';
import type { WordsShape } from '../i18n/words-shape.ts';

const zh = {
  disputed: '说法不一',
  context: '虚线标出的是上下文，用来确定所指的是谁。',
  mayBe: '可能是：',
  gap: {
    PERSON_WITHOUT_POST: '报道没有写明职务的人：',
    VILLAGE_WITHOUT_PAIRING: '报道没有写明结对企业的嘎查：',
    COMPANY_WITHOUT_PAIRING: '报道没有写明结对嘎查的企业：',
  } satisfies Partial<Record<GapKind, string>>,
  gapFailed: '空缺情况没有读到。',
  slug: '编号',
};

const en: WordsShape<typeof zh> = {
  disputed: 'disputed',
  context: 'Words with a dotted line are context: they tell who is meant.',
  mayBe: 'may be: ',
  gap: {
    PERSON_WITHOUT_POST: 'Persons for whom the article tells no post: ',
    VILLAGE_WITHOUT_PAIRING: 'Villages for which the article tells no pairing: ',
    COMPANY_WITHOUT_PAIRING: 'Companies for which the article tells no pairing: ',
  },
  gapFailed: 'What is left open could not be read.',
  slug: 'Id',
};

/** How a statement is said: its parts, values, quotes, what it leaves open. */
export const statementWords = { zh, en };
