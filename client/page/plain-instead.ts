import { type Bilingual, langTag } from '../i18n/language.ts';

const reload: Bilingual = { zh: '重新载入', en: 'Reload' };

/**
 * What stands in the page's place where it cannot: why, in both languages, a way to try again, and
 * the text that the server wrote for readers without script, null where there is none.
 */
export function plainInstead(why: Bilingual, plain: Element | null): HTMLElement {
  const notice = document.createElement('div');
  notice.className = 'plain-notice';
  notice.setAttribute('role', 'alert');
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...inBoth('span', reload));
  button.addEventListener('click', () => location.reload());
  notice.append(...inBoth('p', why), button);
  plain?.setAttribute('data-shown', '');
  const whole = document.createElement('div');
  whole.append(notice, ...(plain ? [plain] : []));
  return whole;
}

function inBoth(name: 'p' | 'span', words: Bilingual): HTMLElement[] {
  return (['zh', 'en'] as const).map((language) => {
    const element = document.createElement(name);
    element.lang = langTag[language];
    element.textContent = words[language];
    return element;
  });
}
