import type { Source } from '../api/source-fragment.ts';
import { useNetwork } from '../graph/network-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import notes from '../parts/note.module.css';
import { sourcesText } from './cell-text.ts';

interface SourceNoteProps {
  readonly articles: readonly Source[];
  /** From when until when, where several do. */
  readonly reported?: string | null;
}

/** Who reports a statement in a list of them; of one article all are, so that nothing is said. */
export function SourceNote({ articles, reported }: SourceNoteProps) {
  const language = useLanguage();
  if (useNetwork().onlySource) return null;
  return (
    <small className={notes.note}>
      {' '}
      <Words>{sourcesText(articles, language)}</Words>
      {reported && <span>{` · ${reported}`}</span>}
    </small>
  );
}
