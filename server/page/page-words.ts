import type { Bilingual } from '../../graph-seed/model/bilingual.ts';
import { sharedWords } from '../../graph-seed/words/shared-words.ts';

const both = (zh: string, en: string): Bilingual => ({ zh, en });

/** Every word of the plain pages that is not the data's own; `{{…}}` is filled in. */
export const pageWords = {
  ...sharedWords,
  plainNote: both(
    '这是纯文字版，内容与图相同。启用 JavaScript 后可以看到关系图，并能搜索和筛选。',
    'This is the text version, with the same content as the drawing. With JavaScript the page draws the network and can search and filter it.',
  ),
  version: both('数据版本 {{version}}', 'Data version {{version}}'),
  navigation: both('导航', 'Navigation'),
  overview: both('总览', 'Overview'),
  api: both('GraphQL 接口', 'GraphQL API'),
  contents: both('本页内容', 'On this page'),
  intro: both(
    '报道读成一条条事实：每一条都可以回到它所依据的原句，原文未点明的也照样列出。',
    'Newspaper articles read into facts: each leads to the sentence it rests on, and what an article leaves open is shown as open.',
  ),
  counts: both(
    '{{entities}} 个实体，{{statements}} 条陈述，{{quotes}} 条引文（每条都在原文中逐字找到），{{articles}} 篇报道。',
    'Entities: {{entities}}. Statements: {{statements}}. Quotes: {{quotes}}, each found word for word in its article. Articles: {{articles}}.',
  ),
  coverage: both(
    '句子：载有陈述 {{statements}}，只提到实体 {{named}}，未涉及实体 {{nothing}}，尚未读 {{unread}}。',
    'Sentences with statements: {{statements}}. Named only: {{named}}. Saying nothing of an entity: {{nothing}}. Not read yet: {{unread}}.',
  ),
  cut: both(
    '只列出前 {{shown}} 项，共 {{total}} 项；其余可由 GraphQL 接口读取。',
    'Only the first {{shown}} of {{total}} are listed; the GraphQL API has the others.',
  ),
  nothing: both('没有。', 'None.'),
  articles: both('报道原文', 'Articles'),
  where: both('所属与所在', 'Where it is'),
  basis: both('依据', 'Basis'),
  pairingTable: both('企业与村结对', 'Which enterprise is paired with which village'),
  families: both('全部事实', 'All facts'),
  disputes: both('互相出入的陈述', 'Statements that disagree'),
  bothPossible: both('能否同时成立', 'Whether all can be true'),
  yes: both('能', 'They can'),
  no: both('不能', 'They cannot'),
  unclear: both('无法判断', 'It cannot be told'),
  kindOf: both('{{kind}}：{{count}} 个', '{{kind}}: {{count}}'),
  familyOf: both('{{family}}：{{count}} 个事实', '{{family}}: {{count}} facts'),
  readArticle: both('阅读原文', 'Read the article'),
  wholeFact: both('合各篇所述', 'All who tell it together'),
  statements: both('{{count}} 条陈述', 'Statements: {{count}}'),
  facts: both('{{count}} 个事实', 'Facts: {{count}}'),
  mayBe: both('可能就是原文未点明的', 'May be what the article does not name'),
  ends: both('涉及', 'Concerns'),
  context: both('上下文，用来确定所指的是谁', 'context, which tells who is meant'),
  mention: both('原文的说法', 'The article’s word'),
  article: both('报道', 'Article'),
  standing: both('权利说明', 'Whose text it is'),
  notes: both('编者注', 'Our notes on the print'),
  lost: both('此处之前有缺文', 'text is lost before these words'),
  lostAfter: both('此处之后有缺文', 'text is lost behind these words'),
  misprint: both('印刷错误', 'printing error'),
  inArticle: both('在全文中查看', 'See it in the whole article'),
  previous: both('上一句', 'Previous sentence'),
  next: both('下一句', 'Next sentence'),
  names: both('提到', 'It names'),
  restsOn: both('依据这一句的陈述', 'Statements that rest on it'),
  noStatements: both('没有陈述依据这一句。', 'No statement rests on it.'),
  notFound: both('没有这一页', 'There is no such page'),
  notFoundText: both(
    '数据集中没有这个地址所指的内容。地址可能抄错了。',
    'The data set holds nothing at this address. It may have been copied wrongly.',
  ),
  near: both('最接近的', 'What comes nearest'),
  failed: both('暂时读不到数据', 'The data cannot be read at the moment'),
  failedText: both('请稍后再试。代码：{{code}}', 'Try again later. Code: {{code}}'),
} satisfies Record<string, Bilingual>;

/** A word or phrase of the plain pages. */
export type PageWord = keyof typeof pageWords;
