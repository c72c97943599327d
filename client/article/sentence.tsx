import { Fragment, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, ArticleSentence, Note as NoteOf } from '../api/article-document.ts';
import { langTag } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { type Selection, sentenceSelection } from '../view/selection.ts';
import { cutSentence, type Run } from './cut-sentence.ts';
import type { LitWords } from './lit-words.ts';
import { Name } from './name.tsx';
import { Note } from './note.tsx';
import styles from './reader.module.css';

interface SentenceProps {
  readonly sentence: ArticleSentence;
  readonly number: number;
  readonly article: Article;
  readonly points: readonly string[];
  readonly lit: LitWords;
  /** Whether the Tab key stops here and at the names within. */
  readonly isCurrent: boolean;
  readonly onChoose: (selection: Selection) => void;
}

/** A sentence: its dot, which is its button, its words with the names in it, and notes on them. */
export function Sentence(props: SentenceProps) {
  const { sentence, number, article, points, lit, isCurrent, onChoose } = props;
  const { slug, coverage, waived, mentions } = sentence;
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const lacunae = article.lacunae.filter(({ start, after }) => !after && isWithin(sentence, start));
  const endings = article.lacunae.filter(({ end, after }) => after && isWithin(sentence, end - 1));
  const misprints = article.misprints.filter(({ end }) => isWithin(sentence, end - 1));
  const runs = cutSentence(points, sentence, {
    mentions,
    quotes: lit.quotes,
    cuts: [
      ...lacunae.map(({ start }) => start),
      ...[...misprints, ...endings].map(({ end }) => end),
    ],
  });
  const isChosen = lit.sentence === slug;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <span
      className={styles.sentence}
      data-sentence={slug}
      data-lit={isChosen ? 'sentence' : undefined}
    >
      <button
        type="button"
        className={styles.dot}
        lang={langTag[language]}
        tabIndex={tabIndex}
        aria-pressed={isChosen}
        aria-label={t('article.sentence', { number, coverage: t(`article.coverage.${coverage}`) })}
        aria-describedby={id}
        data-coverage={coverage}
        onClick={(event) => {
          event.stopPropagation();
          onChoose(sentenceSelection(article.slug, slug));
        }}
      />
      <span id={id} className={styles.words}>
        {runs.map((run) => (
          <Fragment key={run.start}>
            {notesAt(lacunae, ({ start }) => start === run.start, 'lacuna')}
            <RunWords run={run} lit={lit} tabIndex={tabIndex} onChoose={onChoose} />
            {notesAt(misprints, ({ end }) => end === run.end, 'misprint')}
            {notesAt(endings, ({ end }) => end === run.end, 'lacuna')}
          </Fragment>
        ))}
      </span>
      {waived && <Note type="waived" words={waived} />}
    </span>
  );
}

function notesAt(
  notes: readonly NoteOf[],
  isHere: (note: NoteOf) => boolean,
  type: 'lacuna' | 'misprint',
) {
  return notes
    .filter(isHere)
    .map(({ start, note }) => <Note key={start} type={type} words={note} />);
}

interface RunWordsProps extends Pick<SentenceProps, 'lit' | 'onChoose'> {
  readonly run: Run;
  readonly tabIndex: number;
}

function RunWords({ run: { entities, named, parts }, lit, tabIndex, onChoose }: RunWordsProps) {
  const isNamed = lit.entity !== null && named.includes(lit.entity);
  const words = parts.map(({ text, weight }, index) => {
    const shown = isNamed ? 'words' : weight;
    return shown === 'plain' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one run never move
      <span key={index}>{text}</span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one run never move
      <mark key={index} data-lit={shown}>
        {text}
      </mark>
    );
  });
  if (entities.length === 0) return words;
  return (
    <Name entities={entities} tabIndex={tabIndex} onChoose={onChoose}>
      {words}
    </Name>
  );
}

function isWithin({ start, end }: ArticleSentence, at: number): boolean {
  return start <= at && at < end;
}
