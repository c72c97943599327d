import type { Bilingual } from './i18n/language.ts';
import { oldestBrowsers } from './page/oldest-browsers.ts';
import { plainInstead } from './page/plain-instead.ts';

const { chrome, firefox, safari } = oldestBrowsers;
const versions = {
  zh: `Chrome 或 Edge ${chrome}、Firefox ${firefox}、Safari ${safari} 或更新的版本`,
  en: `Chrome or Edge ${chrome}, Firefox ${firefox}, Safari ${safari} or newer`,
};

const tooOld: Bilingual = {
  zh: `这个浏览器的版本较旧，不能显示完整页面，需要 ${versions.zh}。以下是文字版，内容相同。`,
  en: `This browser is too old for the whole page, which needs ${versions.en}. Its text version follows, with the same content.`,
};

const notStarted: Bilingual = {
  zh: `完整页面没有载入成功。请检查网络后重新载入；如果仍然不行，可能是浏览器版本较旧（需要 ${versions.zh}）。以下是文字版，内容相同。`,
  en: `The whole page could not be loaded. Check the network and reload; if that does not help, the browser may be too old (the page needs ${versions.en}). Its text version follows, with the same content.`,
};

/**
 * Whether the browser has what the page and its libraries call. Syntax is the build's matter, and
 * what cannot be parsed all the same fails as it is imported.
 */
function isNewEnough(): boolean {
  return (
    'hasOwn' in Object &&
    'findLast' in Array.prototype &&
    'structuredClone' in window &&
    'AbortController' in window &&
    'ResizeObserver' in window &&
    CSS.supports('height', '1svh')
  );
}

function keepPlain(why: Bilingual): void {
  const root = document.getElementById('root');
  if (!root) return;
  const whole = plainInstead(why, root.querySelector('.plain'));
  root.textContent = '';
  root.appendChild(whole);
}

// A classic script in old syntax: it is the one part that has to run everywhere.
const main = document.querySelector<HTMLLinkElement>('link[rel="modulepreload"]');
if (main && isNewEnough()) import(/* @vite-ignore */ main.href).catch(() => keepPlain(notStarted));
else keepPlain(tooOld);
