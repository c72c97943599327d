import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { End, Statement } from '../api/statement-fragment.ts';
import { useLabel } from '../graph/use-label.ts';
import { Words } from '../i18n/words.tsx';
import { Fact } from '../parts/fact.tsx';
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
      <Part label={label('parts', 'subjects')}>
        <EndLinks ends={subjects} />
      </Part>
      {objects.length > 0 && (
        <Part label={label('parts', 'objects')}>
          <EndLinks ends={objects} />
        </Part>
      )}
      {value && (
        <Part label={label('parts', 'value')}>
          <ValueWords value={value} />
        </Part>
      )}
      {qualifiers.map(({ name, ends, values }) => (
        <Part key={name} label={label('parts', name)}>
          <EndLinks ends={ends} />
          {values.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: values have no id and never move
            <div key={index}>
              <ValueWords value={one} />
            </div>
          ))}
        </Part>
      ))}
      {time && (
        <Part label={label('parts', 'time')}>
          <StatementTime time={time} />
        </Part>
      )}
      {speakers.length > 0 && (
        <Part label={label('parts', 'saidBy')}>
          <EndLinks ends={speakers} />
        </Part>
      )}
      {resultOf.length > 0 && (
        <Part label={label('parts', 'resultOf')}>
          <StatementLinks statements={resultOf} />
        </Part>
      )}
      {results.length > 0 && (
        <Part label={t('shared.results')}>
          <StatementLinks statements={results} />
        </Part>
      )}
      <Part label={label('parts', 'certainty')}>
        <CertaintyFacts statement={statement} />
      </Part>
      <Part label={t('shared.source')}>
        <Sources articles={articles} look="boxed" />
      </Part>
    </dl>
  );
}

interface PartProps {
  readonly label: string;
  readonly children: ReactNode;
}

function Part({ label, children }: PartProps) {
  return (
    <Fact className={styles.fact} label={<Words>{label}</Words>}>
      {children}
    </Fact>
  );
}

function EndLinks({ ends }: { readonly ends: readonly End[] }) {
  return ends.map((end) => <EndLink key={end.slug} end={end} look="boxed" />);
}
