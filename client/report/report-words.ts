import type { WordsShape } from '../i18n/words-shape.ts';

const zh = {
  title: '报告一处错误',
  what: '哪里不对',
  whatHint: '例如：职务写错了、引文不支持这句话、译文有误。',
  preview: '报告全文',
  nothingSent: '本页不会自动发送任何内容：由您复制或下载，再自行发出。',
  copy: '复制报告',
  copied: '已复制',
  download: '下载为文本文件',
  mail: '用邮件发送',
  web: '到反馈网页填写',
};

const en: WordsShape<typeof zh> = {
  title: 'Report an error',
  what: 'What is wrong',
  whatHint:
    'For example: the post is wrong, the quote does not support the sentence, the translation is off.',
  preview: 'The whole report',
  nothingSent:
    'This page sends nothing by itself: you copy or download the report, and send it yourself.',
  copy: 'Copy the report',
  copied: 'Copied',
  download: 'Download as a text file',
  mail: 'Send by e-mail',
  web: 'Fill in the report page',
};

/** What the form says in which an error is reported. */
export const reportWords = { zh, en };
