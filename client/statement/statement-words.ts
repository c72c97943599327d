import type { GapKind } from '../api/gaps-document.ts';
import type { WordsShape } from '../i18n/words-shape.ts';

const zh = {
  disputed: '说法不一',
  datedBy: '由“{{words}}”推知',
  paraphrase: '概括，非原文用词',
  quote: {
    title: '所依据的原文',
    context: '虚线标出的是上下文，用来确定所指的是谁。',
    translation: '英文译文（本项目所译，非原文）',
    untranslated: '这一句还没有英文译文。',
  },
  mayBe: '可能是：',
  orNotNamed: '或报道未点名者',
  unnamed: '未点明的{{kind}}',
  gap: {
    PERSON_WITHOUT_POST: '报道没有写明职务的人：',
    VILLAGE_WITHOUT_PAIRING: '报道没有写明结对企业的嘎查：',
    COMPANY_WITHOUT_PAIRING: '报道没有写明结对嘎查的企业：',
  } satisfies Partial<Record<GapKind, string>>,
  gapFailed: '空缺情况没有读到。',
  column: {
    enterprise: '企业',
    amount: '金额',
    project: '项目',
    result: '成效',
    slug: '编号',
  },
};

const en: WordsShape<typeof zh> = {
  disputed: 'disputed',
  datedBy: 'dated by “{{words}}”',
  paraphrase: 'a paraphrase, not the article’s wording',
  quote: {
    title: 'The words it rests on',
    context: 'Words with a dotted line are context: they tell who is meant.',
    translation: 'English (our translation, not the article’s)',
    untranslated: 'This sentence has no English translation yet.',
  },
  mayBe: 'may be: ',
  orNotNamed: 'or one not named',
  unnamed: 'not named: {{kind}}',
  gap: {
    PERSON_WITHOUT_POST: 'Persons for whom the article tells no post: ',
    VILLAGE_WITHOUT_PAIRING: 'Villages for which the article tells no pairing: ',
    COMPANY_WITHOUT_PAIRING: 'Companies for which the article tells no pairing: ',
  },
  gapFailed: 'What is left open could not be read.',
  column: {
    enterprise: 'Enterprise',
    amount: 'Amount',
    project: 'Project',
    result: 'Result',
    slug: 'Id',
  },
};

/** How a statement is said: its parts, values, quotes, what it leaves open. */
export const statementWords = { zh, en };
