interface Twins {
  readonly zh: string;
  readonly en: string;
}

const both = (zh: string, en: string): Twins => ({ zh, en });

/**
 * Words of the page that its text version says too. The data's own names are the ontology's; what
 * one of the two says alone stands with it. `{{…}}` is filled in.
 */
export const sharedWords = {
  report: both('报告错误', 'Report an error'),
  source: both('出处', 'Source'),
  published: both('发表日期', 'Published'),
  publisher: both('刊载者', 'Publisher'),
  publishedAt: both('出版地', 'Place of publication'),
  edition: both('版别', 'Edition'),
  pageOfPrint: both('版次', 'Page'),
  url: both('网址', 'Address'),
  retrieved: both('查阅日期', 'Read there on'),
  unknown: both('不详', 'not known'),
  restingStatements: both('依据它的陈述', 'Statements that rest on it'),
  unreadSentences: both('尚未读的句子', 'Sentences unread'),
  newEntities: both('首次提到的实体', 'Entities it names first'),
  newFacts: both('首次讲述的事实', 'Facts it tells first'),
  confirmedFacts: both('再次讲述的事实', 'Facts it confirms'),
  contradictedFacts: both('与前文出入的事实', 'Earlier facts it contradicts'),
  filledGaps: both('补上的空缺', 'Gaps it fills'),
  site: both('知识图谱', 'Knowledge graph'),
  work: both('谁在何处任职', 'Who works where'),
  entities: both('全部实体', 'All entities'),
  person: both('姓名', 'Person'),
  post: both('职务', 'Post'),
  body: both('任职机构', 'Body'),
  enterprise: both('企业', 'Enterprise'),
  tie: both('结对方式', 'Tie'),
  village: both('结对的一方', 'Paired with'),
  amount: both('金额', 'Amount'),
  project: both('项目', 'Project'),
  result: both('成效', 'Result'),
  kind: both('类别', 'Kind'),
  aliases: both('又作', 'Also printed as'),
  joined: both('同一个：{{name}}', 'One with {{name}}'),
  joinedOpen: both('某篇报道未点明的就是它', 'What an article leaves open is this'),
  toldApart: both('不是{{name}}', 'Not {{name}}'),
  judgedOn: both('{{reason}}（{{date}} 判断）', '{{reason}} (judged {{date}})'),
  group: both('未列名的 {{count}} 个', 'A group of {{count}}, not named'),
  groupUncounted: both('未列名的群体', 'A group, not named'),
  statement: both('陈述', 'Statement'),
  inferredPart: both('{{part}}为推断', 'Inferred: {{part}}'),
  inferredEnd: both('{{part}}“{{end}}”为推断', 'Inferred: {{part}} “{{end}}”'),
  open: both('{{part}}以“等”字结尾，未列全', 'The list ends in “and others” (等): {{part}}'),
  datedByPublished: both('由报道的发表日期推知', 'dated by when the article was published'),
  datedBy: both('由“{{words}}”推知', 'dated by “{{words}}”'),
  paraphrase: both('概括，非原文用词', 'a paraphrase, not the article’s wording'),
  results: both('由此带来', 'What follows from it'),
  said: both('由其讲述：{{count}} 条陈述', 'Said by this speaker: {{count}}'),
  reported: both('{{from}} 至 {{to}} 间报道', 'reported {{from}} to {{to}}'),
  reportedOnce: both('{{at}} 报道', 'reported {{at}}'),
  alsoTold: both('同一事实，另见', 'The same fact, told elsewhere'),
  quotes: both('所依据的原文', 'The words it rests on'),
  translation: both(
    '英文译文（本项目所译，非原文）',
    'English (our translation, not the article’s)',
  ),
  untranslated: both('这一句还没有英文译文。', 'This sentence has no English translation yet.'),
  notRead: both(
    '这一句还没有读过，未从中取出陈述。',
    'This sentence has not been read yet; no statement was taken from it.',
  ),
  missing: both('未点明的一方', 'An end that is not named'),
  notNamed: both('未点明', 'Not named'),
  missingEnds: both('原文未点明的', 'Not named in the article'),
  missingKind: both('未点明的{{kind}}', 'Not named: {{kind}}'),
  noMention: both(
    '原文没有提到它，只能从上下文看出有这一方。',
    'The article has no word for it; only the context shows that there is one.',
  ),
  lostWords: both(
    '原文此处缺字，说它的词已看不到。',
    'The words that would say what it is are lost in print.',
  ),
  why: both('为何未定', 'Why it is open'),
  candidates: both('可能是', 'It may be'),
  orNotNamed: both('或原文未点明者', 'or one not named'),
  noCandidates: both('原文没有给出可能的对象。', 'The article gives no candidates.'),
  sentence: both('原文的一句', 'A sentence of the article'),
  sentenceNumber: both('原文第 {{number}} 句', 'Sentence {{number}} of the article'),
  emptyTitle: both('这里还没有报道', 'There are no articles here yet'),
  emptyArticle: both(
    '在数据文件夹的 articles/ 下为每篇报道建一个文件夹，放入逐字的原文 text.txt 和 article.yaml。',
    'In the data folder, make a folder below articles/ for each article, with its exact text as text.txt and an article.yaml.',
  ),
  emptyStatements: both(
    '写明每句提到什么、说了什么；写法见 README.md，新档案里有现成的样子。',
    'Write down what each sentence names and says; README.md tells the form, and a new archive has samples.',
  ),
  emptyCheck: both(
    '运行 npm run seed -- check --dir <文件夹>，它会逐条指出问题。没有问题的数据几秒内就会出现在这里，重新载入即可看到。',
    'Run npm run seed -- check --dir <folder>: it tells what is wrong. Data without problems are here within seconds, once the page is loaded again.',
  ),
} satisfies Record<string, Twins>;

type SharedWord = keyof typeof sharedWords;

/** The shared words of one language. */
export function sharedWordsIn(language: keyof Twins): Readonly<Record<SharedWord, string>> {
  const rows = Object.entries(sharedWords).map(([word, twins]) => [word, twins[language]] as const);
  return Object.fromEntries(rows) as Record<SharedWord, string>;
}
