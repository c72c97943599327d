import type { LinkedStatement } from '../api/source-fragment.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { NameLink } from '../statement/name-link.tsx';
import { SourceNote } from '../statement/source-note.tsx';

/** Statements as sentences with their sources, each a way to its own. */
export function StatementLinks({
  statements,
}: {
  readonly statements: readonly LinkedStatement[];
}) {
  const language = useLanguage();
  return statements.map(({ slug, articles, ...sentence }) => (
    <div key={slug}>
      <NameLink look="boxed" selection={{ type: 'statement', slug }}>
        {sentence[language]}
      </NameLink>
      <SourceNote articles={articles} />
    </div>
  ));
}
