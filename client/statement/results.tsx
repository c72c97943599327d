import type { LinkedStatement } from '../api/source-fragment.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { NameLink } from './name-link.tsx';
import styles from './results.module.css';
import { SourceNote } from './source-note.tsx';

/** What follows from a pairing, each a way to its own statement. */
export function Results({ results }: { readonly results: readonly LinkedStatement[] }) {
  const language = useLanguage();
  return results.map(({ slug, articles, ...sentence }) => (
    <div key={slug} className={styles.result}>
      <NameLink selection={{ type: 'statement', slug }}>{sentence[language]}</NameLink>
      <SourceNote articles={articles} />
    </div>
  ));
}
