import type { GapKind } from '../api/gaps-document.ts';
import type { Reason } from '../graph/not-shown.ts';
import type { WordsShape } from '../i18n/words-shape.ts';

const zh = {
  disputed: '说法不一',
  source: '出自：',
  context: '虚线标出的是上下文，用来确定所指的是谁。',
  notShown: {
    title: '图中未显示：{{reasons}}。',
    reason: {
      undrawn: '这条陈述只有一端是实体，没有可画的线',
      cut: '图没有画全',
      told: '来源与时间的筛选没有留下它，或它没有可画的线',
      hidden: '它或它的一端已被隐藏',
      legend: '图例中没有勾选它所属的类别',
      collapsed: '它已收起在别的节点之后',
      focus: '图中只展开了别处',
    } satisfies Record<Reason, string>,
    show: '在图中显示',
  },
  mayBe: '可能是：',
  gap: {
    PERSON_WITHOUT_POST: '报道未写明职务的人：',
    VILLAGE_WITHOUT_PAIRING: '报道未写明结对企业的村：',
    COMPANY_WITHOUT_PAIRING: '报道未写明结对村的企业：',
  } satisfies Partial<Record<GapKind, string>>,
  gapFailed: '空缺情况没有读到。',
  slug: '编号',
};

const en: WordsShape<typeof zh> = {
  disputed: 'disputed',
  source: 'From: ',
  context: 'Words with a dotted line are context: they tell who is meant.',
  notShown: {
    title: 'Not shown in the network: {{reasons}}.',
    reason: {
      undrawn: 'only one end of this statement is an entity, so there is no line for it',
      cut: 'the drawing is not the whole network',
      told: 'the filter by source and time leaves it out, or it has no line',
      hidden: 'it, or an end of it, is hidden',
      legend: 'the legend leaves out what it belongs to',
      collapsed: 'it is put away behind another node',
      focus: 'only another part is expanded',
    },
    show: 'Show it in the network',
  },
  mayBe: 'may be: ',
  gap: {
    PERSON_WITHOUT_POST: 'Persons for whom no article tells a post: ',
    VILLAGE_WITHOUT_PAIRING: 'Villages for which no article tells a pairing: ',
    COMPANY_WITHOUT_PAIRING: 'Companies for which no article tells a pairing: ',
  },
  gapFailed: 'What is left open could not be read.',
  slug: 'Id',
};

/** How a statement is said: its parts, values, quotes, what it leaves open. */
export const statementWords = { zh, en };
