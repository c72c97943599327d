import type { End } from '../api/statement-fragment.ts';
import { useNetwork } from '../graph/network-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { ChooseButton } from './choose-button.tsx';
import { endName } from './end-name.ts';

/** An end of a statement as a way to its details. */
export function EndButton({ end }: { readonly end: End }) {
  const language = useLanguage();
  const { kinds, missing } = useNetwork();
  const name = endName(end, kinds)[language];
  if (end.__typename === 'Entity') {
    return <ChooseButton selection={{ type: 'entity', slug: end.slug }}>{name}</ChooseButton>;
  }
  // A missing end that no line leads to is not in the network, so there is nothing to go to.
  if (!missing.has(end.slug)) return <Words>{name}</Words>;
  return <ChooseButton selection={{ type: 'missing', slug: end.slug }}>{name}</ChooseButton>;
}
