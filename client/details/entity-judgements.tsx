import type { ResultOf } from 'gql.tada';
import { useTranslation } from 'react-i18next';
import type { EntityDocument } from '../api/entity-document.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import notes from '../parts/note.module.css';

type Judged = Pick<NonNullable<ResultOf<typeof EntityDocument>['entity']>, 'joined' | 'toldApart'>;

/** What a person judged an entity to be one with, and what not, each with the reason and the day. */
export function EntityJudgements({ joined, toldApart }: Judged) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = ({ name, nameEn }: { name: string | null; nameEn: string | null }) =>
    language === 'zh' ? name : nameEn;
  const rows = [
    ...joined.map((one) => {
      const name = nameOf(one);
      const what = name === null ? t('shared.joinedOpen') : t('shared.joined', { name });
      return { key: one.slug, what, why: one };
    }),
    ...toldApart.flatMap(({ entity, ...why }) =>
      entity
        ? [{ key: entity.slug, what: t('shared.toldApart', { name: nameOf(entity) }), why }]
        : [],
    ),
  ];
  if (rows.length === 0) return null;
  return (
    <ul>
      {rows.map(({ key, what, why: { reason, date } }) => (
        <li key={key}>
          <Words>{what}</Words>
          <br />
          <span className={notes.note}>
            <Words>{t('shared.judgedOn', { reason: reason[language], date })}</Words>
          </span>
        </li>
      ))}
    </ul>
  );
}
