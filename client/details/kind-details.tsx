import { langTag } from '../i18n/language.ts';
import { nameOf } from '../i18n/name-of.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { KindSwatch } from '../legend/kind-swatch.tsx';
import { lookOf } from '../legend/look-of.ts';
import { useNetwork } from '../network/network-context.ts';
import { ChooseButton } from './choose-button.tsx';
import { DetailsHeading } from './details-heading.tsx';
import { NotFound } from './not-found.tsx';

/** All entities of a kind. */
export function KindDetails({ slug }: { readonly slug: string }) {
  const language = useLanguage();
  const { kinds, entities } = useNetwork();
  const kind = [...kinds.values()].find((one) => one.kind === slug);
  if (!kind) return <NotFound />;
  const { compare } = new Intl.Collator(langTag[language], { numeric: true });
  const members = [...entities.values()]
    .filter((entity) => entity.kind === kind.kind)
    .sort((a, b) => compare(nameOf(a, language), nameOf(b, language)));
  return (
    <>
      <DetailsHeading
        eyebrow={
          <>
            <KindSwatch look={lookOf(kind)} /> {members.length}
          </>
        }
      >
        {kind.label[language]}
      </DetailsHeading>
      <div>
        {members.map((entity) => (
          <ChooseButton key={entity.slug} selection={{ type: 'entity', slug: entity.slug }}>
            {nameOf(entity, language)}
          </ChooseButton>
        ))}
      </div>
    </>
  );
}
