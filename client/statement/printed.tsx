import { langTag } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';

/** What the article prints for the English words before it; nothing where the page is Chinese. */
export function Printed({ children }: { readonly children: string }) {
  if (useLanguage() === 'zh') return null;
  return (
    <>
      <span> (</span>
      <span lang={langTag.zh}>{children}</span>
      <span>)</span>
    </>
  );
}
