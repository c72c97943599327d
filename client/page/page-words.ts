import type { WordsShape } from '../i18n/words-shape.ts';

const zh = {
  skip: '快捷跳转',
  skipToList: '跳到实体列表',
  skipToNetwork: '跳到关系图',
  skipToDetails: '跳到详情',
  selected: '已选：{{name}}',
  arranged: {
    hidden: '已隐藏：{{name}}',
    shown: '重新显示：{{name}}',
    focused: '只看与此相邻的：{{name}}',
    expanded: '已展开：{{name}}',
    collapsed: '已收起：{{name}}',
    pinned: '已固定位置：{{name}}',
    unpinned: '已松开位置：{{name}}',
    all: '已显示全部',
    legend: '已按图例筛选',
    told: '已按来源与时间筛选',
    layout: '已换布局',
    other: '图中内容已变',
    counts:
      '，现有 $t(page.header.entities, {"count": {{entities}} })、$t(details.facts, {"count": {{facts}} })。',
  },
  printed: '数据版本 {{version}}（{{hash}}），打印自 {{address}}，{{day}}',
  header: {
    version: '版本 {{version}}',
    hash: '数据指纹 {{hash}}',
    verified: '{{quotes}} 条引文，服务器已核对',
    verifiedHint:
      '服务器读入数据时，每条引文都在原文中逐字找到。打开“原文”面板，浏览器再核对一遍。',
    entities_other: '{{count}} 个实体',
    statements_other: '{{count}} 条陈述',
    language: '语言',
    chinese: '中文',
    english: 'English',
    chineseShort: '中',
    englishShort: 'EN',
    toDark: '切换到深色',
    toLight: '切换到浅色',
  },
  sheet: { legend: '图例与列表' },
  network: {
    title: '关系图',
    label:
      '关系图，画有 $t(page.header.entities, {"count": {{entities}} })、$t(details.facts, {"count": {{facts}} })。同样的内容可在“全部实体”列表中逐一阅读。',
    nothing: '按现在的筛选，图中没有可显示的内容。',
    showAll: '显示全部',
    part: '图中显示 {{shown}} / {{all}} 个实体',
    truncated_other: '图中只画出联系最多的 {{drawn}} 个实体，另有 {{count}} 个未画出。',
  },
  replaced: {
    text: '服务器上的数据已换成另一版：本页有的内容来自旧版，有的来自新版。',
    reload: '重新载入',
  },
  state: {
    loading: '正在读取关系图……',
    failedTitle: '读不到关系图',
  },
};

const en: WordsShape<typeof zh> = {
  skip: 'Shortcuts',
  skipToList: 'Skip to the list of entities',
  skipToNetwork: 'Skip to the network',
  skipToDetails: 'Skip to the details',
  selected: 'Selected: {{name}}',
  arranged: {
    hidden: 'Hidden: {{name}}',
    shown: 'Shown again: {{name}}',
    focused: 'Only what is beside it: {{name}}',
    expanded: 'Expanded: {{name}}',
    collapsed: 'Put away behind it: {{name}}',
    pinned: 'Pinned: {{name}}',
    unpinned: 'Unpinned: {{name}}',
    all: 'Everything is shown',
    legend: 'Filtered by the legend',
    told: 'Filtered by source and time',
    layout: 'Laid out anew',
    other: 'The drawing has changed',
    counts:
      '; now $t(page.header.entities, {"count": {{entities}} }), $t(details.facts, {"count": {{facts}} }).',
  },
  printed: 'Data version {{version}} ({{hash}}), printed from {{address}} on {{day}}',
  header: {
    version: 'Version {{version}}',
    hash: 'Data hash {{hash}}',
    verified: '{{quotes}} quotes, verified by the server',
    verifiedHint:
      'When the server read the data, each quote was found word for word in its article. With the panel “Article” open, the browser verifies them again.',
    entities_one: '{{count}} entity',
    entities_other: '{{count}} entities',
    statements_one: '{{count}} statement',
    statements_other: '{{count}} statements',
    language: 'Language',
    chinese: '中文',
    english: 'English',
    chineseShort: '中',
    englishShort: 'EN',
    toDark: 'Switch to dark',
    toLight: 'Switch to light',
  },
  sheet: { legend: 'Legend and list' },
  network: {
    title: 'Network',
    label:
      'Network of $t(page.header.entities, {"count": {{entities}} }) and $t(details.facts, {"count": {{facts}} }). The list “All entities” holds the same, to be read one by one.',
    nothing: 'With these filters there is nothing to draw.',
    showAll: 'Show everything',
    part: '{{shown}} of {{all}} entities shown',
    truncated_one: 'The {{drawn}} entities that most facts connect are drawn; {{count}} is not.',
    truncated_other: 'The {{drawn}} entities that most facts connect are drawn; {{count}} are not.',
  },
  replaced: {
    text: 'The server has other data by now: some of what stands here is of the old version, some of the new.',
    reload: 'Reload',
  },
  state: {
    loading: 'Loading the network …',
    failedTitle: 'The network cannot be loaded',
  },
};

/** What the frame of the page says. */
export const pageWords = { zh, en };
