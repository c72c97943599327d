import { useTranslation } from 'react-i18next';
import type { Retelling } from '../api/statement-fragment.ts';
import { useLabel } from '../graph/use-label.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { Evidence } from '../statement/evidence.tsx';
import { NameLink } from '../statement/name-link.tsx';
import { Sources } from '../statement/sources.tsx';
import { StatementBadges } from '../statement/statement-badges.tsx';
import { StatementTime } from '../statement/statement-time.tsx';
import styles from './details.module.css';

/** What else tells the same: by whom and when, how far it had come then, and each one's own words. */
export function Retellings({ retellings }: { readonly retellings: readonly Retelling[] }) {
  const { t } = useTranslation();
  if (retellings.length === 0) return null;
  return (
    <section>
      <p className={styles.retold}>{t('shared.alsoTold')}</p>
      {retellings.map((retelling) => (
        <Told key={retelling.slug} retelling={retelling} />
      ))}
    </section>
  );
}

function Told({ retelling }: { readonly retelling: Retelling }) {
  const language = useLanguage();
  const label = useLabel();
  const { slug, articles, time, quotedSentences } = retelling;
  return (
    <div className={styles.retelling}>
      <div className={styles.badges}>
        <Sources articles={articles} />
        <StatementBadges statement={retelling} withStated />
      </div>
      <p>
        <NameLink selection={{ type: 'statement', slug }}>{retelling[language]}</NameLink>
      </p>
      {time && (
        <p>
          <Words>{`${label('parts', 'time')}${language === 'zh' ? '：' : ': '}`}</Words>
          <StatementTime time={time} />
        </p>
      )}
      <Evidence sentences={quotedSentences} />
    </div>
  );
}
