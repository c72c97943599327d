import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { End, Statement } from '../api/statement-fragment.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { EndLink } from '../statement/end-link.tsx';
import { NameLink } from '../statement/name-link.tsx';
import { StatementTime } from '../statement/statement-time.tsx';
import { ValueWords } from '../statement/value-words.tsx';
import { CertaintyFacts } from './certainty-facts.tsx';
import styles from './details.module.css';

/** The parts of a statement, each under its name. */
export function StatementFacts({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { subjects, objects, value, qualifiers, time, speakers, resultOf } = statement;
  return (
    <dl className={styles.facts}>
      <Fact label={t('statement.part.subjects')}>
        <Ends ends={subjects} />
      </Fact>
      {objects.length > 0 && (
        <Fact label={t('statement.part.objects')}>
          <Ends ends={objects} />
        </Fact>
      )}
      {value && (
        <Fact label={t('statement.part.value')}>
          <ValueWords value={value} />
        </Fact>
      )}
      {qualifiers.map(({ name, label, ends, values }) => (
        <Fact key={name} label={label[language]}>
          <Ends ends={ends} />
          {values.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: values have no id and never move
            <div key={index}>
              <ValueWords value={one} />
            </div>
          ))}
        </Fact>
      ))}
      {time && (
        <Fact label={t('details.fact.time')}>
          <StatementTime time={time} />
        </Fact>
      )}
      {speakers.length > 0 && (
        <Fact label={t('details.fact.saidBy')}>
          <Ends ends={speakers} />
        </Fact>
      )}
      {resultOf.length > 0 && (
        <Fact label={t('details.fact.resultOf')}>
          {resultOf.map(({ slug, ...sentence }) => (
            <NameLink look="boxed" key={slug} selection={{ type: 'statement', slug }}>
              {sentence[language]}
            </NameLink>
          ))}
        </Fact>
      )}
      <Fact label={t('details.fact.certainty')}>
        <CertaintyFacts statement={statement} />
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>
        <Words>{label}</Words>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function Ends({ ends }: { readonly ends: readonly End[] }) {
  return ends.map((end) => <EndLink key={end.slug} end={end} look="boxed" />);
}
