import { type RefObject, useMemo } from 'react';
import type { Article, Coverage } from '../api/article-document.ts';
import { useView } from '../view/view-context.ts';
import type { LitWords } from './lit-words.ts';
import { Passage } from './passage.tsx';
import { type Passage as PassageOf, passagesOf } from './passages-of.ts';
import styles from './reader.module.css';
import { useReading } from './use-reading.ts';

interface ReaderProps {
  readonly article: Article;
  /** The text by code points, as it is read. */
  readonly points: readonly string[];
  readonly lit: LitWords;
  /** Only sentences of this coverage are shown, and those that are lit. */
  readonly only: Coverage | null;
  readonly withTranslation: boolean;
  /** What the text scrolls in. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The text of an article, every sentence and name of it a way on. */
export function Reader({ article, points, lit, only, withTranslation, scroller }: ReaderProps) {
  const passages = useMemo(() => passagesOf(article, points), [article, points]);
  const shown = useMemo(() => filtered(passages, only, lit), [passages, only, lit]);
  const sentences = shown.flatMap((passage) => passage.sentences.map(({ sentence }) => sentence));
  const selection = useView((state) => state.selection);
  const reading = useReading({
    article: article.slug,
    sentences: sentences.map(({ slug }) => slug),
    selection,
    // The words of a statement may arrive later than its being chosen.
    isLit: lit.quotes.length > 0 || lit.entity !== null || lit.sentence !== null,
    scroller,
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: each sentence has a button of its own; this takes clicks on the words beside it, and keys that go from button to button
    <div
      className={styles.reader}
      data-translated={withTranslation}
      onClick={reading.onClick}
      onKeyDown={reading.onKeyDown}
      onFocus={reading.onFocus}
    >
      {shown.map((passage) => (
        <Passage
          key={passage.slug}
          passage={passage}
          article={article}
          points={points}
          lit={lit}
          current={reading.current}
          withTranslation={withTranslation}
          onChoose={reading.choose}
        />
      ))}
    </div>
  );
}

function filtered(passages: readonly PassageOf[], only: Coverage | null, lit: LitWords) {
  if (only === null) return passages;
  return passages.flatMap((passage) => {
    const sentences = passage.sentences.filter(
      ({ sentence: { slug, start, end, coverage } }) =>
        coverage === only ||
        slug === lit.sentence ||
        lit.quotes.some((quote) => quote.start < end && quote.end > start),
    );
    return sentences.length > 0 ? [{ ...passage, sentences }] : [];
  });
}
