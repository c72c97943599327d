import type { Source } from '../api/source-fragment.ts';
import { useNetwork } from '../graph/network-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import notes from '../parts/note.module.css';
import { sourcesText } from './cell-text.ts';

/** Who reports a statement in a list of them; of one article all are, so that nothing is said. */
export function SourceNote({ articles }: { readonly articles: readonly Source[] }) {
  const language = useLanguage();
  if (useNetwork().onlySource) return null;
  return (
    <small className={notes.note}>
      {' '}
      <Words>{sourcesText(articles, language)}</Words>
    </small>
  );
}
