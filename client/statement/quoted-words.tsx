import type { QuotedSentence } from '../api/statement-fragment.ts';
import { langTag } from '../i18n/language.ts';
import styles from './evidence.module.css';
import { markedPieces } from './marked-pieces.ts';

/** A sentence of the article with the quoted words marked. */
export function QuotedWords({ sentence, marks }: Pick<QuotedSentence, 'sentence' | 'marks'>) {
  return (
    <blockquote lang={langTag.zh} className={styles.quote}>
      <p>
        {markedPieces(sentence.text, marks).map(({ text: words, mark }, index) =>
          mark ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence never move
            <mark key={index} className={mark.context ? styles.context : styles.words}>
              {words}
            </mark>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence never move
            <span key={index}>{words}</span>
          ),
        )}
      </p>
    </blockquote>
  );
}
