import { nameOf } from '../i18n/name-of.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { entitiesByKind } from '../legend/entities-by-kind.ts';
import { KindSwatch } from '../legend/kind-swatch.tsx';
import { lookOf } from '../legend/look-of.ts';
import { useNetwork } from '../network/network-context.ts';
import { ChooseButton } from './choose-button.tsx';
import { DetailsHeading } from './details-heading.tsx';
import { NotFound } from './not-found.tsx';

/** All entities of a kind. */
export function KindDetails({ slug }: { readonly slug: string }) {
  const language = useLanguage();
  const group = entitiesByKind(useNetwork(), language).find(({ kind }) => kind.kind === slug);
  if (!group) return <NotFound />;
  const { kind, entities } = group;
  return (
    <>
      <DetailsHeading
        eyebrow={
          <>
            <KindSwatch look={lookOf(kind)} /> {entities.length}
          </>
        }
      >
        {kind.label[language]}
      </DetailsHeading>
      <div>
        {entities.map((entity) => (
          <ChooseButton key={entity.slug} selection={{ type: 'entity', slug: entity.slug }}>
            {nameOf(entity, language)}
          </ChooseButton>
        ))}
      </div>
    </>
  );
}
