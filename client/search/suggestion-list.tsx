import { TextQuote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { lookOf } from '../graph/look-of.ts';
import { useNetwork } from '../graph/network-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { KindSwatch } from '../looks/kind-swatch.tsx';
import boxStyles from '../parts/query-box.module.css';
import type { Combobox } from '../parts/use-combobox.ts';
import styles from './search.module.css';
import { SuggestionOption } from './suggestion-option.tsx';
import type { Suggestion, SuggestionGroup } from './suggestions.ts';

interface SuggestionListProps {
  readonly groups: readonly SuggestionGroup[];
  readonly box: Combobox<Suggestion>;
}

/** What was found, under the swatches and labels of the kinds, as in the legend. */
export function SuggestionList({ groups, box }: SuggestionListProps) {
  const { t } = useTranslation();
  const { listId, optionId, active } = box;
  const firsts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { suggestions }) => sum + suggestions.length, 0),
  );
  return (
    <div
      role="listbox"
      id={listId}
      aria-label={t('search.results')}
      aria-busy={box.isBusy}
      className={boxStyles.list}
    >
      {groups.map(({ kind, suggestions }, at) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
        <div role="group" key={kind ?? 'sentences'} aria-labelledby={`${listId}-group-${at}`}>
          <GroupLabel id={`${listId}-group-${at}`} kind={kind} />
          {suggestions.map((suggestion, place) => {
            const index = (firsts[at] ?? 0) + place;
            return (
              <SuggestionOption
                key={suggestion.selection.slug}
                id={optionId(index)}
                suggestion={suggestion}
                active={index === active}
                onChoose={() => box.take(suggestion)}
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
