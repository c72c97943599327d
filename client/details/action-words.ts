import type { WordsShape } from '../i18n/words-shape.ts';

const zh = {
  copyLink: '复制链接',
  copyCitation: '复制引用',
  copyReport: '复制报告',
  inArticle: '在原文中查看',
  containers: '所属',
  showAll_other: '显示全部 {{count}} 条',
  showFewer: '只显示前几条',
  disputeAbout: '说法不一：{{about}}',
  bothPossible: {
    YES: '几种说法可以同时成立。',
    NO: '几种说法不能同时成立。',
    UNCLEAR: '几种说法能否同时成立，原文不足以判断。',
  },
  otherSide: '另一种说法',
  reportTitle: '报告一处错误',
  reportWhat: '哪里不对',
  reportWhatHint: '例如：职务写错了、引文不支持这句话、译文有误。',
  reportPreview: '报告全文',
  reportNothingSent: '本页不会自动发送任何内容：由您复制、下载，或在打开的邮件、网页中自行发出。',
  reportDownload: '下载为文本文件',
  reportMail: '用邮件发送',
  reportWeb: '到反馈网页填写',
  newTab: '（在新标签页打开）',
};

const en: WordsShape<typeof zh> = {
  copyLink: 'Copy link',
  copyCitation: 'Copy as citation',
  copyReport: 'Copy the report',
  inArticle: 'Show in the article',
  containers: 'Part of, or within',
  showAll_one: 'Show {{count}}',
  showAll_other: 'Show all {{count}}',
  showFewer: 'Show only the first',
  disputeAbout: 'Disputed: {{about}}',
  bothPossible: {
    YES: 'All of these could be true.',
    NO: 'Not all of these can be true.',
    UNCLEAR: 'The article does not tell whether all of these could be true.',
  },
  otherSide: 'It also says',
  reportTitle: 'Report an error',
  reportWhat: 'What is wrong',
  reportWhatHint:
    'For example: the post is wrong, the quote does not support the sentence, the translation is off.',
  reportPreview: 'The whole report',
  reportNothingSent:
    'This page sends nothing by itself: you copy it, download it, or send it from the mail or web page that opens.',
  reportDownload: 'Download as a text file',
  reportMail: 'Send by e-mail',
  reportWeb: 'Fill in the report page',
  newTab: ' (opens in a new tab)',
};

/** What can be done with an entity or a statement. */
export const actionWords = { zh, en };
