import type { WordsShape } from '../i18n/words-shape.ts';

const zh = {
  keys: '关系图：方向键移动，Enter 读详情，Shift+F10 打开菜单',
};

const en: WordsShape<typeof zh> = {
  keys: 'Network: arrow keys move, Enter reads the details, Shift+F10 opens the menu',
};

/** What the drawing says of itself. */
export const canvasWords = { zh, en };
