import type { Source } from '../api/source-fragment.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { NameLink } from './name-link.tsx';

interface SourcesProps {
  readonly articles: readonly Source[];
  readonly look?: 'running' | 'boxed';
}

/** Who reports a statement and when, each a way to the article. */
export function Sources({ articles, look = 'running' }: SourcesProps) {
  const language = useLanguage();
  return articles.map(({ slug, source }) => (
    <NameLink key={slug} look={look} selection={{ type: 'entity', slug }}>
      {source[language]}
    </NameLink>
  ));
}
