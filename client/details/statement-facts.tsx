import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { End, Statement } from '../api/statement-fragment.ts';
import { useLabel } from '../graph/use-label.ts';
import { Words } from '../i18n/words.tsx';
import { EndLink } from '../statement/end-link.tsx';
import { Sources } from '../statement/sources.tsx';
import { StatementTime } from '../statement/statement-time.tsx';
import { ValueWords } from '../statement/value-words.tsx';
import { CertaintyFacts } from './certainty-facts.tsx';
import styles from './details.module.css';
import { StatementLinks } from './statement-links.tsx';

/** The parts of a statement, each under its name. */
export function StatementFacts({ statement }: { readonly statement: Statement }) {
  const label = useLabel();
  const { t } = useTranslation();
  const { subjects, objects, value, qualifiers, time, speakers, resultOf, results, articles } =
    statement;
  return (
    <dl className={styles.facts}>
      <Fact label={label('parts', 'subjects')}>
        <EndLinks ends={subjects} />
      </Fact>
      {objects.length > 0 && (
        <Fact label={label('parts', 'objects')}>
          <EndLinks ends={objects} />
        </Fact>
      )}
      {value && (
        <Fact label={label('parts', 'value')}>
          <ValueWords value={value} />
        </Fact>
      )}
      {qualifiers.map(({ name, ends, values }) => (
        <Fact key={name} label={label('parts', name)}>
          <EndLinks ends={ends} />
          {values.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: values have no id and never move
            <div key={index}>
              <ValueWords value={one} />
            </div>
          ))}
        </Fact>
      ))}
      {time && (
        <Fact label={label('parts', 'time')}>
          <StatementTime time={time} />
        </Fact>
      )}
      {speakers.length > 0 && (
        <Fact label={label('parts', 'saidBy')}>
          <EndLinks ends={speakers} />
        </Fact>
      )}
      {resultOf.length > 0 && (
        <Fact label={label('parts', 'resultOf')}>
          <StatementLinks statements={resultOf} />
        </Fact>
      )}
      {results.length > 0 && (
        <Fact label={t('shared.results')}>
          <StatementLinks statements={results} />
        </Fact>
      )}
      <Fact label={label('parts', 'certainty')}>
        <CertaintyFacts statement={statement} />
      </Fact>
      <Fact label={t('shared.source')}>
        <Sources articles={articles} look="boxed" />
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

function EndLinks({ ends }: { readonly ends: readonly End[] }) {
  return ends.map((end) => <EndLink key={end.slug} end={end} look="boxed" />);
}
