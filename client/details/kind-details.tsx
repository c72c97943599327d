import { entitiesByKind } from '../graph/entities-by-kind.ts';
import { lookOf } from '../graph/look-of.ts';
import { useNetwork } from '../graph/network-context.ts';
import { nameOf } from '../i18n/name-of.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { KindSwatch } from '../looks/kind-swatch.tsx';
import { NameLink } from '../statement/name-link.tsx';
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
            <KindSwatch look={lookOf(kind)} /> <span>{entities.length}</span>
          </>
        }
      >
        {kind.label[language]}
      </DetailsHeading>
      <div>
        {entities.map((entity) => (
          <NameLink
            look="boxed"
            key={entity.slug}
            selection={{ type: 'entity', slug: entity.slug }}
          >
            {nameOf(entity, language)}
          </NameLink>
        ))}
      </div>
    </>
  );
}
