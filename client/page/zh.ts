import type { KnownFailure } from '../api/failure-code.ts';
import type {
  NameOrigin,
  QuantityBound,
  QuantityPer,
  QuantityScope,
  QuantityStage,
  StatementStatus,
} from '../api/graphql.ts';
import { articleWords } from '../article/article-words.ts';
import { commandWords } from '../commands/command-words.ts';
import { actionWords } from '../details/action-words.ts';
import { startWords } from '../details/start-words.ts';
import type { Standing } from '../graph/drawing.ts';
import type { WordsShape } from '../i18n/words-shape.ts';
import { panelWords } from '../panels/panel-words.ts';
import { pathWords } from '../paths/path-words.ts';
import { searchWords } from '../search/search-words.ts';
import { tablesWords } from '../table/table-words.ts';

/** Every Chinese string of the page, a folder's own from that folder; `en.ts` says the same. */
export const zh = {
  app: {
    name: '知识图谱',
    skip: '快捷跳转',
    skipToList: '跳到实体列表',
    skipToNetwork: '跳到关系图',
    skipToDetails: '跳到详情',
  },
  header: {
    version: '版本 {{version}}',
    hash: '数据指纹 {{hash}}',
    verified: '{{quotes}} / {{quotes}} 条引文已核对',
    verifiedHint: '每条引文都在原文中逐字找到。',
    entities_other: '{{count}} 个实体',
    statements_other: '{{count}} 条陈述',
    language: '语言',
    chinese: '中文',
    english: 'English',
    toDark: '切换到深色',
    toLight: '切换到浅色',
  },
  network: {
    title: '关系图',
    label:
      '关系图，画有 {{entities}} 个实体、{{statements}} 条陈述。同样的内容可在“全部实体”列表中逐一阅读。',
    keys: '关系图：方向键移动，Enter 读详情，Shift+F10 打开菜单',
    nothing: '按现在的筛选，图中没有可显示的内容。',
    showAll: '显示全部',
    part: '图中显示 {{shown}} / {{all}} 个实体',
    truncated: '实体太多，图中只画出前 {{count}} 个。',
  },
  legend: {
    title: '图例',
    open: '图例与列表',
    show: '显示：{{label}}',
    light: '点亮所有“{{label}}”',
    only: '只看',
    onlyThis: '只看：{{label}}',
    showAll: '全部显示',
    counts: '图中显示 {{shown}} / {{all}}',
    facet: { kinds: '实体', families: '陈述', standings: '依据', statuses: '进展' },
    standing: { STATED: '原文直说', INFERRED: '推断', DISPUTED: '说法不一' } satisfies Record<
      Standing,
      string
    >,
    noStatus: '未注明进展',
    signs: '记号',
    more: '双圈与“+n”：还有未显示的相邻项',
    pinned: '粗圈：位置已固定',
    junction: '连接点：牵涉多方的陈述',
    ghost: '未点明（虚框加问号）',
    arrow: '箭头：从主语指向宾语',
    size: '越大：牵涉的陈述越多',
  },
  commands: commandWords.zh,
  article: articleWords.zh,
  panels: panelWords.zh,
  search: searchWords.zh,
  paths: pathWords.zh,
  actions: actionWords.zh,
  start: startWords.zh,
  tables: tablesWords.zh,
  list: {
    title: '全部实体',
    missing: '没有点明的',
    notShown: '（图中未显示）',
  },
  details: {
    title: '详情',
    hint: '在图中点选实体、线或连接点，或从“全部实体”中选取，即可看到每一条陈述和它所依据的原文。',
    close: '关闭详情',
    selected: '已选：{{name}}',
    aliases: '又作',
    group_other: '未列名的 {{count}} 个',
    groupUncounted: '未列名的群体',
    statements_other: '{{count}} 条陈述',
    statement: '陈述',
    missing: '没有点明的一方',
    missingKind: '未点明的{{kind}}',
    noMention: '原文没有提到它，只能从上下文看出有这一方。',
    why: '为何未定',
    candidates: '可能是',
    noCandidates: '原文没有给出可能的对象。',
    notDrawn: '这条陈述只有一端是实体，图中没有画线。',
    notFoundTitle: '没有找到',
    notFound: '数据集中没有这一项。',
    entity: '实体',
    kind: '一类实体',
    family: '一类陈述',
    sentence: '原文的一句',
    more: '显示更多',
    loading: '正在读取……',
    nameOrigin: {
      OFFICIAL: '官方英文名',
      TRANSLATED: '英文名为本项目所译',
      PINYIN: '英文名为汉语拼音',
    } satisfies Record<NameOrigin, string>,
  },
  statement: {
    status: {
      ACHIEVED: '已实现',
      ONGOING: '进行中',
      PLANNED: '计划',
      FORECAST: '预计',
    } satisfies Record<StatementStatus, string>,
    inferred: '推断',
    partlyInferred: '部分推断',
    stated: '原文直接说明',
    certainty: '依据',
    time: '时间',
    dates: '{{from}} 至 {{to}}',
    datedBy: '由“{{words}}”推知',
    saidBy: '出自',
    resultOf: '由此而来',
    inferredPart: '{{part}}为推断',
    inferredEnd: '{{part}}“{{end}}”为推断',
    open: '{{part}}以“等”字结尾，未列全',
    part: {
      subjects: '主语',
      objects: '宾语',
      value: '内容',
      time: '时间',
      saidBy: '说话人',
      resultOf: '来由',
    },
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
  state: {
    loading: '正在读取关系图……',
    emptyTitle: '数据集是空的',
    empty: '其中还没有实体，因此没有可画的图。',
    failedTitle: '读不到关系图',
    detailsFailedTitle: '读不到详情',
    detailsFailed: '图仍可浏览；详情要等服务器恢复后才能读取。',
    retry: '重试',
    code: '代码：{{code}}',
  },
  failure: {
    UNREACHABLE: '服务器没有应答。请检查网络，稍后重试。',
    STORE_UNAVAILABLE: '图数据库暂时连接不上。请稍后重试。',
    STORE_UNAUTHORISED: '图数据库拒绝了本服务器的登录，需要由管理员处理。',
    STORE_EMPTY: '图数据库中还没有数据，需要由管理员载入。',
    STORE_TIMEOUT: '图数据库应答太慢。请稍后重试。',
    STORE_FAILED: '图数据库出错。请稍后重试。',
    INTERNAL: '服务器出错。请稍后重试。',
    BAD_REQUEST: '服务器不接受本页的请求。页面可能已过期，请刷新。',
    unknown: '出现了未知的错误。',
  } satisfies Record<KnownFailure | 'unknown', string>,
};

/** The keys that every language must say. */
export type Words = WordsShape<typeof zh>;
