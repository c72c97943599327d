import { TextQuote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { lookOf } from '../graph/look-of.ts';
import { useNetwork } from '../graph/network-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { KindSwatch } from '../looks/kind-swatch.tsx';
import styles from './search.module.css';
import { SuggestionOption } from './suggestion-option.tsx';
import type { Suggestion, SuggestionGroup } from './suggestions.ts';

export const listId = 'search-list';

/** The id of the option at a place of the whole list. */
export function optionId(index: number): string {
  return `search-option-${index}`;
}

interface SuggestionListProps {
  readonly groups: readonly SuggestionGroup[];
  /** Place in the whole list. */
  readonly active: number;
  /** True while the answer to what stands in the box is on its way. */
  readonly busy: boolean;
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** What was found, under the swatches and labels of the kinds, as in the legend. */
export function SuggestionList({ groups, active, busy, onChoose }: SuggestionListProps) {
  const { t } = useTranslation();
  const firsts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { suggestions }) => sum + suggestions.length, 0),
  );
  return (
    <div
      role="listbox"
      id={listId}
      aria-label={t('search.results')}
      aria-busy={busy}
      className={styles.list}
    >
      {groups.map(({ kind, suggestions }, at) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
        <div role="group" key={kind ?? 'sentences'} aria-labelledby={`${listId}-${at}`}>
          <GroupLabel id={`${listId}-${at}`} kind={kind} />
          {suggestions.map((suggestion, place) => {
            const index = (firsts[at] ?? 0) + place;
            return (
              <SuggestionOption
                key={suggestion.selection.slug}
                id={optionId(index)}
                suggestion={suggestion}
                active={index === active}
                onChoose={() => onChoose(suggestion)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

function GroupLabel({ id, kind }: { readonly id: string; readonly kind: SuggestionGroup['kind'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kinds } = useNetwork();
  const found = kind && kinds.get(kind);
  return (
    <div id={id} role="presentation" className={styles.group}>
      {found ? <KindSwatch look={lookOf(found)} /> : <TextQuote size={16} aria-hidden="true" />}
      <span>{kind ? (found?.label[language] ?? kind) : t('search.sentences')}</span>
    </div>
  );
}
