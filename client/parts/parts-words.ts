import type { KnownFailure } from '../api/failure-code.ts';
import type { WordsShape } from '../i18n/words-shape.ts';

const zh = {
  loading: '正在读取……',
  retry: '重试',
  code: '代码：{{code}}',
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
  replaced: '服务器上的数据已换成另一版。请重新载入本页。',
  pages: {
    reading: '正在读取，已读 {{count}} 行……',
    cut: '内容太多，只读取前 {{count}} 行。',
    failedTitle: '读不到这张表',
    partlyFailed: '只读到一部分。',
  },
  csv: '下载 CSV',
  csvOf: '下载《{{table}}》CSV，共 {{count}} 行。',
  csvHelp:
    '单元格内容一字不改，可直接用 R、pandas 读取；只有会被当作公式的文字前面加一个撇号。双击用 Excel 或 WPS 打开时，1-2、2024-05、长编号会被改成日期或科学计数：请用“数据 → 从文本/CSV 导入”，各列选“文本”；LibreOffice 在导入对话框中把各列设为“文本”。',
  csvOfPart: '下载 CSV（不全）',
  csvPart: '不全-前{{read}}行-共{{total}}行',
  byHandTitle: '请手动复制',
  byHand: '浏览器不许本页写入剪贴板。文字已选中，请按 Ctrl+C（苹果电脑按 ⌘C）复制。',
  byHandText: '要复制的文字',
  closeDialog: '关闭',
  clear: '清空“{{label}}”',
  newTab: '（在新标签页打开）',
};

const en: WordsShape<typeof zh> = {
  loading: 'Loading …',
  retry: 'Try again',
  code: 'Code: {{code}}',
  failure: {
    UNREACHABLE: 'The server does not answer. Check the connection and try again.',
    STORE_UNAVAILABLE: 'The graph store cannot be reached at the moment. Try again later.',
    STORE_UNAUTHORISED: 'The graph store refuses this server. Its operator has to act.',
    STORE_EMPTY: 'The graph store holds no data yet. Its operator has to load some.',
    STORE_TIMEOUT: 'The graph store took too long to answer. Try again later.',
    STORE_FAILED: 'The graph store failed. Try again later.',
    INTERNAL: 'Something went wrong on the server. Try again later.',
    BAD_REQUEST: 'The server does not accept this page’s request. Reload the page.',
    unknown: 'Something unknown went wrong.',
  },
  replaced: 'The server has other data by now. Reload the page.',
  pages: {
    reading: 'Loading; {{count}} rows so far …',
    cut: 'There are too many; only the first {{count}} rows are read.',
    failedTitle: 'This table cannot be loaded',
    partlyFailed: 'Only a part could be read.',
  },
  csv: 'CSV file',
  csvOf: 'CSV file of “{{table}}”, {{count}} rows.',
  csvHelp:
    'Every value is as it is, for R and pandas; only what would run as a formula has an apostrophe in front. Excel and WPS turn 1-2, 2024-05 and long ids into dates and powers of ten where the file is double-clicked: take “Data → From Text/CSV” and type Text for all columns; in LibreOffice set all columns to Text in the import dialog.',
  csvOfPart: 'CSV file (not all)',
  csvPart: 'only the first {{read}} of {{total}} rows',
  byHandTitle: 'Copy by hand',
  byHand:
    'The browser does not let this page write to the clipboard. The text is selected: press Ctrl+C (⌘C on a Mac).',
  byHandText: 'The text to copy',
  closeDialog: 'Close',
  clear: 'Clear “{{label}}”',
  newTab: ' (opens in a new tab)',
};

/** What the parts say that several rooms of the page are made of. */
export const partsWords = { zh, en };
