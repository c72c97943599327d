import type { GapKind } from '../api/gaps-document.ts';
import type {
  QuantityBound,
  QuantityPer,
  QuantityScope,
  QuantityStage,
  StatementStatus,
} from '../api/graphql.ts';
import type { WordsShape } from '../i18n/words-shape.ts';

const zh = {
  status: {
    ACHIEVED: '已实现',
    ONGOING: '进行中',
    PLANNED: '计划',
    FORECAST: '预计',
  } satisfies Record<StatementStatus, string>,
  stated: '原文直述',
  inferred: '推断',
  partlyInferred: '部分推断',
  disputed: '说法不一',
  dates: '{{from}} 至 {{to}}',
  datedBy: '由“{{words}}”推知',
  part: {
    subjects: '主语',
    objects: '宾语',
    value: '内容',
    time: '时间',
    saidBy: '说话人',
    resultOf: '来由',
  },
  value: {
    paraphrase: '概括，非原文用词',
    bound: {
      ABOUT: '左右',
      AT_LEAST: '以上',
      EXACT: '',
      NEARLY: '近',
      OVER: '余',
      UNDER: '不足',
    } satisfies Record<QuantityBound, string>,
    per: { HOUSEHOLD: '每户', MONTH: '每月', MU: '每亩', YEAR: '每年' } satisfies Record<
      QuantityPer,
      string
    >,
    scope: {
      EACH: '各自的数字',
      TOTAL: '合计的数字',
      UNCLEAR: '原文没有说明是合计还是各自',
    } satisfies Record<QuantityScope, string>,
    stage: { BASE: '原有', INCREMENT: '新增', TARGET: '目标' } satisfies Record<
      QuantityStage,
      string
    >,
  },
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
    time: '时间',
    certainty: '依据',
    slug: '编号',
  },
};

const en: WordsShape<typeof zh> = {
  status: {
    ACHIEVED: 'achieved',
    ONGOING: 'ongoing',
    PLANNED: 'planned',
    FORECAST: 'forecast',
  },
  stated: 'stated',
  inferred: 'inferred',
  partlyInferred: 'partly inferred',
  disputed: 'disputed',
  dates: '{{from}} to {{to}}',
  datedBy: 'dated by “{{words}}”',
  part: {
    subjects: 'Subject',
    objects: 'Object',
    value: 'Content',
    time: 'Time',
    saidBy: 'Speaker',
    resultOf: 'Origin',
  },
  value: {
    paraphrase: 'a paraphrase, not the article’s wording',
    bound: {
      ABOUT: 'about',
      AT_LEAST: 'at least',
      EXACT: '',
      NEARLY: 'nearly',
      OVER: 'over',
      UNDER: 'under',
    },
    per: { HOUSEHOLD: 'per household', MONTH: 'per month', MU: 'per mu', YEAR: 'per year' },
    scope: {
      EACH: 'the figure of each',
      TOTAL: 'the figure of all together',
      UNCLEAR: 'the article leaves open whether of all together or of each',
    },
    stage: { BASE: 'before', INCREMENT: 'added', TARGET: 'target' },
  },
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
    time: 'Time',
    certainty: 'Certainty',
    slug: 'Id',
  },
};

/** How a statement is said: its parts, values, quotes, what it leaves open. */
export const statementWords = { zh, en };
