import type { Pairing } from '../api/pairings-document.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { NameLink } from './name-link.tsx';
import styles from './results.module.css';

/** What follows from a pairing, each a way to its own statement. */
export function Results({ results }: { readonly results: Pairing['results'] }) {
  const language = useLanguage();
  return results.map(({ slug, ...sentence }) => (
    <div key={slug} className={styles.result}>
      <NameLink selection={{ type: 'statement', slug }}>{sentence[language]}</NameLink>
    </div>
  ));
}
