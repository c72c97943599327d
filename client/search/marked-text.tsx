import { Fragment } from 'react';
import { chineseRuns } from '../i18n/chinese-runs.ts';
import { type Language, langTag } from '../i18n/language.ts';
import { markedPieces } from '../statement/marked-pieces.ts';
import type { MarkedWords } from './excerpt.ts';
import styles from './search.module.css';

interface MarkedTextProps {
  readonly words: MarkedWords;
  readonly className?: string | undefined;
}

/** A text in its own language, isolated, with what matches marked. */
export function MarkedText({ words: { text, language, marks }, className }: MarkedTextProps) {
  return (
    <bdi lang={langTag[language]} className={className}>
      {markedPieces(text, marks).map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
        <Fragment key={index}>
          {piece.mark ? (
            <mark className={styles.mark}>
              <Runs language={language}>{piece.text}</Runs>
            </mark>
          ) : (
            <Runs language={language}>{piece.text}</Runs>
          )}
        </Fragment>
      ))}
    </bdi>
  );
}

interface RunsProps {
  readonly language: Language;
  readonly children: string;
}

/** A Chinese word quoted in English is marked as what it is. */
function Runs({ language, children }: RunsProps) {
  if (language === 'zh') return <span>{children}</span>;
  return chineseRuns(children).map(({ text, chinese }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never move
    <span key={index} lang={chinese ? langTag.zh : undefined}>
      {text}
    </span>
  ));
}
